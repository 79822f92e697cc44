// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One article cut into paragraphs, sentences, tokens and quotations, with what the lexicon knows of each word:
// what all steps of the reading look at. Places are numbers of tokens.
#pragma once

#include "core/model/span.h"
#include "core/reading/lexicon.h"
#include "core/text/quote_pairing.h"
#include "core/text/token.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// [begin, end) of tokens.
struct TokenRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] bool contains(std::size_t token) const { return begin <= token && token < end; }
    friend bool operator==(const TokenRange &, const TokenRange &) = default;
};

struct Paragraph
{
    TokenRange tokens;
    std::vector<Quotation> quotations; // of no other around them; tokens counted within the article
    bool headline = false;             // its words have capitals whatever they are
};

struct ArticleText
{
    static constexpr std::size_t None = static_cast<std::size_t>(-1);

    std::string_view text;
    std::vector<Token> pieces;              // the words as the tokeniser cuts them
    std::vector<Token> tokens;              // written words: "vice-president" is one (see written_words.h)
    std::vector<Facts> facts;               // of each token
    std::vector<std::size_t> sentenceStart; // of each token: the first token of its sentence
    std::vector<bool> quoted;               // of each token: inside a quotation, marks included
    std::vector<Paragraph> paragraphs;
    std::vector<Span> sentences;

    /// Looks at the stop token once a paragraph and leaves the rest out when asked.
    [[nodiscard]] static ArticleText of(std::string_view text, const Lexicon &lexicon, const std::stop_token &stop);

    [[nodiscard]] std::size_t size() const { return tokens.size(); }
    [[nodiscard]] std::string_view word(std::size_t i) const { return tokens[i].span.of(text); }

    /// `folded` is small and ASCII, except for what it matches by bytes.
    [[nodiscard]] bool is(std::size_t i, std::string_view folded) const;
    [[nodiscard]] bool isAnyOf(std::size_t i, std::span<const std::string_view> folded) const
    {
        return std::any_of(folded.begin(), folded.end(), [&](std::string_view word) { return is(i, word); });
    }
    [[nodiscard]] bool has(std::size_t i, Fact fact) const { return facts[i].has(fact); }
    [[nodiscard]] bool isWord(std::size_t i) const { return tokens[i].kind == TokenKind::Word; }
    [[nodiscard]] bool isComma(std::size_t i) const { return word(i) == ","; }
    /// A hyphen that stands alone, two of them, or a longer dash.
    [[nodiscard]] bool isDash(std::size_t i) const;
    [[nodiscard]] bool startsSentence(std::size_t i) const { return sentenceStart[i] == i; }
    [[nodiscard]] Span span(TokenRange range) const;

    /// The words of a range as a phrase of the lexicon: one blank between, apostrophes straight.
    [[nodiscard]] std::string phrase(TokenRange range) const;
};

} // namespace onrecord
