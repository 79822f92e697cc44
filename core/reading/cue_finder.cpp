// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cue_finder.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

bool isPassiveAuxiliary(const ArticleText &article, std::size_t i)
{
    constexpr std::array<std::string_view, 9> words{"is",   "are",   "was",   "were",  "be",
                                                    "been", "being", "isn't", "wasn't"};
    return article.isAnyOf(i, words);
}

bool isAdverb(const ArticleText &article, std::size_t i)
{
    constexpr std::array<std::string_view, 17> words{"further", "also", "then",  "later", "once",  "again",
                                                     "now",     "even", "still", "never", "often", "first",
                                                     "just",    "soon", "only",  "all",   "to"};
    if (article.tokens[i].capital || !article.isWord(i) || article.is(i, "to"))
        return false;
    return article.word(i).ends_with("ly") || article.isAnyOf(i, words);
}

/// Two words that report together: "went on", "fired back".
std::size_t phraseLength(const ArticleText &article, const Lexicon &lexicon, std::size_t i, std::size_t end)
{
    if (!article.has(i, Fact::StartsReport) || i + 1 >= end)
        return 0;
    return lexicon.isReport(foldWord(article.phrase({i, i + 2}))) ? 2 : 0;
}

/// A base form is a verb only behind "did", "will" and the like, or behind who can have one: "they say".
bool baseFormIsVerb(const ArticleText &article, std::size_t i, std::size_t begin)
{
    if (article.is(i, "read") || article.is(i, "put"))
        return true;
    if (i == begin)
        return false;
    const std::size_t before = i - 1;
    constexpr std::array<std::string_view, 5> plural{"i", "we", "they", "you", "who"};
    return article.has(before, Fact::Auxiliary) || article.isAnyOf(before, plural) ||
           article.has(before, Fact::GroupNoun) || article.has(before, Fact::People) ||
           (article.has(i, Fact::ReportsOften) && article.word(before).ends_with("s") &&
            !article.tokens[before].capital);
}

} // namespace

std::optional<Cue> cueAt(const ArticleText &article, const Lexicon &lexicon, std::size_t i, TokenRange within)
{
    const std::size_t twoWords = phraseLength(article, lexicon, i, within.end);
    const bool single = article.has(i, Fact::Reports);
    if (!article.isWord(i) || article.tokens[i].capital || (!single && twoWords == 0))
        return std::nullopt;
    Cue cue{{i, i + std::max<std::size_t>(twoWords, 1)}, i, false};
    bool auxiliary = false;
    bool passive = false;
    while (cue.words.begin > within.begin) {
        const std::size_t before = cue.words.begin - 1;
        const bool helps = article.has(before, Fact::Auxiliary) || article.has(before, Fact::Negation) ||
                           (article.tokens[before].kind == TokenKind::Clitic && !article.is(before, "'s"));
        if (!helps && !isAdverb(article, before))
            break;
        auxiliary = auxiliary || helps;
        passive = passive || isPassiveAuxiliary(article, before);
        --cue.words.begin;
    }
    const bool now = single ? article.has(i, Fact::ReportsNow) : article.word(i).ends_with("ing");
    if (passive && !now)
        return std::nullopt;
    cue.participle = now && !auxiliary;
    if (cue.words.begin > within.begin && article.is(cue.words.begin - 1, "to"))
        return std::nullopt; // "to say"
    if (single && twoWords == 0 && article.has(i, Fact::ReportsBase) && !auxiliary &&
        !baseFormIsVerb(article, i, within.begin))
        return std::nullopt;
    if (i > within.begin && article.facts[i - 1].hasAny({Fact::Determiner, Fact::Possessive}))
        return std::nullopt; // "the promised deal"
    return cue;
}

} // namespace onrecord
