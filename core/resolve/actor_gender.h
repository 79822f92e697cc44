// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether one article speaks of a person as of a woman or a man: by its pronouns, else by the first name.
#pragma once

#include "core/model/reading.h"
#include "core/resolve/name_lore.h"

#include <string_view>

namespace onrecord
{

/// `text` is the article's. Unknown for all but persons, and where the signs contradict each other.
[[nodiscard]] NameGender genderOf(const LocalActor &actor, std::string_view text, const NameLore &lore);

} // namespace onrecord
