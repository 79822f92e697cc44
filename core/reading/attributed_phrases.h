// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reports without a verb: "according to Lee", "Lee's promise to go", "his claim that ...", "made the claim that ...".
#pragma once

#include "core/reading/clause_parts.h"
#include "core/reading/statement_draft.h"
#include "core/reading/statement_frames.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace onrecord
{

class AttributedPhrases final
{
public:
    AttributedPhrases(const ArticleText &article, const Parse &parse, const StatementFrames &frames)
        : m_article(article)
        , m_parse(parse)
        , m_frames(frames)
        , m_parts(article, parse)
    {}

    /// The statement that a word of such a phrase makes: "according", "promise".
    [[nodiscard]] std::optional<StatementDraft> at(std::size_t word) const;

private:
    [[nodiscard]] std::optional<StatementDraft> accordingTo(std::size_t word) const;
    [[nodiscard]] std::optional<StatementDraft> noun(std::size_t word) const;
    [[nodiscard]] TokenRange contentOf(std::size_t noun, const StatementFrame &frame) const;
    [[nodiscard]] std::vector<TokenRange> accorded(std::size_t word, std::size_t source) const;

    const ArticleText &m_article;
    const Parse &m_parse;
    const StatementFrames &m_frames;
    ClauseParts m_parts;
};

/// Of all words of the article outside headlines, in order. Looks at the stop token once a paragraph.
[[nodiscard]] std::vector<StatementDraft> findAttributed(const ArticleText &article, const Parse &parse,
                                                         const StatementFrames &frames, const std::stop_token &stop);

} // namespace onrecord
