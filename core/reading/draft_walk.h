// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A finder of reports led over an article, word by word.
#pragma once

#include "core/reading/statement_draft.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace onrecord
{

/// What `finder.at(word)` makes of the words outside headlines, in order. Looks at the stop token once a paragraph.
template <typename Finder>
[[nodiscard]] std::vector<StatementDraft> draftsOf(const Finder &finder, const ArticleText &article,
                                                   const std::stop_token &stop)
{
    std::vector<StatementDraft> drafts;
    for (std::size_t p = 0; p < article.paragraphs.size() && !stop.stop_requested(); ++p) {
        const Paragraph &paragraph = article.paragraphs[p];
        for (std::size_t i = paragraph.tokens.begin; i < paragraph.tokens.end && !paragraph.headline; ++i)
            if (auto draft = finder.at(i)) {
                draft->paragraph = p;
                drafts.push_back(std::move(*draft));
            }
    }
    return drafts;
}

} // namespace onrecord
