// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all that looks for reports asks of an article's words: what kind of verb a word is, what its object is, how far
// a clause reaches.
#pragma once

#include "core/reading/clause_parts.h"
#include "core/reading/statement_draft.h"
#include "core/reading/statement_frames.h"

#include <string>
#include <vector>

namespace onrecord
{

/// What a verb reports, before the statement is made of it.
struct ReportContent
{
    std::vector<TokenRange> pieces;
    ReportRule rule = ReportRule::Clause;
    std::size_t cueEnd = 0;            // 0: the cue ends where the verb group does
    std::size_t skipped = Parse::None; // a word on the verb that belongs to the content, not to the addressee
};

class ReportContext final
{
public:
    ReportContext(const ArticleText &article, const Parse &parse, const StatementFrames &frames)
        : m_article(article)
        , m_parse(parse)
        , m_frames(frames)
        , m_parts(article, parse)
    {}

    [[nodiscard]] const ArticleText &article() const { return m_article; }
    [[nodiscard]] const Parse &parse() const { return m_parse; }
    [[nodiscard]] const ClauseParts &parts() const { return m_parts; }

    [[nodiscard]] std::string fold(std::size_t i) const;

    [[nodiscard]] const StatementFrame *frameOf(std::size_t verb) const;

    /// The direct object; of "spoke with" what stands behind the preposition.
    [[nodiscard]] std::size_t objectOf(std::size_t verb, const StatementFrame &frame) const;

    /// Whom the infinitive is for: the object, or what stands behind the verb's preposition: "called on Lee to go".
    [[nodiscard]] std::size_t addresseeWord(std::size_t verb, const StatementFrame &frame) const;

    /// "on Sunday morning"
    [[nodiscard]] bool isTime(std::size_t noun) const;

    /// "spoke on "Good Morning Ruritania"": a name in marks
    [[nodiscard]] bool isTitle(TokenRange range) const;

    [[nodiscard]] bool opensClause(std::size_t i) const;

    /// "was", "will", "has", or a verb with a subject of its own in front.
    [[nodiscard]] bool isFiniteVerb(std::size_t i) const;

    /// "said", "says": not "saying", "to say".
    [[nodiscard]] bool isFiniteForm(std::size_t i) const;

    /// "said the bridge was old and warned of its fall": the verb of the report that this one goes on; None when it
    /// goes on none.
    [[nodiscard]] std::size_t reportBefore(std::size_t verb) const;

    /// A clause behind its verb goes on to the sentence's end, as long as no comma and no other report stands in
    /// between: parsers like to hang the rest on the reporting verb.
    [[nodiscard]] TokenRange extended(TokenRange range, std::size_t verb) const;

private:
    [[nodiscard]] bool isRivalReport(std::size_t i, std::size_t verb) const;
    [[nodiscard]] bool endsBehindComma(std::size_t i) const;
    [[nodiscard]] bool isVerbTakenForNoun(std::size_t i) const;
    [[nodiscard]] bool closesRelative(std::size_t comma, TokenRange content, std::size_t verb) const;
    [[nodiscard]] bool opensOtherReport(std::size_t comma) const;
    [[nodiscard]] std::size_t endBeforeOuter(TokenRange range, std::size_t verb) const;

    const ArticleText &m_article;
    const Parse &m_parse;
    const StatementFrames &m_frames;
    ClauseParts m_parts;
};

} // namespace onrecord
