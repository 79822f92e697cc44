// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line at the window's foot: what is being read or was read, what Undo would do, and that nothing leaves the
// machine.
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace onrecord::ui
{

struct WindowStates;

class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(WindowStates &states, QStatusBar &bar);

signals:
    void stopRequested();

private:
    void update();

    WindowStates &m_states;
    QLabel *m_facts;
    QLabel *m_hidden;
    QLabel *m_undo;
};

} // namespace onrecord::ui
