// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/borrowed_measures.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace onrecord::ui
{

NodeMeasures borrowedMeasures(const View &view, const View &before, const NodeMeasures &measures)
{
    std::unordered_map<std::string_view, std::size_t> known;
    known.reserve(before.nodes.size());
    for (std::size_t i = 0; i < before.nodes.size(); ++i)
        known.emplace(before.nodes[i].key, i);

    NodeMeasures borrowed;
    borrowed.communityNames = measures.communityNames;
    borrowed.communitySizes = measures.communitySizes;
    borrowed.outletNames = measures.outletNames;
    const auto nobodys = static_cast<std::uint32_t>(borrowed.communityNames.size());
    borrowed.communityNames.emplace_back();
    borrowed.communitySizes.push_back(0);
    const double least =
        measures.centrality.empty() ? 0 : *std::min_element(measures.centrality.begin(), measures.centrality.end());
    for (const ViewNode &node : view.nodes) {
        const auto found = known.find(node.key);
        const bool isNew = found == known.end();
        borrowed.communities.push_back(isNew ? nobodys : measures.communities[found->second]);
        borrowed.centrality.push_back(isNew ? least : measures.centrality[found->second]);
        borrowed.outlets.push_back(isNew ? -1 : measures.outlets[found->second]);
        borrowed.stances.push_back(isNew ? Stance::Neutral : measures.stances[found->second]);
    }
    return borrowed;
}

} // namespace onrecord::ui
