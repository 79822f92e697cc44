// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the colour and the size of a node say.
#pragma once

namespace onrecord::ui
{

enum class NodeColouring { Kind, Community, Stance, Outlet };
enum class NodeSizing { Statements, Centrality };

struct SceneStyle
{
    NodeColouring colouring = NodeColouring::Kind;
    NodeSizing sizing = NodeSizing::Statements;

    friend bool operator==(const SceneStyle &, const SceneStyle &) = default;
};

} // namespace onrecord::ui
