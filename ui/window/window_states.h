// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that the rooms of the window share, made once by the window and handed out by reference.
#pragma once

#include "ui/state/evidence_state.h"
#include "ui/state/filter_state.h"
#include "ui/state/history_state.h"
#include "ui/state/layout_state.h"
#include "ui/state/lens_state.h"
#include "ui/state/picture_state.h"
#include "ui/state/project_state.h"
#include "ui/state/reading_state.h"
#include "ui/state/selection_state.h"
#include "ui/state/style_state.h"
#include "ui/state/text_state.h"
#include "ui/state/view_history.h"

namespace onrecord::ui
{

struct WindowStates
{
    ProjectState project;
    ReadingState reading;
    FilterState filter;
    LensState lens;
    LayoutState layout;
    StyleState style;
    SelectionState selection;
    EvidenceState evidence;
    TextState texts;
    PictureState picture;
    HistoryState history;
    ViewHistory views;
};

} // namespace onrecord::ui
