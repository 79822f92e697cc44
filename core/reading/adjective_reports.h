// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What somebody thinks or feels, told by an adjective: "Lee is confident that ...", "was critical of ...".
#pragma once

#include "core/reading/clause_parts.h"
#include "core/reading/statement_draft.h"
#include "core/reading/statement_frames.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace onrecord
{

class AdjectiveReports final
{
public:
    AdjectiveReports(const ArticleText &article, const Parse &parse, const StatementFrames &frames)
        : m_article(article)
        , m_parse(parse)
        , m_frames(frames)
        , m_parts(article, parse)
    {}

    AdjectiveReports(const AdjectiveReports &) = delete; // m_parts looks at the others
    AdjectiveReports &operator=(const AdjectiveReports &) = delete;

    [[nodiscard]] std::optional<StatementDraft> at(std::size_t word) const;

private:
    struct Content
    {
        TokenRange words;
        bool afterPreposition = false;
    };

    [[nodiscard]] const StatementFrame *frameOf(std::size_t word) const;
    [[nodiscard]] Content contentOf(std::size_t word, const StatementFrame &frame) const;
    [[nodiscard]] Content contentAt(std::size_t child, std::size_t word, const StatementFrame &frame) const;

    const ArticleText &m_article;
    const Parse &m_parse;
    const StatementFrames &m_frames;
    ClauseParts m_parts;
};

/// Of all words of the article outside headlines, in order. Looks at the stop token once a paragraph.
[[nodiscard]] std::vector<StatementDraft> findAdjectiveReports(const ArticleText &article, const Parse &parse,
                                                               const StatementFrames &frames,
                                                               const std::stop_token &stop);

} // namespace onrecord
