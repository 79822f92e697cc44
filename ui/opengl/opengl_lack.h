// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why OpenGL draws no pictures, or that it does.
#pragma once

namespace onrecord::ui
{

enum class OpenGlLack {
    None,
    NoEgl,    // no library by which to ask for it
    NoDevice, // none of the kind that is wanted
    TooOld,   // less than OpenGL 3.3, or it cannot draw without a window
    Failed,   // there was an error
    Slower,   // than the threads are
    Unwanted, // somebody said so
};

} // namespace onrecord::ui
