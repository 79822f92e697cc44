// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the colour and the size of a node say.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace onrecord::ui
{

enum class NodeColouring { Kind, Community, Stance, Outlet };
enum class NodeSizing { Statements, Centrality };

inline constexpr std::array AllColourings = {NodeColouring::Kind, NodeColouring::Community, NodeColouring::Stance,
                                             NodeColouring::Outlet};
inline constexpr std::array AllSizings = {NodeSizing::Statements, NodeSizing::Centrality};

/// "kind", "community", "stance", "outlet", and back; "statements", "centrality", and back.
[[nodiscard]] std::string_view toString(NodeColouring colouring);
[[nodiscard]] std::string_view toString(NodeSizing sizing);
[[nodiscard]] std::optional<NodeColouring> nodeColouringFromString(std::string_view name);
[[nodiscard]] std::optional<NodeSizing> nodeSizingFromString(std::string_view name);

struct SceneStyle
{
    NodeColouring colouring = NodeColouring::Kind;
    NodeSizing sizing = NodeSizing::Statements;

    friend bool operator==(const SceneStyle &, const SceneStyle &) = default;
};

} // namespace onrecord::ui
