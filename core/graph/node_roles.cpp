// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/node_roles.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

/// Of all lenses, from the top; only roles of one lens occur together.
constexpr std::array topDown{NodeRole::Speaks,         NodeRole::Both, NodeRole::Article,   NodeRole::Holds,
                             NodeRole::HoldsAndIsHeld, NodeRole::Body, NodeRole::Statement, NodeRole::SpokenOf,
                             NodeRole::Actor,          NodeRole::Alone};

struct Ends
{
    bool isSource = false;
    bool isTarget = false;
};

/// In speaks-of and offices: by which ends of lines lie at it.
NodeRole byEnds(const Ends &ends, NodeRole source, NodeRole both, NodeRole target)
{
    if (ends.isSource)
        return ends.isTarget ? both : source;
    return ends.isTarget ? target : NodeRole::Alone;
}

NodeRole roleOf(Lens lens, const ViewNode &node, const Ends &ends)
{
    switch (lens) {
    case Lens::SpeaksOf:
        return byEnds(ends, NodeRole::Speaks, NodeRole::Both, NodeRole::SpokenOf);
    case Lens::Statements:
        return node.kind == NodeKind::Statement ? NodeRole::Statement
                                                : byEnds(ends, NodeRole::Speaks, NodeRole::Speaks, NodeRole::SpokenOf);
    case Lens::Articles:
        if (node.kind == NodeKind::Article)
            return NodeRole::Article;
        return ends.isSource || ends.isTarget ? NodeRole::Actor : NodeRole::Alone;
    case Lens::Offices:
        break;
    }
    return byEnds(ends, NodeRole::Holds, NodeRole::HoldsAndIsHeld, NodeRole::Body);
}

} // namespace

NodeRoles rolesOf(const View &view)
{
    std::vector<Ends> ends(view.nodes.size());
    for (const ViewEdge &edge : view.edges) {
        if (edge.source == edge.target)
            continue;
        ends[edge.source].isSource = true;
        ends[edge.target].isTarget = true;
    }
    std::vector<NodeRole> roles;
    for (std::size_t i = 0; i < view.nodes.size(); ++i)
        roles.push_back(roleOf(view.lens, view.nodes[i], ends[i]));
    NodeRoles result;
    for (const NodeRole role : topDown)
        if (std::find(roles.begin(), roles.end(), role) != roles.end())
            result.order.push_back(role);
    for (const NodeRole role : roles)
        result.layers.push_back(static_cast<std::uint32_t>(std::find(result.order.begin(), result.order.end(), role) -
                                                           result.order.begin()));
    return result;
}

} // namespace onrecord
