// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a quotation looks like, apart from who reports it: a statement, a piece of a sentence, a word in marks.
#pragma once

#include "core/reading/article_text.h"

#include <optional>

namespace onrecord
{

/// A quote without a cue of its own counts as a statement from so many words on: fewer are a mere mention.
inline constexpr std::size_t FewestWords = 4;

struct SpokenQuote
{
    TokenRange tokens; // marks included
    std::size_t words = 0;
    std::size_t lastWord = 0; // the last token inside
    bool closed = true;
};

class QuoteShapes final
{
public:
    explicit QuoteShapes(const ArticleText &article)
        : m_article(article)
    {}

    /// Nothing when the marks cannot hold speech: no word inside, or a name or word in single marks.
    [[nodiscard]] std::optional<SpokenQuote> spoken(const Quotation &quotation) const;

    [[nodiscard]] bool isStop(std::size_t i) const { return m_article.tokens[i].kind == TokenKind::Stop; }

    /// A stop, comma or dash stands before the closing mark.
    [[nodiscard]] bool endsInside(const SpokenQuote &quote) const;

    /// A comma or dash stands before the closing mark or behind it: the sentence goes on.
    [[nodiscard]] bool endsWithComma(const SpokenQuote &quote, TokenRange paragraph) const;

    /// It stands where a sentence or a direct speech begins, not inside a running clause.
    [[nodiscard]] bool isFresh(const SpokenQuote &quote, TokenRange paragraph) const;

    [[nodiscard]] bool beginsBig(const SpokenQuote &quote) const;

    /// It reads as a sentence by itself.
    [[nodiscard]] bool isWhole(const SpokenQuote &quote, TokenRange paragraph) const;

private:
    const ArticleText &m_article;
};

} // namespace onrecord
