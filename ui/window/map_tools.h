// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The buttons on the map below those for the zoom: by which layout it is drawn, and Pause while one is being made.
#pragma once

#include "ui/picture/theme.h"

#include <QObject>
#include <QTimer>

namespace onrecord::ui
{

class MapCanvas;
class WindowActions;
class ZoomButton;
struct WindowStates;

class MapTools final : public QObject
{
    Q_OBJECT

public:
    MapTools(WindowStates &states, const WindowActions &actions, MapCanvas &canvas);

    void setTheme(const Theme &theme); // after that of the actions, whose icons are shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void showLayout();
    void showWork();

    WindowStates &m_states;
    const WindowActions &m_actions;
    MapCanvas &m_canvas;
    ZoomButton *m_layout;
    ZoomButton *m_pause;
    QTimer m_lasts; // what takes no longer than this needs no button
};

} // namespace onrecord::ui
