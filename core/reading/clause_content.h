// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a verb reports as a clause: "said (that) ...", "promised to ...", "denied taking ...".
#pragma once

#include "core/reading/clause_borders.h"

#include <optional>

namespace onrecord
{

class ClauseContent final
{
public:
    explicit ClauseContent(const ReportContext &context)
        : m_context(context)
        , m_article(context.article())
        , m_parse(context.parse())
        , m_parts(context.parts())
        , m_borders(context)
    {}

    /// "Lee said (that) the deal was off", "The deal was off, said Lee"
    [[nodiscard]] std::optional<ReportContent> clause(std::size_t verb, const StatementFrame &frame) const;

    /// "As Lee pointed out, the deal was off"
    [[nodiscard]] std::optional<ReportContent> asSaid(std::size_t verb, const StatementFrame &frame) const;

    /// "promised to go", "urged Kim to go", "denied going"
    [[nodiscard]] std::optional<ReportContent> infinitive(std::size_t verb, const StatementFrame &frame) const;

    /// A clause that the tree hangs elsewhere: "..., noting this shared past was a basis".
    [[nodiscard]] std::optional<ReportContent> behind(std::size_t verb, const StatementFrame &frame) const;

private:
    [[nodiscard]] std::optional<ReportContent> thatClause(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::size_t clauseTop(std::size_t verb) const;
    [[nodiscard]] std::size_t beginOf(std::size_t top, std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] bool asksWhy(std::size_t i) const;
    void skipTimeInFront(TokenRange &range, std::size_t top) const;

    const ReportContext &m_context;
    const ArticleText &m_article;
    const Parse &m_parse;
    const ClauseParts &m_parts;
    ClauseBorders m_borders;
};

} // namespace onrecord
