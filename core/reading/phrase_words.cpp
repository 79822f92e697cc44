// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/phrase_words.h"

#include "core/reading/noun_phrases.h"

#include <algorithm>
#include <array>

namespace onrecord
{

bool PhraseWords::isTimeWord(std::size_t i) const
{
    if (m_article.has(i, Fact::Calendar) && m_names.at(i) == nullptr)
        return true;
    constexpr std::array<std::string_view, 20> words{
        "further", "later",   "earlier", "also",  "then",    "once",      "again",   "now",      "today", "yesterday",
        "tonight", "morning", "evening", "night", "himself", "afternoon", "herself", "recently", "too",   "even"};
    if (std::any_of(words.begin(), words.end(), [&](std::string_view w) { return m_article.is(i, w); }))
        return true;
    const bool beforeDay = i + 1 < m_article.size() && m_article.has(i + 1, Fact::Calendar);
    return beforeDay &&
           (m_article.is(i, "on") || m_article.is(i, "last") || m_article.is(i, "this") || m_article.is(i, "in"));
}

bool PhraseWords::isVerbLike(std::size_t i) const
{
    if (!isSmall(i))
        return false;
    const Facts facts = m_article.facts[i];
    if (facts.has(Fact::Auxiliary))
        return true;
    return facts.has(Fact::Reports) && !facts.has(Fact::ReportsBase) && !m_article.word(i).ends_with("s");
}

bool PhraseWords::isPersonEnd(std::size_t i) const
{
    const FoundName *name = m_names.at(i);
    return name != nullptr && name->kind == ActorKind::Person && name->tokens.end == i + 1;
}

bool PhraseWords::isPossessor(std::size_t i) const
{
    const std::size_t end = m_names.all[m_names.atToken[i]].tokens.end;
    return end < m_article.size() && m_article.tokens[end].kind == TokenKind::Clitic;
}

bool PhraseWords::opensApposition(std::size_t i, std::size_t limit) const
{
    if (m_names.isPerson(i) && !isPossessor(i))
        return false;
    const std::size_t last = std::min(limit, i + 9);
    for (std::size_t k = i; k < last; ++k) {
        if (m_article.isComma(k) || m_article.tokens[k].kind == TokenKind::Stop || isVerbLike(k))
            return false;
        if (m_names.at(k) != nullptr)
            continue;
        if (isActorNoun(m_article, k) || m_article.facts[k].hasAny({Fact::NotName, Fact::People, Fact::StartsOffice}) ||
            (isSmall(k) && m_article.word(k).size() > 5 &&
             endsWithAny(m_article.word(k), {"er", "or", "ist", "man", "woman", "ian"})))
            return true;
        if (m_article.has(k, Fact::Preposition))
            return false;
    }
    return false;
}

bool endsWithAny(std::string_view word, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return word.ends_with(e); });
}

bool isActorNoun(const ArticleText &article, std::size_t i)
{
    return article.facts[i].hasAny({Fact::Office, Fact::PersonNoun, Fact::GroupNoun, Fact::BodyNoun, Fact::Rank});
}

} // namespace onrecord
