// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A user's corrections over the corpus as extracted.
#include "core/resolve/merge_actors.h"
#include "core/resolve/name_key.h"
#include "core/resolve/resolver.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace onrecord
{

namespace
{

using ActorsByKey = std::unordered_map<std::string, std::vector<std::size_t>>;

ActorsByKey actorsByKey(const Corpus &corpus)
{
    ActorsByKey index;
    for (std::size_t i = 0; i < corpus.actors.size(); ++i)
        index[corpus.actors[i].key].push_back(i);
    return index;
}

/// Keys that an actor would have if it were called by one of its other names: articles that came later may have joined
/// the renamed actor to a fuller name.
ActorsByKey actorsByOtherKey(const Corpus &corpus)
{
    ActorsByKey index;
    for (std::size_t i = 0; i < corpus.actors.size(); ++i)
        for (const std::string &alias : corpus.actors[i].aliases)
            index[std::string(toString(corpus.actors[i].kind)) + "|" + foldName(alias)].push_back(i);
    return index;
}

/// Finds the actors that corrections speak of, by key.
class ActorsOfKeys final
{
public:
    explicit ActorsOfKeys(const Corpus &corpus)
        : m_corpus(corpus)
        , m_byKey(actorsByKey(corpus))
    {}

    std::optional<std::size_t> find(const std::string &key)
    {
        const auto place = onlyOne(m_byKey, key);
        if (place)
            return place;
        if (!m_byOtherKey)
            m_byOtherKey = actorsByOtherKey(m_corpus);
        return onlyOne(*m_byOtherKey, key);
    }

private:
    static std::optional<std::size_t> onlyOne(const ActorsByKey &index, const std::string &key)
    {
        const auto found = index.find(key);
        return found != index.end() && found->second.size() == 1 ? std::optional(found->second.front()) : std::nullopt;
    }

    const Corpus &m_corpus;
    ActorsByKey m_byKey;
    std::optional<ActorsByKey> m_byOtherKey;
};

void rename(Actor &actor, const Actor &extracted, const std::string &name)
{
    actor.name = name.empty() ? extracted.extractedName : name;
    actor.aliases = extracted.aliases;
    std::erase(actor.aliases, actor.name);
    if (actor.name != extracted.extractedName)
        actor.aliases.insert(actor.aliases.begin(), extracted.extractedName);
}

std::vector<const Correction *> ofKind(const std::vector<Correction> &corrections, CorrectionKind kind)
{
    std::vector<const Correction *> found;
    for (const Correction &correction : corrections)
        if (correction.kind == kind)
            found.push_back(&correction);
    return found;
}

Corpus merged(Corpus corpus, const std::vector<Correction> &corrections)
{
    const std::vector<const Correction *> merges = ofKind(corrections, CorrectionKind::MergeActors);
    if (merges.empty())
        return corpus;
    ActorsOfKeys actors(corpus);
    std::vector<std::size_t> into(corpus.actors.size());
    std::iota(into.begin(), into.end(), std::size_t{0});
    for (const Correction *merge : merges) {
        const auto joined = actors.find(merge->target);
        const auto kept = actors.find(merge->after);
        if (joined && kept)
            std::replace(into.begin(), into.end(), into[*joined], into[*kept]);
    }
    return mergeActors(std::move(corpus), into);
}

void rename(Corpus &corpus, const std::vector<Correction> &corrections)
{
    const std::vector<const Correction *> renames = ofKind(corrections, CorrectionKind::RenameActor);
    if (renames.empty())
        return;
    const Corpus before = corpus;
    ActorsOfKeys actors(before);
    for (const Correction *correction : renames)
        if (const auto actor = actors.find(correction->target))
            rename(corpus.actors[*actor], before.actors[*actor], correction->after);
}

/// Two that the user parted are not suggested again.
void forgetParted(Corpus &corpus, const std::vector<Correction> &corrections)
{
    const std::vector<const Correction *> partings = ofKind(corrections, CorrectionKind::PartActors);
    if (partings.empty() || corpus.suggestions.empty())
        return;
    ActorsOfKeys actors(corpus);
    std::set<std::pair<std::size_t, std::size_t>> parted;
    for (const Correction *correction : partings) {
        const auto one = actors.find(correction->target);
        const auto other = actors.find(correction->after);
        if (one && other) {
            parted.emplace(*one, *other);
            parted.emplace(*other, *one);
        }
    }
    std::erase_if(corpus.suggestions, [&parted](const ActorSuggestion &suggestion) {
        return parted.contains(
            {static_cast<std::size_t>(suggestion.first.value()), static_cast<std::size_t>(suggestion.second.value())});
    });
}

} // namespace

bool changesCorpus(const Correction &correction)
{
    return correction.kind == CorrectionKind::RenameActor || correction.kind == CorrectionKind::MergeActors ||
           correction.kind == CorrectionKind::PartActors;
}

/// Actors are joined first: a name given to one that is joined later goes with it.
Corpus applyCorrections(const Corpus &extracted, const std::vector<Correction> &corrections)
{
    if (std::none_of(corrections.begin(), corrections.end(), changesCorpus))
        return extracted;
    Corpus corpus = merged(extracted, corrections);
    rename(corpus, corrections);
    forgetParted(corpus, corrections);
    return corpus;
}

} // namespace onrecord
