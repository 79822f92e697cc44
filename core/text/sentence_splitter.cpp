// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentence_splitter.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace onrecord
{

namespace
{

/// Words with a capital that show a new sentence after an abbreviation such as "U.S." or "Inc.".
constexpr std::array<std::string_view, 92> Starters{
    "A",       "About",  "According", "After",   "Although", "All",     "Also",  "Among",     "An",    "And",
    "Another", "Any",    "As",        "At",      "Because",  "Before",  "Both",  "But",       "By",    "Can",
    "Despite", "During", "Each",      "Earlier", "Even",     "Every",   "For",   "From",      "Had",   "Has",
    "He",      "Her",    "Here",      "His",     "How",      "However", "I",     "If",        "In",    "Instead",
    "Is",      "It",     "Its",       "Last",    "Later",    "Many",    "Maybe", "Meanwhile", "More",  "Most",
    "My",      "No",     "None",      "Nor",     "Not",      "Now",     "On",    "Once",      "One",   "Only",
    "Or",      "Other",  "Others",    "Our",     "Perhaps",  "She",     "Since", "So",        "Some",  "Still",
    "Such",    "That",   "The",       "Their",   "Then",     "There",   "These", "They",      "This",  "Those",
    "Though",  "To",     "Today",     "Under",   "Until",    "We",      "What",  "When",      "Where", "While",
    "With",    "You"};

/// What stands behind an hour and does not begin a sentence, besides days and time zones.
constexpr std::array<std::string_view, 19> Calendar{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",  "Sunday",  "January",  "February", "March",
    "April",  "May",     "June",      "July",     "August", "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> Zones{"Eastern",   "Central", "Pacific", "Mountain",
                                                "Greenwich", "Moscow",  "Z"};
constexpr std::array<std::string_view, 5> Captions{"Image", "Images", "Photo", "Photos", "Picture"};

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool hasCapitalInside(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

class Splitter final
{
public:
    Splitter(std::string_view text, std::span<const Token> tokens, const Abbreviations &abbreviations)
        : m_text(text)
        , m_tokens(tokens)
        , m_abbreviations(abbreviations)
    {}

    std::vector<Span> run()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (startsCaption(i))
                endBehind(i - 1);
            if (!endsSentence(i))
                continue;
            const std::size_t stop = i;
            i = lastClosing(i);
            if (i + 1 < m_tokens.size() && canStart(i + 1, i > stop))
                endBehind(i);
        }
        if (m_first < m_tokens.size())
            endBehind(m_tokens.size() - 1);
        return std::move(m_sentences);
    }

private:
    void endBehind(std::size_t last)
    {
        m_sentences.push_back({m_tokens[m_first].span.begin, m_tokens[last].span.end});
        m_first = last + 1;
    }

    std::string_view word(std::size_t i) const { return m_tokens[i].span.of(m_text); }
    bool isSign(std::size_t i, std::string_view sign) const { return i < m_tokens.size() && word(i) == sign; }

    /// "Image: Jo Doe" behind the words of a picture, which have no full stop.
    bool startsCaption(std::size_t i) const
    {
        return i > m_first && m_tokens[i].capital && isSign(i + 1, ":") && isOneOf(word(i), Captions);
    }

    bool endsSentence(std::size_t i) const
    {
        const Token &token = m_tokens[i];
        if (token.kind == TokenKind::Stop)
            return !isListNumber(i) && !isOpeningEllipsis(i);
        if (token.kind == TokenKind::Sign)
            return isFace(i);
        return token.kind == TokenKind::Word && word(i).ends_with('.') && abbreviationEnds(i);
    }

    /// "1." or "b." in front of what it counts.
    bool isListNumber(std::size_t i) const
    {
        return i == m_first + 1 && word(i) == "." && m_tokens[m_first].kind == TokenKind::Number &&
               m_tokens[m_first].span.size() <= 2;
    }

    bool isOpeningEllipsis(std::size_t i) const
    {
        return i == m_first || (i == m_first + 1 && m_tokens[m_first].kind == TokenKind::Quote);
    }

    bool isFace(std::size_t i) const
    {
        const std::string_view face = word(i);
        return i > m_first && face.size() > 1 && std::string_view(":;=").find(face.substr(0, 1)) != face.npos &&
               i + 1 < m_tokens.size() && m_tokens[i + 1].capital;
    }

    bool abbreviationEnds(std::size_t i) const
    {
        const AbbreviationKind kind = m_abbreviations.kindOf(word(i));
        if (kind == AbbreviationKind::BeforeName || kind == AbbreviationKind::BeforeNumber)
            return false;
        const std::size_t next = lastClosing(i) + 1;
        if (next >= m_tokens.size() || isOneOf(word(next), Starters) || m_tokens[next].kind == TokenKind::Stop)
            return true;
        return kind == AbbreviationKind::MayEnd && m_tokens[next].capital && !m_tokens[next].allCaps &&
               !isOneOf(word(next), Calendar) && !isOneOf(word(next), Zones) && !word(next).ends_with('.');
    }

    /// A mark behind the stop that belongs to what ended: quotation marks, brackets, further stops, "[1]".
    bool isClosing(std::size_t i) const
    {
        const Token &token = m_tokens[i];
        if (token.kind == TokenKind::Quote)
            return !token.spaced || i + 1 == m_tokens.size();
        if (token.kind == TokenKind::Stop) // ". . ."
            return !token.spaced || (word(i) == "." && word(i - 1) == ".");
        return !token.spaced && (word(i) == ")" || word(i) == "]");
    }

    /// The place of the last closing mark that follows token `i`; `i` when there is none.
    std::size_t lastClosing(std::size_t i) const
    {
        while (i + 1 < m_tokens.size()) {
            if (isClosing(i + 1))
                ++i;
            else if (isSign(i + 1, "[") && isSign(i + 3, "]") && m_tokens[i + 2].kind == TokenKind::Number)
                i += 3;
            else
                break;
        }
        return i;
    }

    /// `closed`: marks stand between the stop and token `i`, as in "“Go!” she said".
    bool canStart(std::size_t i, bool closed) const
    {
        const Token &token = m_tokens[i];
        switch (token.kind) {
        case TokenKind::Sign:
            return std::string_view(",;:)]%").find(word(i)) == std::string_view::npos;
        case TokenKind::Stop:
            return token.spaced && token.span.size() > 1;
        case TokenKind::Clitic:
            return false;
        case TokenKind::Word:
            return token.capital || hasCapitalInside(word(i)) || (token.spaced && !closed && isPlainStop(i - 1));
        default:
            return true;
        }
    }

    /// A small letter may follow, where people write without care; not behind a title that ends in "!" or "?".
    bool isPlainStop(std::size_t i) const
    {
        return word(i) == "." || (m_tokens[i].kind == TokenKind::Stop && word(i) != "…" && word(i).front() != '.' &&
                                  i > 0 && !m_tokens[i - 1].capital);
    }

    std::string_view m_text;
    std::span<const Token> m_tokens;
    const Abbreviations &m_abbreviations;
    std::vector<Span> m_sentences;
    std::size_t m_first = 0; // token of the sentence that is open
};

} // namespace

std::vector<Span> splitSentences(std::string_view text, std::span<const Token> paragraph,
                                 const Abbreviations &abbreviations)
{
    return Splitter(text, paragraph, abbreviations).run();
}

} // namespace onrecord
