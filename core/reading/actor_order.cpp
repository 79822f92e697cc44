// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/actor_order.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace onrecord
{

void orderActors(Reading &reading)
{
    std::vector<LocalActorIndex> order(reading.actors.size());
    std::iota(order.begin(), order.end(), LocalActorIndex{0});
    const auto firstMention = [&](LocalActorIndex i) {
        const auto &mentions = reading.actors[i].mentions;
        return mentions.empty() ? Span{UINT32_MAX, UINT32_MAX} : mentions.front().span;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](LocalActorIndex a, LocalActorIndex b) { return firstMention(a) < firstMention(b); });
    std::vector<LocalActorIndex> placeOf(order.size());
    std::vector<LocalActor> actors;
    actors.reserve(order.size());
    for (const LocalActorIndex i : order) {
        placeOf[i] = static_cast<LocalActorIndex>(actors.size());
        actors.push_back(std::move(reading.actors[i]));
    }
    reading.actors = std::move(actors);
    for (LocalStatement &statement : reading.statements) {
        for (LocalSpeaker &speaker : statement.speakers)
            speaker.actor = placeOf[speaker.actor];
        for (auto *list : {&statement.addressees, &statement.mentioned, &statement.relay})
            for (LocalActorIndex &actor : *list)
                actor = placeOf[actor];
    }
}

} // namespace onrecord
