// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is selected, by names that outlive a corpus and a view.
#pragma once

#include "core/model/view.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::ui
{

struct EdgeKey
{
    std::string source; // ViewNode::key
    std::string target;
    EdgeKind kind = EdgeKind::Speaks;

    friend auto operator<=>(const EdgeKey &, const EdgeKey &) = default;
};

struct Selection
{
    std::vector<std::string> nodes; // ViewNode::key
    std::vector<EdgeKey> edges;

    [[nodiscard]] bool isEmpty() const { return nodes.empty() && edges.empty(); }
    friend bool operator==(const Selection &, const Selection &) = default;
};

/// The places of a selection in a view; what is not in it is passed over.
struct SelectedPlaces
{
    std::vector<std::uint32_t> nodes;
    std::vector<std::uint32_t> edges;
};

[[nodiscard]] SelectedPlaces placesOf(const Selection &selection, const View &view);
[[nodiscard]] Selection selectionAt(const std::vector<std::uint32_t> &nodes, const std::vector<std::uint32_t> &edges,
                                    const View &view);

/// "actor:" + Actor::key, as in ViewNode::key.
[[nodiscard]] std::string nodeKeyOf(const Actor &actor);
/// And back: Actor::key; nothing where the node is no actor.
[[nodiscard]] std::optional<std::string_view> actorKeyIn(std::string_view nodeKey);
/// The actor that the node is; null: none.
[[nodiscard]] const Actor *actorAt(std::string_view nodeKey, const std::vector<Actor> &actors);

} // namespace onrecord::ui
