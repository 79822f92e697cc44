// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two names of organisations, places or groups that may be one's: other order of words, short forms, acronyms, bodies
// of one country, slips of the pen.
#pragma once

#include "core/resolve/actor_profile.h"
#include "core/resolve/likeness.h"
#include "core/resolve/name_lore.h"
#include "core/resolve/namesake_counts.h"

#include <optional>

namespace onrecord
{

/// Nothing when the names speak against it, or do not speak for it.
[[nodiscard]] std::optional<Likeness> bodyLikeness(const ActorProfile &a, const ActorProfile &b, const NameLore &lore,
                                                   const NamesakeCounts &namesakes);

} // namespace onrecord
