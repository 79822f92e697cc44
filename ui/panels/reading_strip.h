// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the reading of a folder has come, and the button that stops it.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace onrecord::ui
{

class ReadingState;

class ReadingStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingStrip(const ReadingState &reading, QWidget *parent = nullptr);

signals:
    void stopRequested();

private:
    void update();

    const ReadingState &m_reading;
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace onrecord::ui
