// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a noun phrase reaches that begins at a known word, without appositions and joint members: "the head of the
// city's bus company | in an interview".
#pragma once

#include "core/reading/phrase_words.h"

namespace onrecord
{

enum class Prepositions { OfOnly, All };

class PhraseCore final
{
public:
    PhraseCore(const ArticleText &article, const Names &names)
        : m_article(article)
        , m_names(names)
        , m_words(article, names)
    {}

    /// `begin` when no phrase begins there.
    [[nodiscard]] std::size_t end(std::size_t begin, std::size_t limit, Prepositions which) const;

private:
    [[nodiscard]] std::size_t step(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const;
    [[nodiscard]] std::size_t wordStep(std::size_t i, std::size_t begin, std::size_t limit, Prepositions which) const;
    [[nodiscard]] std::size_t prepositionStep(std::size_t i, std::size_t begin, std::size_t limit,
                                              Prepositions which) const;
    [[nodiscard]] bool isModifier(std::size_t last, std::size_t begin) const;
    [[nodiscard]] bool saysWhere(std::size_t i, std::size_t limit) const;
    [[nodiscard]] std::size_t bracketEnd(std::size_t i, std::size_t limit) const;

    const ArticleText &m_article;
    const Names &m_names;
    PhraseWords m_words;
};

} // namespace onrecord
