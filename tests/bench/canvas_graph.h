// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Graphs to measure the map with: as many nodes and lines as are asked for, lines of 135 pixels on average.
#pragma once

#include "ui/picture/scene.h"

#include <QSize>

#include <memory>

namespace onrecord::tests
{

inline constexpr QSize BenchSize(1600, 1000);
inline constexpr double BenchZoom = 0.1; // as where a layout of that many nodes fits the window

/// Nodes anywhere in the picture, each edge to a node some 135 pixels away.
[[nodiscard]] std::shared_ptr<const ui::Scene> benchScene(int nodes, int edges);

/// The same with so many lines more, from the first node to any others.
[[nodiscard]] std::shared_ptr<const ui::Scene> withHub(const ui::Scene &scene, int lines);
/// The same nodes elsewhere: all turned about the middle.
[[nodiscard]] std::shared_ptr<const ui::Scene> turned(const ui::Scene &scene, double degrees);
/// As the window gets it: with all that is made beside its thread.
[[nodiscard]] std::shared_ptr<const ui::Scene> ready(ui::Scene scene);

} // namespace onrecord::tests
