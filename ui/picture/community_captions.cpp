// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/community_captions.h"

#include "ui/picture/picture_fonts.h"
#include "ui/picture/picture_plan.h"

#include <algorithm>
#include <cstddef>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int NamesACaption = 2;
constexpr double FarAway = 0.3;        // zoom
constexpr std::size_t ManyNodes = 400; // fewer are named one by one
constexpr std::size_t MostCaptions = 7;
constexpr std::size_t LeastMembers = 12;
constexpr double LeastShare = 0.02; // of all nodes

struct Community
{
    std::size_t members = 0;
    std::int64_t main = -1; // the most central actor
};

std::vector<Community> communitiesOf(const View &view, const NodeMeasures &measures)
{
    std::vector<Community> communities(measures.communityNames.size());
    for (std::uint32_t node = 0; node < view.nodes.size(); ++node) {
        Community &community = communities[measures.communities[node]];
        ++community.members;
        if (view.nodes[node].kind != NodeKind::Actor)
            continue;
        if (community.main < 0 ||
            measures.centrality[node] > measures.centrality[static_cast<std::size_t>(community.main)])
            community.main = node;
    }
    return communities;
}

} // namespace

std::vector<CommunityCaption> captionsFor(const PicturePlan &plan)
{
    std::vector<CommunityCaption> captions;
    const View &view = *plan.scene->view;
    const auto &measures = plan.scene->measures;
    if (plan.zoom >= FarAway || view.nodes.size() < ManyNodes || !measures ||
        measures->communities.size() != view.nodes.size())
        return captions;
    const std::vector<Community> communities = communitiesOf(view, *measures);
    const std::size_t least =
        std::max(LeastMembers, static_cast<std::size_t>(LeastShare * static_cast<double>(view.nodes.size())));
    for (std::size_t i = 0; i < communities.size() && captions.size() < MostCaptions; ++i) {
        if (communities[i].main < 0 || communities[i].members < least)
            continue;
        const QString name = shownText(measures->communityNames[i]).section(u", "_s, 0, NamesACaption - 1);
        captions.push_back(
            {static_cast<std::uint32_t>(communities[i].main), labelTextFor(name, LabelSize::Caption), {}});
    }
    return captions;
}

} // namespace onrecord::ui
