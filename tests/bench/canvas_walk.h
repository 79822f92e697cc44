// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Walks a map with mouse and wheel as a user does, and measures every event on the window's thread.
#pragma once

#include "ui/picture/scene.h"

#include <memory>

namespace onrecord::tests
{

/// Shows the scene in a map of BenchSize, pans, zooms, points and drags; prints for each what a frame took and the
/// longest time that the window did not listen, and at the end the most memory that the program held.
void walkCanvas(const std::shared_ptr<const ui::Scene> &scene);

/// The same for what lights up very much, and for glides from one layout to the next: points at a hub of thousands of
/// lines, drags it, selects all by key and by a box, turns all nodes about, takes a part of them away.
void walkHub(const std::shared_ptr<const ui::Scene> &scene);

} // namespace onrecord::tests
