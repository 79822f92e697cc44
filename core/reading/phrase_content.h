// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a verb reports as a phrase: "denied the claims", "called for talks", "was praised by Lee", "met Kim".
#pragma once

#include "core/reading/report_context.h"

#include <optional>

namespace onrecord
{

class PhraseContent final
{
public:
    explicit PhraseContent(const ReportContext &context)
        : m_context(context)
        , m_article(context.article())
        , m_parse(context.parse())
        , m_parts(context.parts())
    {}

    /// "described the deal as historic"
    [[nodiscard]] std::optional<ReportContent> thingAs(std::size_t verb, const StatementFrame &frame) const;

    /// "called for a vote", "accused Kim of fraud"
    [[nodiscard]] std::optional<ReportContent> about(std::size_t verb, const StatementFrame &frame) const;

    /// "denied the claims"
    [[nodiscard]] std::optional<ReportContent> thing(std::size_t verb, const StatementFrame &frame) const;

    /// "said no to the plan"
    [[nodiscard]] std::optional<ReportContent> answer(std::size_t verb, const StatementFrame &frame) const;

    /// "met Kim", "spoke with Kim": there is nothing but the one it was done to.
    [[nodiscard]] std::optional<ReportContent> withWhom(std::size_t verb, const StatementFrame &frame) const;

    /// "It was reported that ...", "Kim was accused of fraud by Lee", "a plan proposed by Lee"
    [[nodiscard]] std::optional<ReportContent> passive(std::size_t verb, const StatementFrame &frame) const;

private:
    [[nodiscard]] bool isSomebody(std::size_t object) const;
    [[nodiscard]] std::size_t judged(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] std::optional<ReportContent> aboutOfObject(std::size_t verb, const StatementFrame &frame) const;

    const ReportContext &m_context;
    const ArticleText &m_article;
    const Parse &m_parse;
    const ClauseParts &m_parts;
};

} // namespace onrecord
