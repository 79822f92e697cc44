// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/name_words.h"

#include "core/text/characters.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestTitle = 4;

} // namespace

bool isCapital(const ArticleText &article, std::size_t i)
{
    return article.isWord(i) && article.tokens[i].capital;
}

bool isInitial(const ArticleText &article, const Lexicon &lexicon, std::size_t i)
{
    const std::string_view word = article.word(i);
    if (article.has(i, Fact::StartsName) && lexicon.name(word) != nullptr)
        return false; // "U.S."
    return word.size() >= 2 && word.size() <= 4 && word.back() == '.' && word[1] == '.' &&
           isUpper(characterAt(word, 0).code);
}

bool isFirstName(const ArticleText &article, const Lexicon &lexicon, std::size_t i)
{
    return article.facts[i].hasAny({Fact::MaleName, Fact::FemaleName}) || isInitial(article, lexicon, i);
}

bool isStatePair(const ArticleText &article, std::size_t i)
{
    const std::string_view word = article.word(i);
    return word.size() > 3 && word[1] == '-' && std::string_view("RDI").find(word[0]) != std::string_view::npos;
}

std::size_t titleLength(const ArticleText &article, const Lexicon &lexicon, std::size_t at, std::size_t end)
{
    const Facts facts = article.facts[at];
    if (facts.has(Fact::StartsOffice)) {
        for (std::size_t n = std::min(LongestTitle, end - at); n > 1; --n) {
            const std::string phrase = foldWord(article.phrase({at, at + n}));
            if (lexicon.isOffice(phrase) || lexicon.isRank(phrase))
                return n;
        }
    }
    return facts.hasAny({Fact::Office, Fact::Rank, Fact::Honorific}) ? 1 : 0;
}

Gender genderOfFirstName(Facts facts)
{
    const bool male = facts.has(Fact::MaleName);
    return male == facts.has(Fact::FemaleName) ? Gender::Unknown : male ? Gender::Male : Gender::Female;
}

} // namespace onrecord
