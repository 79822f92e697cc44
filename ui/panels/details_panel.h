// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is selected on the map, and the evidence behind it, card by card.
#pragma once

#include "ui/picture/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;

namespace onrecord::ui
{

class CardDelegate;
class EmptyState;
class EvidenceModel;
class EvidenceState;
class PictureState;
class ProjectState;
class SelectionState;
class SuggestionRow;
class TextState;
struct SelectionTitle;

class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    struct States
    {
        const ProjectState &project;
        const PictureState &picture;
        SelectionState &selection;
        EvidenceState &evidence;
        TextState &texts;
    };

    explicit DetailsPanel(const States &states, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Opens or closes how the card that is being read was read.
    void toggleHow();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QListView *cards() const { return m_cards; }
    [[nodiscard]] SuggestionRow *suggestion() const { return m_suggestion; }

private:
    void build();
    void takeProject();
    void updateEmpty();
    void update();
    void showWords(const SelectionTitle &words);
    void followCurrent();
    void scrollToCurrent();
    void selectMostQuoted();

    States m_states;
    EvidenceModel *m_model;
    CardDelegate *m_delegate;
    QLabel *m_title;
    QLabel *m_meta;
    QLabel *m_names;
    SuggestionRow *m_suggestion;
    QListView *m_cards;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
    bool m_quiet = false;
};

} // namespace onrecord::ui
