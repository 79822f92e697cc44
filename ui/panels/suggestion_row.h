// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Perhaps the same as ...", with the reason, below the name of the actor that is selected; the user decides.
#pragma once

#include "core/model/corpus.h"
#include "ui/state/selection.h"

#include <QFrame>

#include <string>

class QLabel;
class QPushButton;

namespace onrecord::ui
{

class SuggestionRow final : public QFrame
{
    Q_OBJECT

public:
    explicit SuggestionRow(QWidget *parent = nullptr);

    /// Shows the likeliest suggestion for the actor that is selected alone; hides itself when there is none.
    void showFor(const Selection &selection, const Corpus &corpus);

    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *mergeButton() const { return m_merge; }
    [[nodiscard]] QPushButton *partButton() const { return m_part; }

signals:
    /// Keys of actors; the first is the one that is named less.
    void mergeRequested(const QString &actor, const QString &into);
    void partRequested(const QString &actor, const QString &other);

private:
    QLabel *m_sentence;
    QPushButton *m_merge;
    QPushButton *m_part;
    QString m_lesser;
    QString m_greater;
};

} // namespace onrecord::ui
