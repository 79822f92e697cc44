// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a clause behind its reporting verb begins, by the order of words: trees often hang the clause's subject on the
// verb, or the whole clause on the addressee.
#pragma once

#include "core/reading/report_context.h"

namespace onrecord
{

class ClauseBorders final
{
public:
    explicit ClauseBorders(const ReportContext &context)
        : m_context(context)
        , m_article(context.article())
        , m_parse(context.parse())
        , m_parts(context.parts())
    {}

    /// "that" behind the verb and at most an addressee, a time and a place: "told voters on Monday that ...". None when
    /// there is none.
    [[nodiscard]] std::size_t thatBehind(std::size_t verb, const StatementFrame &frame) const;

    /// Behind the verb and the addressee, times and places that hang on it: "told Lee on Monday | the deal was off".
    [[nodiscard]] std::size_t behindSurroundings(std::size_t verb, const StatementFrame &frame) const;

    /// Behind the time that begins at `at`: "two days ago | the deal was off". `at` itself when none does.
    [[nodiscard]] std::size_t behindTime(std::size_t at, std::size_t last) const;

    /// What stands at `begin` can open a clause, and a finite verb follows.
    [[nodiscard]] bool isClause(TokenRange range) const;

private:
    [[nodiscard]] std::size_t behindAddressee(std::size_t at, std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] bool opensPredicate(std::size_t i) const;
    [[nodiscard]] std::size_t behindAdverbial(std::size_t at, std::size_t verb) const;

    const ReportContext &m_context;
    const ArticleText &m_article;
    const Parse &m_parse;
    const ClauseParts &m_parts;
};

} // namespace onrecord
