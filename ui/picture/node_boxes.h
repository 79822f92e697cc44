// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The room that nodes and their labels take in the picture, measured with the fonts that will draw them: what a layout
// needs to keep them apart.
#pragma once

#include "core/layout/layout.h"
#include "core/model/view.h"
#include "ui/picture/node_sizes.h"
#include "ui/picture/scene.h"

namespace onrecord::ui
{

/// Boxes, edges and weights of the view; no previous places, no pins. Any thread that may use QFontMetrics (the
/// drawing thread, or any once QGuiApplication runs on a platform with ThreadedPixmaps).
[[nodiscard]] LayoutInput layoutInputFor(const View &view, const NodeSizes &sizes);
/// Sized by statements.
[[nodiscard]] inline LayoutInput layoutInputFor(const View &view)
{
    return layoutInputFor(view, NodeSizes(view));
}

/// Sized as the scene wants; with its communities, where they are known. Places and pins are not asked.
[[nodiscard]] LayoutInput layoutInputFor(const Scene &scene);

} // namespace onrecord::ui
