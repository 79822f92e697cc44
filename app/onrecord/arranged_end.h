// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ends of the program that its command line asks for: after the start, or after a picture of the window.
#pragma once

class QCommandLineParser;

namespace onrecord::ui
{
class MainWindow;
}

namespace onrecord::app
{

/// Does nothing unless --exit-after-startup or --screenshot was given.
void arrangeEnd(ui::MainWindow &window, const QCommandLineParser &parser);

} // namespace onrecord::app
