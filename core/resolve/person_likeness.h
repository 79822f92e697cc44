// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two persons' names that may be one person's: short forms of first names, initials, slips and transliterations, a
// surname alone.
#pragma once

#include "core/resolve/actor_profile.h"
#include "core/resolve/likeness.h"
#include "core/resolve/name_lore.h"
#include "core/resolve/namesake_counts.h"

#include <optional>

namespace onrecord
{

/// Nothing when the names speak against it, or do not speak for it.
[[nodiscard]] std::optional<Likeness> personLikeness(const ActorProfile &a, const ActorProfile &b, const NameLore &lore,
                                                     const NamesakeCounts &namesakes);

} // namespace onrecord
