// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pairs of actors that may be one, with a score and the reason, for the user to decide.
#pragma once

#include "core/model/corpus.h"
#include "core/resolve/name_lore.h"

#include <vector>

namespace onrecord
{

/// What is below is not suggested.
inline constexpr double LeastSuggested = 0.5;

/// `genders`: one an actor, as its articles speak of it. By score, best first; among equals the more named pairs first.
/// Depends on the corpus alone; near-linear in its size.
[[nodiscard]] std::vector<ActorSuggestion>
suggestSameActors(const Corpus &corpus, const std::vector<NameGender> &genders, const NameLore &lore);

} // namespace onrecord
