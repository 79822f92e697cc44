// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Connects the window's actions, parts and states with each other.
#pragma once

namespace onrecord::ui
{

struct WindowParts;

void connectParts(const WindowParts &parts);

} // namespace onrecord::ui
