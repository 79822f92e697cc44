// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A calm line above the map that says what went wrong, or what was done, until it is closed.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace onrecord::ui
{

class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    enum class Rank { Note, Error };
    void say(const QString &sentence, Rank rank);
    [[nodiscard]] QString sentence() const;

private:
    QLabel *m_sentence;
    QPushButton *m_close;
};

} // namespace onrecord::ui
