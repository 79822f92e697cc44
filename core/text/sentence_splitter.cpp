// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentence_splitter.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

/// Words with a capital that show a new sentence after an abbreviation such as "U.S." or "p.m.".
constexpr std::array<std::string_view, 44> Starters{
    "A",    "After", "All",  "Also", "An",  "And", "As",   "At",   "But",   "By",   "For",
    "From", "He",    "Her",  "His",  "How", "If",  "In",   "It",   "Its",   "No",   "Not",
    "Now",  "On",    "One",  "Or",   "Our", "She", "So",   "Some", "Still", "That", "The",
    "Then", "There", "They", "This", "To",  "We",  "What", "When", "While", "With", "You"};

bool isClosing(std::string_view text, const Token &token)
{
    const std::string_view mark = token.span.of(text);
    return !token.spaced && (token.kind == TokenKind::Quote || mark == ")" || mark == "]");
}

bool canStart(std::string_view text, const Token &token)
{
    if (token.kind == TokenKind::Sign)
        return std::string_view(",;:)]%").find(token.span.of(text)) == std::string_view::npos;
    return token.capital || token.kind == TokenKind::Number || token.kind == TokenKind::Quote ||
           token.kind == TokenKind::Link;
}

class Splitter final
{
public:
    Splitter(std::string_view text, std::span<const Token> tokens, const Abbreviations &abbreviations)
        : m_text(text)
        , m_tokens(tokens)
        , m_abbreviations(abbreviations)
    {}

    std::vector<Span> run() const
    {
        std::vector<Span> sentences;
        std::size_t first = 0;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (!endsSentence(i))
                continue;
            i = lastClosing(i);
            if (i + 1 < m_tokens.size() && !canStart(m_text, m_tokens[i + 1]))
                continue;
            sentences.push_back({m_tokens[first].span.begin, m_tokens[i].span.end});
            first = i + 1;
        }
        if (first < m_tokens.size())
            sentences.push_back({m_tokens[first].span.begin, m_tokens.back().span.end});
        return sentences;
    }

private:
    bool endsSentence(std::size_t i) const
    {
        const Token &token = m_tokens[i];
        if (token.kind == TokenKind::Stop)
            return true;
        const std::string_view word = token.span.of(m_text);
        if (token.kind != TokenKind::Word || word.back() != '.' || m_abbreviations.standsBefore(word))
            return false;
        const std::size_t next = lastClosing(i) + 1;
        if (next >= m_tokens.size())
            return true;
        return std::find(Starters.begin(), Starters.end(), m_tokens[next].span.of(m_text)) != Starters.end();
    }

    /// The place of the last closing mark that follows token `i` without a blank; `i` when there is none.
    std::size_t lastClosing(std::size_t i) const
    {
        while (i + 1 < m_tokens.size() && (isClosing(m_text, m_tokens[i + 1]) ||
                                           (m_tokens[i + 1].kind == TokenKind::Stop && !m_tokens[i + 1].spaced)))
            ++i;
        return i;
    }

    std::string_view m_text;
    std::span<const Token> m_tokens;
    const Abbreviations &m_abbreviations;
};

} // namespace

std::vector<Span> splitSentences(std::string_view text, std::span<const Token> paragraph,
                                 const Abbreviations &abbreviations)
{
    return Splitter(text, paragraph, abbreviations).run();
}

} // namespace onrecord
