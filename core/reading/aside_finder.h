// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports that stand aside: "The deal, Lee said, was off."
#pragma once

#include "core/reading/report_context.h"

#include <optional>

namespace onrecord
{

class AsideFinder final
{
public:
    explicit AsideFinder(const ReportContext &context)
        : m_article(context.article())
        , m_parse(context.parse())
        , m_parts(context.parts())
    {}

    /// "The deal, Lee said, was off", "The deal was off, said Lee": seen by its commas, whatever the tree says.
    [[nodiscard]] std::optional<StatementDraft> aside(std::size_t verb, const StatementFrame &frame) const;

private:
    [[nodiscard]] TokenRange asideSubject(std::size_t verb, TokenRange group) const;
    [[nodiscard]] std::size_t subjectBehind(std::size_t verb, std::size_t from, const StatementFrame &frame) const;
    [[nodiscard]] bool endsSubject(std::size_t i) const;
    [[nodiscard]] bool isSettingAlone(const std::vector<TokenRange> &pieces, std::size_t verb) const;
    [[nodiscard]] bool hasOwnObject(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] bool isTitle(std::size_t i) const;
    [[nodiscard]] bool isSettingBehind(TokenRange piece) const;
    [[nodiscard]] bool isBorder(std::size_t i) const;
    [[nodiscard]] std::size_t asideEnd(TokenRange group) const;
    void dropSurroundings(std::vector<TokenRange> &pieces) const;

    const ArticleText &m_article;
    const Parse &m_parse;
    const ClauseParts &m_parts;
};

} // namespace onrecord
