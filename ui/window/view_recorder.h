// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Records where the user has looked, and leads back there.
#pragma once

#include "ui/window/window_states.h"

#include <QObject>
#include <QTimer>

namespace onrecord::ui
{

class ViewRecorder final : public QObject
{
    Q_OBJECT

public:
    explicit ViewRecorder(WindowStates &states, QObject *parent = nullptr);

    void goBack();
    void goForward();

private:
    void restore(const std::optional<ViewMoment> &moment);

    WindowStates &m_states;
    QTimer m_pause; // what changes in one go is one moment
};

} // namespace onrecord::ui
