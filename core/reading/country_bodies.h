// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bodies named by their country and a small word: "the Ruritanian parliament", "Ruritania's foreign ministry".
#pragma once

#include "core/reading/article_text.h"

#include <string>
#include <vector>

namespace onrecord
{

struct CountryBody
{
    TokenRange tokens;
    std::string name; // the same for all forms but for capitals: "Ruritanian parliament"

    friend bool operator==(const CountryBody &, const CountryBody &) = default;
};

/// In order of place.
[[nodiscard]] std::vector<CountryBody> findCountryBodies(const ArticleText &article, const Lexicon &lexicon);

} // namespace onrecord
