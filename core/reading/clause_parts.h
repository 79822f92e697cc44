// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a clause as a tree shows them: who does it, how the verb is written, what a phrase covers.
#pragma once

#include "core/reading/parse.h"

#include <string_view>
#include <vector>

namespace onrecord
{

/// Who does what a verb says.
struct Subject
{
    std::size_t head = Parse::None; // None: nobody is named in the sentence
    TokenRange words;               // the whole phrase
    bool own = false;               // it hangs on the verb itself, and is not shared with another verb
};

class ClauseParts final
{
public:
    ClauseParts(const ArticleText &article, const Parse &parse)
        : m_article(article)
        , m_parse(parse)
    {}

    /// "was praised", "being told", "the plan proposed by Lee".
    [[nodiscard]] bool isPassive(std::size_t verb) const;

    /// The verb's own, or that of the verb it is joined to, depends on or describes: "Lee left, saying ...", "a letter
    /// saying ...", "Lee agreed to say ...".
    [[nodiscard]] Subject subject(std::size_t verb) const;

    /// The noun the verb's own subject hangs on, none of a dateline where there is another; None when there is none.
    [[nodiscard]] std::size_t subjectNoun(std::size_t verb) const;

    /// "by Lee"
    [[nodiscard]] Subject agent(std::size_t verb) const;

    /// The verb with its auxiliaries, "not" and the adverbs between them; with its particle.
    [[nodiscard]] TokenRange verbGroup(std::size_t verb) const;

    /// The place of the preposition in front of a phrase; None when there is none.
    [[nodiscard]] std::size_t preposition(std::size_t noun) const;

    /// All that hangs on a noun, without the preposition in front and without signs at the ends.
    [[nodiscard]] TokenRange phrase(std::size_t noun) const;

    /// "saying"
    [[nodiscard]] bool isParticiple(std::size_t i) const;

    /// Where the sentence of `i` begins behind "BAKER CITY (Wire) -"; its begin when there is no dateline.
    [[nodiscard]] std::size_t behindDateline(std::size_t i) const;

    /// A range without signs at its ends and "and" behind; quotation marks stay.
    [[nodiscard]] TokenRange trimmed(TokenRange range) const;

    /// `whole` without `hole`, both sides trimmed, empty sides left out.
    [[nodiscard]] std::vector<TokenRange> without(TokenRange whole, TokenRange hole) const;

private:
    [[nodiscard]] Subject subjectAt(std::size_t noun, std::size_t verb) const;
    [[nodiscard]] bool joinsGroup(std::size_t i, std::size_t verb) const;

    const ArticleText &m_article;
    const Parse &m_parse;
};

} // namespace onrecord
