// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/country_bodies.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::array<std::string_view, 7> Legislatures{"parliament", "legislature", "senate",       "congress",
                                                       "cabinet",    "knesset",     "supreme court"};
constexpr std::array<std::string_view, 7> Ministries{"foreign", "defense", "defence", "interior",
                                                     "finance", "justice", "health"};

/// Where a body's common name that begins at `i` ends; 0 when there is none.
std::size_t bodyEnd(const ArticleText &article, std::size_t i)
{
    if (i >= article.size() || article.startsSentence(i))
        return 0;
    for (const std::string_view noun : Legislatures) {
        const std::size_t words = noun.find(' ') == std::string_view::npos ? 1 : 2;
        if (i + words <= article.size() && foldWord(article.phrase({i, i + words})) == noun)
            return i + words;
    }
    const bool ministry =
        std::any_of(Ministries.begin(), Ministries.end(), [&](std::string_view word) { return article.is(i, word); });
    return ministry && i + 1 < article.size() && article.is(i + 1, "ministry") ? i + 2 : 0;
}

struct Country
{
    std::string_view name; // empty when there is none
    std::size_t end = 0;   // the token behind it, a possessive included
};

Country countryAt(const ArticleText &article, const Lexicon &lexicon, std::size_t i)
{
    if (article.has(i, Fact::Demonym) && article.tokens[i].capital)
        return {lexicon.countryOf(foldWord(article.word(i))), i + 1};
    if (!article.has(i, Fact::StartsName) || article.tokens[i + 1].kind != TokenKind::Clitic)
        return {};
    const KnownName *known = lexicon.name(article.phrase({i, i + 1}));
    return known != nullptr && known->country ? Country{known->canonical, i + 2} : Country{};
}

} // namespace

std::vector<CountryBody> findCountryBodies(const ArticleText &article, const Lexicon &lexicon)
{
    std::vector<CountryBody> bodies;
    for (std::size_t i = 0; i + 1 < article.size(); ++i) {
        const Country country = countryAt(article, lexicon, i);
        const std::size_t end = country.name.empty() ? 0 : bodyEnd(article, country.end);
        if (end == 0)
            continue;
        const std::string_view adjective = lexicon.adjectiveOf(country.name);
        bodies.push_back({{i, end},
                          std::string(adjective.empty() ? country.name : adjective) + " " +
                              std::string(article.phrase({country.end, end}))});
    }
    return bodies;
}

} // namespace onrecord
