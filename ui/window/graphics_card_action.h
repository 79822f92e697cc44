// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// "Use the graphics card": kept in the settings; greyed, with the reason, where there is none to use.
#pragma once

class QAction;

namespace onrecord::ui
{

class MapCanvas;
class Settings;

/// All of them outlive the action.
void connectGraphicsCard(QAction *action, MapCanvas &canvas, Settings &settings);

} // namespace onrecord::ui
