// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A user's corrections over the corpus as extracted.
#include "core/resolve/name_key.h"
#include "core/resolve/resolver.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

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

std::optional<std::size_t> onlyOne(const ActorsByKey &index, const std::string &key)
{
    const auto found = index.find(key);
    return found != index.end() && found->second.size() == 1 ? std::optional(found->second.front()) : std::nullopt;
}

void rename(Actor &actor, const Actor &extracted, const std::string &name)
{
    actor.name = name.empty() ? extracted.extractedName : name;
    actor.aliases = extracted.aliases;
    std::erase(actor.aliases, actor.name);
    if (actor.name != extracted.extractedName)
        actor.aliases.insert(actor.aliases.begin(), extracted.extractedName);
}

} // namespace

Corpus applyCorrections(const Corpus &extracted, const std::vector<Correction> &corrections)
{
    Corpus corpus = extracted;
    const auto isRename = [](const Correction &correction) { return correction.kind == CorrectionKind::RenameActor; };
    if (std::none_of(corrections.begin(), corrections.end(), isRename))
        return corpus;
    const ActorsByKey byKey = actorsByKey(extracted);
    std::optional<ActorsByKey> byOtherKey;
    for (const Correction &correction : corrections) {
        if (!isRename(correction))
            continue;
        std::optional<std::size_t> actor = onlyOne(byKey, correction.target);
        if (!actor) {
            if (!byOtherKey)
                byOtherKey = actorsByOtherKey(extracted);
            actor = onlyOne(*byOtherKey, correction.target);
        }
        if (actor)
            rename(corpus.actors[*actor], extracted.actors[*actor], correction.after);
    }
    return corpus;
}

} // namespace onrecord
