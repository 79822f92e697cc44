// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/quote_shapes.h"

namespace onrecord
{

namespace
{

constexpr std::size_t FewestWordsInSingleMarks = 4;

} // namespace

std::optional<SpokenQuote> QuoteShapes::spoken(const Quotation &quotation) const
{
    SpokenQuote quote{{quotation.first, quotation.last + 1},
                      0,
                      quotation.closed ? quotation.last - 1 : quotation.last,
                      quotation.closed};
    for (std::size_t i = quotation.first + 1; i <= quote.lastWord; ++i)
        if (m_article.isWord(i) || m_article.tokens[i].kind == TokenKind::Number)
            ++quote.words;
    if (quote.words == 0)
        return std::nullopt;
    const bool single = quotation.marks == QuoteMarks::Single;
    if (single && (quote.words < FewestWordsInSingleMarks || !endsInside(quote) || m_article.quoted[quotation.first]))
        return std::nullopt;
    return quote;
}

bool QuoteShapes::endsInside(const SpokenQuote &quote) const
{
    return isStop(quote.lastWord) || m_article.isComma(quote.lastWord) || m_article.isDash(quote.lastWord);
}

bool QuoteShapes::endsWithComma(const SpokenQuote &quote, TokenRange paragraph) const
{
    const std::size_t next = quote.tokens.end;
    return m_article.isComma(quote.lastWord) || m_article.isDash(quote.lastWord) ||
           (next < paragraph.end && m_article.isComma(next) && !isStop(quote.lastWord));
}

bool QuoteShapes::isFresh(const SpokenQuote &quote, TokenRange paragraph) const
{
    const std::size_t first = quote.tokens.begin;
    if (m_article.startsSentence(first) || first == paragraph.begin)
        return true;
    return (m_article.word(first - 1) == ":" || m_article.isComma(first - 1) || m_article.isDash(first - 1)) &&
           beginsBig(quote);
}

bool QuoteShapes::beginsBig(const SpokenQuote &quote) const
{
    const std::size_t inner = quote.tokens.begin + 1;
    return m_article.tokens[inner].capital || !m_article.isWord(inner);
}

bool QuoteShapes::isWhole(const SpokenQuote &quote, TokenRange paragraph) const
{
    const std::size_t first = quote.tokens.begin;
    const bool begins = m_article.startsSentence(first) || first == paragraph.begin;
    return begins && quote.words >= FewestWords && (!quote.closed || isStop(quote.lastWord) || endsInside(quote));
}

} // namespace onrecord
