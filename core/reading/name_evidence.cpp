// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/name_evidence.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t ApposedWithin = 5;

bool isSmallWord(const ArticleText &article, std::size_t i)
{
    return article.isWord(i) && !article.tokens[i].capital;
}

bool reportsOften(const ArticleText &article, std::size_t i)
{
    return isSmallWord(article, i) && article.has(i, Fact::ReportsOften) && !article.has(i, Fact::ReportsBase);
}

bool isTitleWord(const ArticleText &article, std::size_t i)
{
    return article.facts[i].hasAny({Fact::Office, Fact::StartsOffice, Fact::PersonNoun});
}

/// "Lee, the group's director," or "Lee, 57,".
bool hasApposition(const ArticleText &article, std::size_t end)
{
    if (end + 1 >= article.size() || !article.isComma(end) || article.startsSentence(end + 1))
        return false;
    if (article.tokens[end + 1].kind == TokenKind::Number)
        return article.word(end + 1).size() == 2 && end + 2 < article.size() && article.isComma(end + 2);
    if (article.is(end + 1, "who"))
        return true;
    const std::size_t last = std::min(article.size(), end + 1 + ApposedWithin);
    for (std::size_t i = end + 1; i < last && article.isWord(i) && !article.startsSentence(i); ++i)
        if (isTitleWord(article, i))
            return true;
    return false;
}

} // namespace

bool looksLikePerson(const ArticleText &article, TokenRange phrase)
{
    if (speaks(article, phrase) || hasApposition(article, phrase.end))
        return true;
    return phrase.begin > 0 && isSmallWord(article, phrase.begin - 1) && isTitleWord(article, phrase.begin - 1) &&
           !article.startsSentence(phrase.begin);
}

bool speaks(const ArticleText &article, TokenRange phrase)
{
    if (phrase.end < article.size() && reportsOften(article, phrase.end) && !article.startsSentence(phrase.end))
        return true;
    return phrase.begin > 0 && !article.startsSentence(phrase.begin) && reportsOften(article, phrase.begin - 1);
}

bool followsPlacePreposition(const ArticleText &article, TokenRange phrase)
{
    constexpr std::array<std::string_view, 5> prepositions{"in", "at", "near", "outside", "across"};
    if (phrase.begin == 0 || article.startsSentence(phrase.begin))
        return false;
    return std::any_of(prepositions.begin(), prepositions.end(),
                       [&](std::string_view word) { return article.is(phrase.begin - 1, word); });
}

} // namespace onrecord
