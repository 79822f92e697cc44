// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What verbs tell of speech and deeds outside quotation marks: "Lee said that ...", "..., Lee said, ...", "promised to
// ...", "denied the claims", "was praised by Lee", "called for ...". One rule a way of building it; the name of the
// rule stays with the statement.
#pragma once

#include "core/reading/clause_parts.h"
#include "core/reading/statement_draft.h"
#include "core/reading/statement_frames.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

class ReportedClauses final
{
public:
    ReportedClauses(const ArticleText &article, const Parse &parse, const StatementFrames &frames)
        : m_article(article)
        , m_parse(parse)
        , m_frames(frames)
        , m_parts(article, parse)
    {}

    /// The statement that a verb makes; nothing when it makes none.
    [[nodiscard]] std::optional<StatementDraft> at(std::size_t verb) const;

private:
    struct Found
    {
        std::vector<TokenRange> pieces;
        std::string_view rule;
        double confidence = 1;
        std::size_t cueEnd = 0; // 0: the verb group's own
        std::size_t skipped = Parse::None; // a word hanging on the verb that belongs to the content, not to the addressee
    };

    [[nodiscard]] const StatementFrame *frameOf(std::size_t verb) const;
    [[nodiscard]] std::optional<Found> content(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<Found> clause(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<StatementDraft> aside(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] TokenRange asideSubject(std::size_t verb, TokenRange group) const;
    [[nodiscard]] std::size_t asideEnd(TokenRange group) const;
    [[nodiscard]] std::optional<Found> thingAs(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] bool endsBehindComma(std::size_t i) const;
    void skipTimeInFront(TokenRange &range, std::size_t top) const;
    void dropSurroundings(std::vector<TokenRange> &pieces) const;
    [[nodiscard]] bool isTime(std::size_t noun) const;
    [[nodiscard]] std::optional<Found> behind(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] bool isFiniteVerb(std::size_t i) const;
    [[nodiscard]] bool isTitle(TokenRange range) const;
    [[nodiscard]] std::size_t objectOf(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] bool isBorder(std::size_t i) const;
    [[nodiscard]] bool opensClause(std::size_t i) const;
    [[nodiscard]] TokenRange extended(TokenRange range, std::size_t verb) const;
    [[nodiscard]] bool isRivalReport(std::size_t i, std::size_t verb) const;
    [[nodiscard]] std::size_t addresseeWord(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<Found> around(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<Found> asSaid(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<Found> infinitive(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<Found> about(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<Found> thing(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<Found> withWhom(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<Found> passive(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] TokenRange addressee(std::size_t verb, const StatementFrame &frame, const Found &found) const;
    [[nodiscard]] std::string fold(std::size_t i) const;

    const ArticleText &m_article;
    const Parse &m_parse;
    const StatementFrames &m_frames;
    ClauseParts m_parts;
};

/// Of all verbs of the article outside headlines, in order. Looks at the stop token once a paragraph.
[[nodiscard]] std::vector<StatementDraft> findReported(const ArticleText &article, const Parse &parse,
                                                       const StatementFrames &frames, const std::stop_token &stop);

} // namespace onrecord
