// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokenizer.h"

#include "core/text/characters.h"
#include "core/text/links.h"
#include "core/text/numbers.h"
#include "core/text/word_parts.h"
#include "core/text/word_stops.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::u32string_view DoubleMarks = U"\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";
constexpr std::u32string_view SingleMarks = U"'\u2018\u2019\u201A\u201B`\u2039\u203A\u02BC";
constexpr std::u32string_view Brackets = U"()[]{},$\u20AC\u00A3\u00A5"; // never two in one token
constexpr std::array<std::string_view, 5> Elisions{"em", "n", "til", "cause", "bout"};

bool isAlnum(char32_t code)
{
    return isLetter(code) || isDigit(code);
}

bool isIn(std::u32string_view set, char32_t code)
{
    return set.find(code) != set.npos;
}

bool isHyphen(char32_t code)
{
    return code == '-' || code == U'\u2010' || code == U'\u2011';
}

class Scanner final
{
public:
    Scanner(std::string_view text, Span paragraph, const Abbreviations &abbreviations, std::vector<Token> &tokens)
        : m_text(text.substr(0, paragraph.end))
        , m_abbreviations(abbreviations)
        , m_tokens(tokens)
        , m_at(paragraph.begin)
    {}

    void run()
    {
        while (m_at < m_text.size()) {
            const Character c = characterAt(m_text, m_at);
            if (isBlank(c.code)) {
                m_at += c.size;
                m_spaced = true;
            } else {
                scanToken(c);
            }
        }
    }

private:
    void scanToken(Character c)
    {
        if (const std::uint32_t end = linkEnd(m_text, m_at); end > m_at)
            return add(end, TokenKind::Link);
        if (startsNumber(c))
            return add(numberEnd(m_text, m_at), TokenKind::Number);
        if (isLetter(c.code))
            return scanWord();
        if (isIn(DoubleMarks, c.code))
            return add(m_at + c.size, TokenKind::Quote);
        if (isIn(SingleMarks, c.code))
            return scanSingleMark(c);
        if (c.code == '.' || c.code == '!' || c.code == '?' || c.code == U'\u2026')
            return scanStop(c.code);
        if (const std::uint32_t end = faceEnd(); end > m_at)
            return add(end, TokenKind::Sign);
        scanSign(c);
    }

    /// A digit, or a sign that belongs to the digits behind it: ".5", "+44".
    bool startsNumber(Character c) const
    {
        if (isDigit(c.code))
            return true;
        const bool free = m_spaced || (m_at > 0 && isIn(U"($[", characterBefore(m_text, m_at).code));
        return free && (c.code == '.' || c.code == '+') && isDigit(peek(m_at + 1));
    }

    /// Two single marks side by side are a double one: ''so'' and ``so''.
    void scanSingleMark(Character c)
    {
        if (const std::uint32_t end = cliticEnd(c); end > m_at)
            return add(end, TokenKind::Clitic);
        if (const std::uint32_t end = elisionEnd(c); end > m_at)
            return add(end, isDigit(peek(m_at + c.size)) ? TokenKind::Number : TokenKind::Word);
        const char32_t next = peek(m_at + c.size);
        const bool twice = (next == c.code && c.code != U'\u02BC') || (c.code == U'\u2018' && next == U'\u2019');
        add(m_at + (twice ? 2 : 1) * c.size, TokenKind::Quote);
    }

    /// The apostrophe begins what belongs to a number, sign or mark before it: "2003|'s", "40%|'s".
    std::uint32_t cliticEnd(Character c) const
    {
        const bool mark = isApostrophe(c.code) || (c.code == '`' && !m_spaced);
        if (!mark || (m_spaced && peek(m_at + c.size) != 's'))
            return m_at;
        const std::uint32_t end = lettersEnd(m_at + c.size);
        const bool clitic = end - m_at <= c.size + 2 && isClitic(m_text.substr(m_at + c.size, end - m_at - c.size));
        return clitic && !isApostrophe(peek(end)) ? end : m_at;
    }

    /// What the apostrophe left out: "'em", "'70s", "'08".
    std::uint32_t elisionEnd(Character c) const
    {
        if (!m_spaced || !isApostrophe(c.code))
            return m_at;
        const std::uint32_t begin = m_at + c.size;
        const std::uint32_t end = lettersEnd(begin);
        const std::string_view word = m_text.substr(begin, end - begin);
        if (word.empty() || isApostrophe(peek(end)))
            return m_at;
        if (isDigit(peek(begin)))
            return isDigit(peek(begin + 1)) && (word.size() == 2 || (word.size() == 3 && word[2] == 's')) ? end : m_at;
        return std::find(Elisions.begin(), Elisions.end(), word) != Elisions.end() ? end : m_at;
    }

    std::uint32_t lettersEnd(std::uint32_t at) const
    {
        const std::uint32_t limit = at + 12; // longer than all that is asked for
        while (at < limit && isAlnum(peek(at)))
            at += characterAt(m_text, at).size;
        return at;
    }

    void scanStop(char32_t code)
    {
        std::uint32_t end = m_at + characterAt(m_text, m_at).size;
        const std::string_view more = code == '.' ? "." : code == U'\u2026' ? "" : "!?";
        while (end < m_text.size() && more.find(m_text[end]) != more.npos)
            ++end;
        add(end, TokenKind::Stop);
    }

    /// ":-)" and the like, free on both sides.
    std::uint32_t faceEnd() const
    {
        if (!m_spaced || std::string_view(":;=").find(m_text[m_at]) == std::string_view::npos)
            return m_at;
        std::uint32_t end = m_at + 1;
        if (end < m_text.size() && (m_text[end] == '-' || m_text[end] == '\''))
            ++end;
        if (end >= m_text.size() || std::string_view("()DPpO/").find(m_text[end]) == std::string_view::npos)
            return m_at;
        return isAlnum(peek(end + 1)) ? m_at : end + 1;
    }

    /// The same sign several times is one token: "--", "***".
    void scanSign(Character c)
    {
        std::uint32_t end = m_at + c.size;
        while (!isIn(Brackets, c.code) && peek(end) == c.code && end < m_text.size())
            end += characterAt(m_text, end).size; // broken characters are of one code and several sizes
        add(end, TokenKind::Sign);
    }

    void scanWord()
    {
        std::uint32_t end = runEnd();
        if (const std::uint32_t link = linkBehind(end); link > end)
            return add(link, TokenKind::Link);
        if (m_text[end - 1] != '_' && peek(end) == '$' && isUpper(peek(end - 1)) && end - m_at <= 3)
            return add(end + 1, TokenKind::Word); // "US$"
        const Token *before = m_tokens.empty() ? nullptr : &m_tokens.back();
        end = endWithStops({m_text, {m_at, end}, before, m_spaced}, m_abbreviations);
        cutWord(end);
        if (isBrokenOff(end))
            m_tokens.back().span.end = ++m_at;
    }

    /// Letters and digits with the apostrophes, hyphens and other signs that hold them together.
    std::uint32_t runEnd() const
    {
        std::uint32_t end = m_at;
        while (end < m_text.size()) {
            const Character c = characterAt(m_text, end);
            if (!isAlnum(c.code) && !joins(c, end))
                break;
            end += c.size;
        }
        return end;
    }

    bool joins(Character c, std::uint32_t at) const
    {
        const char32_t next = peek(at + c.size);
        if (c.code == '_')
            return true;
        if (isApostrophe(c.code))
            return isAlnum(next);
        if (c.code == '&')
            return isUpper(next) && isUpper(characterBefore(m_text, at).code);
        return isHyphen(c.code) && isAlnum(next) &&
               holdsHyphen(m_text.substr(m_at, at - m_at), m_text.substr(at + c.size));
    }

    std::uint32_t linkBehind(std::uint32_t end) const
    {
        const char next = end + 1 < m_text.size() ? m_text[end] : ' ';
        const bool mayGoOn = next == '@' || ((next == '.' || next == '-' || next == '%') && isAlnum(peek(end + 1)));
        return mayGoOn ? bareLinkEnd(m_text, m_at, end) : end;
    }

    /// Adds the parts of the word up to `end`.
    void cutWord(std::uint32_t end)
    {
        const WordCuts cuts = cutsOf(m_text.substr(m_at, end - m_at));
        const std::uint32_t begin = m_at;
        if (cuts.second > 0)
            add(begin + cuts.second, TokenKind::Word);
        if (cuts.third > 0)
            add(begin + cuts.third, kindOfPart(begin + cuts.third));
        add(end, cuts.second > 0 ? kindOfPart(end) : TokenKind::Word);
    }

    /// "'ll" and "n't", but a word with letters only: the "not" of "cannot".
    TokenKind kindOfPart(std::uint32_t end) const
    {
        for (std::uint32_t at = m_at; at < end; at += characterAt(m_text, at).size)
            if (isApostrophe(peek(at)))
                return TokenKind::Clitic;
        return TokenKind::Word;
    }

    /// "I th- I think": a speaker's beginning of a word.
    bool isBrokenOff(std::uint32_t end) const
    {
        const Span word = m_tokens.back().span;
        if (peek(end) != '-' || !(isBlank(peek(end + 1)) || end + 1 == m_text.size()) || word.size() > 2)
            return false;
        const std::string_view letters = word.of(m_text);
        return std::none_of(letters.begin(), letters.end(), [](char c) {
            return std::string_view("aeiouAEIOU").find(c) != std::string_view::npos || c < 'A';
        });
    }

    char32_t peek(std::uint32_t at) const { return characterAt(m_text, at).code; }

    void add(std::uint32_t end, TokenKind kind)
    {
        Token token{{m_at, end}, kind, false, false, m_spaced};
        if (kind == TokenKind::Word)
            markCapitals(m_text, token);
        m_tokens.push_back(token);
        m_at = end;
        m_spaced = false;
    }

    std::string_view m_text; // up to the paragraph's end
    const Abbreviations &m_abbreviations;
    std::vector<Token> &m_tokens;
    std::uint32_t m_at;
    bool m_spaced = true;
};

} // namespace

void markCapitals(std::string_view text, Token &token)
{
    const std::string_view word = token.span.of(text);
    token.capital = isUpper(characterAt(word, 0).code);
    std::size_t letters = 0;
    bool small = false;
    for (std::size_t i = 0; i < word.size() && !small;) {
        const Character c = characterAt(word, i);
        small = isLower(c.code);
        letters += isUpper(c.code) ? 1U : 0U;
        i += c.size;
    }
    token.allCaps = !small && letters >= 2;
}

void tokenize(std::string_view text, Span paragraph, const Abbreviations &abbreviations, std::vector<Token> &tokens)
{
    Scanner(text, paragraph, abbreviations, tokens).run();
}

} // namespace onrecord
