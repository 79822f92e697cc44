// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a place shows that has nothing to show: a sentence, and a button that leads on.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace onrecord::ui
{

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty button text: no button.
    void setWords(const QString &heading, const QString &sentence, const QString &button);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString sentence() const;

signals:
    void buttonClicked();

private:
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace onrecord::ui
