// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/actor_suggester.h"

#include "core/resolve/actor_evidence.h"
#include "core/resolve/actor_profile.h"
#include "core/resolve/body_likeness.h"
#include "core/resolve/namesake_counts.h"
#include "core/resolve/person_likeness.h"
#include "core/resolve/suggestion_blocks.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace onrecord
{

namespace
{

constexpr std::size_t mostOfOneActor = 6;

std::vector<ActorProfile> profilesOf(const Corpus &corpus, const std::vector<NameGender> &genders, const NameLore &lore)
{
    std::vector<ActorProfile> profiles;
    profiles.reserve(corpus.actors.size());
    for (std::size_t i = 0; i < corpus.actors.size(); ++i)
        profiles.push_back(profileOf(corpus.actors[i], genders[i], lore));
    return profiles;
}

class ActorSuggester final
{
public:
    ActorSuggester(const Corpus &corpus, const std::vector<NameGender> &genders, const NameLore &lore)
        : m_lore(lore)
        , m_profiles(profilesOf(corpus, genders, lore))
        , m_namesakes(m_profiles)
        , m_evidence(corpus)
    {}

    std::vector<ActorSuggestion> suggest() const
    {
        std::vector<ActorSuggestion> suggestions;
        for (const auto &[a, b] : pairsToCompare(m_profiles, m_lore))
            if (auto suggestion = compared(a, b))
                suggestions.push_back(std::move(*suggestion));
        return ranked(std::move(suggestions));
    }

private:
    std::optional<ActorSuggestion> compared(std::uint32_t a, std::uint32_t b) const;
    std::optional<Likeness> byName(const ActorProfile &a, const ActorProfile &b) const;
    std::optional<Likeness> calledSo(const ActorProfile &a, const ActorProfile &b) const;
    std::optional<double> weighed(double score, ActorId a, ActorId b) const;
    std::vector<ActorSuggestion> ranked(std::vector<ActorSuggestion> suggestions) const;

    const ActorProfile &profile(ActorId actor) const { return m_profiles[static_cast<std::size_t>(actor.value())]; }

    const NameLore &m_lore;
    std::vector<ActorProfile> m_profiles;
    NamesakeCounts m_namesakes;
    ActorEvidence m_evidence;
};

/// A body's name of its own that articles also give to another, and to nobody else. Part of a longer name says little.
std::optional<Likeness> ActorSuggester::calledSo(const ActorProfile &a, const ActorProfile &b) const
{
    const bool isOther = std::find(b.otherNames.begin(), b.otherNames.end(), a.folded) != b.otherNames.end();
    if (!isOther || a.kind == ActorKind::Person || a.folded == b.folded || m_namesakes.called(a.folded) != 1)
        return std::nullopt;
    const bool isPart = a.folded.find(b.folded) != std::string::npos || b.folded.find(a.folded) != std::string::npos;
    return Likeness{isPart ? 0.52 : 0.65, "other articles call \"" + b.name + "\" so"};
}

std::optional<Likeness> ActorSuggester::byName(const ActorProfile &a, const ActorProfile &b) const
{
    if (a.kind != b.kind) {
        const bool isLong = a.folded.find(' ') != std::string::npos;
        return isLong && a.folded == b.folded ? std::optional(Likeness{0.6, "same name, read as two kinds"})
                                              : std::nullopt;
    }
    std::optional<Likeness> likeness = a.kind == ActorKind::Person ? personLikeness(a, b, m_lore, m_namesakes)
                                                                   : bodyLikeness(a, b, m_lore, m_namesakes);
    return better(std::move(likeness), better(calledSo(a, b), calledSo(b, a)));
}

/// The score after what speaks for and against it; nothing when the two cannot be one.
std::optional<double> ActorSuggester::weighed(double score, ActorId a, ActorId b) const
{
    const bool arePersons = profile(a).kind == ActorKind::Person && profile(b).kind == ActorKind::Person;
    const bool shareRole = m_evidence.shareRole(a, b);
    if (m_evidence.meetInAnArticle(a, b)) {
        const bool isOther =
            profile(a).person.suffix != profile(b).person.suffix || (m_evidence.haveRoles(a, b) && !shareRole);
        if (arePersons)
            return isOther ? std::nullopt : std::optional(score - 0.2); // what a family shares is no sign
        // An article that uses a short form says what it is short for.
        score += profile(a).isAcronym != profile(b).isAcronym ? 0.1 : -0.05;
    }
    score += shareRole ? 0.1 : 0;
    score += std::min(0.1, 0.1 * m_evidence.sharedNeighbours(a, b));
    score += m_evidence.shareOutlet(a, b) ? 0.02 : 0;
    return std::min(score, 0.99);
}

std::optional<ActorSuggestion> ActorSuggester::compared(std::uint32_t a, std::uint32_t b) const
{
    auto likeness = byName(m_profiles[a], m_profiles[b]);
    if (!likeness)
        return std::nullopt;
    auto first = ActorId(a);
    auto second = ActorId(b);
    const auto score = weighed(likeness->score, first, second);
    if (!score || *score < LeastSuggested)
        return std::nullopt;
    if (m_profiles[b].weight > m_profiles[a].weight)
        std::swap(first, second);
    return ActorSuggestion{first, second, std::round(*score * 100) / 100, std::move(likeness->reason)};
}

std::vector<ActorSuggestion> ActorSuggester::ranked(std::vector<ActorSuggestion> suggestions) const
{
    const auto rank = [&](const ActorSuggestion &suggestion) {
        return std::tuple(-suggestion.score, ~profile(suggestion.second).weight, ~profile(suggestion.first).weight,
                          suggestion.first, suggestion.second);
    };
    std::sort(suggestions.begin(), suggestions.end(),
              [&](const ActorSuggestion &a, const ActorSuggestion &b) { return rank(a) < rank(b); });
    std::vector<std::size_t> times(m_profiles.size());
    std::erase_if(suggestions, [&](const ActorSuggestion &suggestion) {
        std::size_t &first = times[static_cast<std::size_t>(suggestion.first.value())];
        std::size_t &second = times[static_cast<std::size_t>(suggestion.second.value())];
        if (first >= mostOfOneActor || second >= mostOfOneActor)
            return true;
        ++first;
        ++second;
        return false;
    });
    return suggestions;
}

} // namespace

std::vector<ActorSuggestion> suggestSameActors(const Corpus &corpus, const std::vector<NameGender> &genders,
                                               const NameLore &lore)
{
    return ActorSuggester(corpus, genders, lore).suggest();
}

} // namespace onrecord
