// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window is made of; all of it belongs to the window.
#pragma once

#include "ui/window/window_states.h"

namespace onrecord::ui
{

class Banner;
class ExportCommands;
class FilterBar;
class ListsPane;
class MainWindow;
class MapArea;
class NodeCommands;
class OpenCommands;
class PictureController;
class ProjectController;
class ReadingPane;
class SearchField;
class Settings;
class StartPage;
class ThemeState;
class ViewRecorder;
class WindowActions;

struct WindowParts
{
    WindowStates *states = nullptr;
    Settings *settings = nullptr;
    ThemeState *theme = nullptr;
    MainWindow *window = nullptr;
    WindowActions *actions = nullptr;
    ProjectController *project = nullptr;
    PictureController *picture = nullptr;
    OpenCommands *opening = nullptr;
    NodeCommands *nodes = nullptr;
    ExportCommands *exports = nullptr;
    ViewRecorder *recorder = nullptr;
    StartPage *start = nullptr;
    Banner *banner = nullptr;
    MapArea *map = nullptr;
    ListsPane *lists = nullptr;
    ReadingPane *reading = nullptr;
    FilterBar *filterBar = nullptr;
    SearchField *search = nullptr;
};

} // namespace onrecord::ui
