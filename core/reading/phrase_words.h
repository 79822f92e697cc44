// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a word can be in a noun phrase: what those that look for phrases, forwards and backwards, share.
#pragma once

#include "core/reading/found_name.h"

#include <initializer_list>
#include <string_view>

namespace onrecord
{

inline constexpr std::size_t LongestPhrase = 40;
inline constexpr std::size_t LongestBracket = 8;
inline constexpr std::size_t LongestApposition = 30;

class PhraseWords final
{
public:
    PhraseWords(const ArticleText &article, const Names &names)
        : m_article(article)
        , m_names(names)
    {}

    [[nodiscard]] bool isSmall(std::size_t i) const { return m_article.isWord(i) && !m_article.tokens[i].capital; }

    /// A day, "later", "also" and other words between a subject and its verb.
    [[nodiscard]] bool isTimeWord(std::size_t i) const;

    /// A small word that cannot be inside a noun phrase because it is a verb.
    [[nodiscard]] bool isVerbLike(std::size_t i) const;

    /// The last word of a person's name.
    [[nodiscard]] bool isPersonEnd(std::size_t i) const;

    /// An apposition may begin at `i`: an office, a group or a body comes before anything else.
    [[nodiscard]] bool opensApposition(std::size_t i, std::size_t limit) const;

private:
    [[nodiscard]] bool isPossessor(std::size_t i) const;

    const ArticleText &m_article;
    const Names &m_names;
};

[[nodiscard]] bool endsWithAny(std::string_view word, std::initializer_list<std::string_view> endings);

} // namespace onrecord
