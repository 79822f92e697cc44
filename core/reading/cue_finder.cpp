// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cue_finder.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <span>

namespace onrecord
{

namespace
{

bool isAnyOf(const ArticleText &article, std::size_t i, std::span<const std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return article.is(i, word); });
}

bool isPassiveAuxiliary(const ArticleText &article, std::size_t i)
{
    constexpr std::array<std::string_view, 9> words{"is",   "are",   "was",   "were",  "be",
                                                    "been", "being", "isn't", "wasn't"};
    return isAnyOf(article, i, words);
}

bool isAdverb(const ArticleText &article, std::size_t i)
{
    constexpr std::array<std::string_view, 17> words{"further", "also", "then",  "later", "once",  "again",
                                                     "now",     "even", "still", "never", "often", "first",
                                                     "just",    "soon", "only",  "all",   "to"};
    if (article.tokens[i].capital || !article.isWord(i) || article.is(i, "to"))
        return false;
    return article.word(i).ends_with("ly") || isAnyOf(article, i, words);
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
    return article.has(before, Fact::Auxiliary) || isAnyOf(article, before, plural) ||
           article.has(before, Fact::GroupNoun) || article.has(before, Fact::People) ||
           (article.has(i, Fact::ReportsOften) && article.word(before).ends_with("s") &&
            !article.tokens[before].capital);
}

constexpr std::array<std::string_view, 9> DayParts{"morning", "afternoon", "evening", "night",   "noon",
                                                   "midday",  "midnight",  "nights",  "mornings"};

std::size_t behindDay(const ArticleText &article, std::size_t i, std::size_t end)
{
    std::size_t next = i + 1;
    if (next < end && isAnyOf(article, next, DayParts))
        ++next;
    while (next < end && (article.tokens[next].kind == TokenKind::Number || article.has(next, Fact::Calendar)))
        ++next;
    return next;
}

TokenRange whenAt(const ArticleText &article, std::size_t i, std::size_t begin, std::size_t end)
{
    constexpr std::array<std::string_view, 6> before{"last", "this", "next", "early", "late", "earlier"};
    constexpr std::array<std::string_view, 9> spans{"week",      "month",   "year",   "weekend", "morning",
                                                    "afternoon", "evening", "spring", "summer"};
    constexpr std::array<std::string_view, 5> alone{"yesterday", "today", "tonight", "tomorrow", "recently"};
    if (article.has(i, Fact::Calendar) && article.tokens[i].capital && !article.has(i, Fact::MaleName)) {
        std::size_t first = i;
        while (first > begin &&
               (isAnyOf(article, first - 1, before) || article.is(first - 1, "on") || article.is(first - 1, "in")))
            --first;
        return {first, behindDay(article, i, end)};
    }
    if (isAnyOf(article, i, alone) && !article.is(i, "recently"))
        return {i, i + 1};
    if (isAnyOf(article, i, spans) && i > begin && isAnyOf(article, i - 1, std::span(before).first(3)))
        return {i > begin + 1 && isAnyOf(article, i - 2, std::span(before).last(3)) ? i - 2 : i - 1, i + 1};
    if (article.is(i, "time") && i >= begin + 2 && article.is(i - 1, "the") && article.is(i - 2, "at"))
        return {i - 2, i + 1};
    if (article.is(i, "ago") && i >= begin + 2)
        return {i - 2, i + 1};
    return {};
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

TokenRange findWhen(const ArticleText &article, TokenRange within)
{
    for (std::size_t i = within.begin; i < within.end; ++i)
        if (const TokenRange when = whenAt(article, i, within.begin, within.end); !when.isEmpty())
            return when;
    return {};
}

} // namespace onrecord
