// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What verbs tell of speech and deeds outside quotation marks: "Lee said that ...", "..., Lee said, ...", "promised to
// ...", "denied the claims", "was praised by Lee", "called for ...". One rule a way of building it; the name of the
// rule stays with the statement.
#pragma once

#include "core/reading/aside_finder.h"
#include "core/reading/clause_content.h"
#include "core/reading/found_name.h"
#include "core/reading/phrase_content.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace onrecord
{

class ReportedClauses final
{
public:
    ReportedClauses(const ArticleText &article, const Names &names, const Parse &parse, const StatementFrames &frames)
        : m_context(article, parse, frames)
        , m_article(article)
        , m_names(names)
        , m_parse(parse)
        , m_asides(m_context)
        , m_clauses(m_context)
        , m_phrases(m_context)
    {}

    ReportedClauses(const ReportedClauses &) = delete; // its parts look at each other
    ReportedClauses &operator=(const ReportedClauses &) = delete;

    /// The statement that a verb makes; nothing when it makes none.
    [[nodiscard]] std::optional<StatementDraft> at(std::size_t verb) const;

private:
    [[nodiscard]] std::optional<ReportContent> content(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] Subject subjectOf(std::size_t verb, const StatementFrame &frame) const;
    [[nodiscard]] Subject phraseInFront(std::size_t verb) const;
    [[nodiscard]] TokenRange addressee(std::size_t verb, const StatementFrame &frame, const ReportContent &found) const;

    ReportContext m_context;
    const ArticleText &m_article;
    const Names &m_names;
    const Parse &m_parse;
    AsideFinder m_asides;
    ClauseContent m_clauses;
    PhraseContent m_phrases;
};

/// Of all verbs of the article outside headlines, in order. Looks at the stop token once a paragraph.
[[nodiscard]] std::vector<StatementDraft> findReported(const ArticleText &article, const Names &names,
                                                       const Parse &parse, const StatementFrames &frames,
                                                       const std::stop_token &stop);

} // namespace onrecord
