// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which actors are worth comparing: those that have a key in common (a surname's consonants and an initial, a rare
// word, first letters, a country's body ...). Never all with all: a key that many share is looked at for the most named
// of them.
#pragma once

#include "core/resolve/actor_profile.h"
#include "core/resolve/name_lore.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace onrecord
{

/// Of one key no more actors than this are compared, the most named ones.
inline constexpr std::size_t LargestBlock = 24;

/// Pairs of places in `profiles`, the smaller first, in ascending order, each once. At most a fixed number a profile.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>>
pairsToCompare(const std::vector<ActorProfile> &profiles, const NameLore &lore);

} // namespace onrecord
