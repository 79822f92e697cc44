// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Offices that an article gives to a person: before the name, or in apposition behind it.
#pragma once

#include "core/reading/found_name.h"

#include <vector>

namespace onrecord
{

struct FoundRole
{
    std::size_t person = 0;             // place in Names::all
    TokenRange title;                   // "former Defense Minister"
    std::size_t of = ArticleText::None; // place in Names::all of what it is an office of
    std::string ofCountry;              // where a demonym says it instead; empty otherwise
    TokenRange evidence;

    friend bool operator==(const FoundRole &, const FoundRole &) = default;
};

/// In order of the persons' places.
[[nodiscard]] std::vector<FoundRole> findRoles(const ArticleText &article, const Names &names, const Lexicon &lexicon);

} // namespace onrecord
