// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the corpus is shown: chips for what is on, a line to type in, and how much is left. Acts at once.
#pragma once

#include "ui/picture/theme.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTimer;
class QToolButton;

namespace onrecord::ui
{

class CertaintySwitch;
class FilterState;
class PictureState;
class ProjectState;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(FilterState &filter, const ProjectState &project, const PictureState &picture, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

private:
    void build();
    void updateChips();
    void updateCounts();
    void updateError();
    void addChip(const QString &name, const QString &value, const std::function<void()> &takeOff);

    FilterState &m_filter;
    const ProjectState &m_project;
    const PictureState &m_picture;
    Theme m_theme = Theme::light();
    QToolButton *m_add;
    CertaintySwitch *m_certainty;
    QHBoxLayout *m_chips;
    QLineEdit *m_field;
    QLabel *m_error;
    QLabel *m_counts;
    QToolButton *m_hidden;
    QTimer *m_typing;
};

} // namespace onrecord::ui
