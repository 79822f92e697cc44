// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/node_sizes.h"

#include "ui/picture/node_shapes.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace onrecord::ui
{

namespace
{

// Below nine statements sizes mean the same in every view; above, the largest node takes the largest size.
constexpr int StatementsOfLargest = 9;
constexpr double OfStatement = 4;     // a statement counts as four of the edges' weight
constexpr double OfCentrality = 1e12; // no edge outweighs it

std::vector<float> statementShares(const View &view)
{
    int most = StatementsOfLargest;
    for (const ViewNode &node : view.nodes)
        most = std::max(most, node.weight);
    std::vector<float> shares;
    shares.reserve(view.nodes.size());
    for (const ViewNode &node : view.nodes)
        shares.push_back(static_cast<float>(std::sqrt(std::clamp(node.weight / static_cast<double>(most), 0.0, 1.0))));
    return shares;
}

/// The least central node is the smallest: nobody has no centrality at all.
std::vector<float> centralityShares(const std::vector<double> &centrality)
{
    const auto [least, most] = std::minmax_element(centrality.begin(), centrality.end());
    const double range = most == centrality.end() ? 0 : *most - *least;
    std::vector<float> shares(centrality.size(), 0);
    constexpr double LeastRange = 1e-9;
    for (std::size_t i = 0; i < shares.size() && range > LeastRange; ++i)
        shares[i] = static_cast<float>(std::sqrt((centrality[i] - *least) / range));
    return shares;
}

} // namespace

NodeSizes::NodeSizes(const View &view)
    : m_shares(statementShares(view))
{
    m_importances.reserve(view.nodes.size());
    for (const ViewNode &node : view.nodes)
        m_importances.push_back(static_cast<float>(OfStatement * node.weight));
}

NodeSizes::NodeSizes(const Scene &scene)
    : NodeSizes(*scene.view)
{
    if (scene.shownStyle().sizing == NodeSizing::Statements)
        return;
    m_sizing = NodeSizing::Centrality;
    m_shares = centralityShares(scene.measures->centrality);
    for (std::size_t i = 0; i < m_importances.size(); ++i)
        m_importances[i] = static_cast<float>(OfCentrality * scene.measures->centrality[i]);
}

double NodeSizes::radius(std::uint32_t node) const
{
    return nodeRadius(static_cast<double>(m_shares[node]));
}

double NodeSizes::importance(std::uint32_t node) const
{
    return static_cast<double>(m_importances[node]);
}

bool NodeSizes::differ() const
{
    return std::adjacent_find(m_shares.begin(), m_shares.end(), std::not_equal_to<>()) != m_shares.end();
}

} // namespace onrecord::ui
