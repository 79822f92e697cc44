// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which names of an article are one actor's: those with the same key.
#pragma once

#include "core/reading/found_name.h"

#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// "Ann Lee OBE", not "Ann LEE" nor "Henry Lee III".
[[nodiscard]] bool endsWithHonours(std::string_view form);

/// So many letters have to be put in, left out or changed at most.
[[nodiscard]] bool isWithin(std::string_view a, std::string_view b, std::size_t most);

/// First and last word of a person's name, without initials in front and "Jr." behind; one word alone is a surname.
[[nodiscard]] std::string personKey(const ArticleText &article, TokenRange tokens);

/// Of each name that is no person's, by its place in Names::all; a short form has the key of the long one ("the
/// Council", "(CTV)"). Empty of persons, and where a name is too vague: "the Institute".
[[nodiscard]] std::vector<std::string> keysOfOthers(const ArticleText &article, const Names &names);

} // namespace onrecord
