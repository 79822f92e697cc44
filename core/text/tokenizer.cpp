// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokenizer.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::u32string_view DoubleMarks = U"\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02";
constexpr std::u32string_view SingleMarks = U"'\u2018\u2019\u201A\u201B`\u2039\u203A\u02BC";
constexpr std::u32string_view Currencies = U"$\u20AC\u00A3\u00A5";
constexpr std::array<std::string_view, 7> Clitics{"s", "m", "d", "re", "ve", "ll", "S"};

bool isAlnum(char32_t code)
{
    return isLetter(code) || isDigit(code);
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
                m_spaced = false;
            }
        }
    }

private:
    void scanToken(Character c)
    {
        if (const std::uint32_t end = linkEnd(); end > m_at)
            return add(end, TokenKind::Link);
        if (isDigit(c.code) || (Currencies.find(c.code) != Currencies.npos && isDigit(peek(m_at + c.size))))
            return scanNumber(c);
        if (isLetter(c.code))
            return scanWord();
        if (DoubleMarks.find(c.code) != DoubleMarks.npos)
            return add(m_at + c.size, TokenKind::Quote);
        if (SingleMarks.find(c.code) != SingleMarks.npos)
            return scanSingleMark(c);
        if (c.code == '.' || c.code == '!' || c.code == '?' || c.code == U'\u2026')
            return scanStop(c.code);
        add(m_at + c.size, TokenKind::Sign);
    }

    /// Two single marks side by side are a double one: ''so'' and ``so''.
    void scanSingleMark(Character c)
    {
        if (peek(m_at + c.size) == c.code && c.code != U'\u02BC')
            return add(m_at + 2 * c.size, TokenKind::Quote);
        add(m_at + c.size, TokenKind::Quote);
    }

    void scanStop(char32_t code)
    {
        std::uint32_t end = m_at + characterAt(m_text, m_at).size;
        while (code == '.' && end < m_text.size() && m_text[end] == '.')
            ++end;
        add(end, TokenKind::Stop);
    }

    void scanNumber(Character c)
    {
        std::uint32_t end = m_at + c.size;
        while (end < m_text.size()) {
            const Character next = characterAt(m_text, end);
            const bool inside = std::u32string_view(U",.:").find(next.code) != std::u32string_view::npos;
            if (!isAlnum(next.code) && !(inside && isDigit(peek(end + next.size))) &&
                !(next.code == '-' && isAlnum(peek(end + 1))))
                break;
            end += next.size;
        }
        add(end, TokenKind::Number);
    }

    void scanWord()
    {
        std::uint32_t end = m_at;
        std::uint32_t apostrophe = 0; // where the last one stands
        while (end < m_text.size()) {
            const Character c = characterAt(m_text, end);
            if (!isAlnum(c.code) && !joins(c, end))
                break;
            if (isApostrophe(c.code))
                apostrophe = end;
            end += c.size;
        }
        end = withStops(end);
        if (apostrophe > m_at && isClitic(apostrophe, end)) {
            add(apostrophe, TokenKind::Word);
            m_spaced = false;
            return add(end, TokenKind::Clitic);
        }
        add(end, TokenKind::Word);
    }

    /// Signs that stand inside words, letters or digits on both sides.
    bool joins(Character c, std::uint32_t at) const
    {
        if (!isApostrophe(c.code) && c.code != '-' && c.code != U'\u2010' && c.code != U'\u2011' && c.code != '&')
            return false;
        const char32_t next = peek(at + c.size);
        if (c.code == '&')
            return isUpper(next) && isUpper(characterBefore(m_text, at).code);
        return isAlnum(next);
    }

    bool isClitic(std::uint32_t apostrophe, std::uint32_t end) const
    {
        const std::uint32_t after = apostrophe + characterAt(m_text, apostrophe).size;
        const std::string_view rest = m_text.substr(after, end - after);
        return std::find(Clitics.begin(), Clitics.end(), rest) != Clitics.end();
    }

    /// The end of the word with the stops that belong to it: "U.S.", "Ph.D.", "J.", "Sen.".
    std::uint32_t withStops(std::uint32_t end) const
    {
        if (end >= m_text.size() || m_text[end] != '.')
            return end;
        std::uint32_t last = end; // "U.S", "p.m": single letters with stops between
        std::uint32_t part = end; // behind the last hyphen: "R-N.Y."
        while (part > m_at && m_text[part - 1] != '-')
            --part;
        const bool dotted = end - part <= 2;
        while (dotted && last + 1 < m_text.size() && m_text[last] == '.' && isLetter(peek(last + 1)) &&
               !isAlnum(peek(last + 2)))
            last += 2;
        if (last > end && last < m_text.size() && m_text[last] == '.')
            return last + 1;
        const std::string_view word = m_text.substr(m_at, end + 1 - m_at);
        const std::size_t hyphen = word.rfind('-'); // "R-Wis."
        if (m_abbreviations.contains(word) ||
            (hyphen != word.npos && m_abbreviations.contains(word.substr(hyphen + 1))))
            return end + 1;
        const bool initial = isUpper(peek(m_at)) && end == m_at + characterAt(m_text, m_at).size;
        return initial && peek(m_at) != 'I' && isBlank(peek(end + 1)) ? end + 1 : end;
    }

    std::uint32_t linkEnd() const
    {
        const std::string_view rest = m_text.substr(m_at, 8);
        const bool address = rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
        const bool handle = (rest.front() == '@' || rest.front() == '#') && isAlnum(peek(m_at + 1));
        if (!address && !handle)
            return m_at;
        std::uint32_t end = m_at + 1;
        while (end < m_text.size()) {
            const Character c = characterAt(m_text, end);
            const bool part =
                isAlnum(c.code) || c.code == '_' ||
                (address && c.code > ' ' && c.code < 0x80 && c.code != '"' && c.code != '<' && c.code != '>');
            if (!part)
                break;
            end += c.size;
        }
        while (end > m_at + 1 && std::string_view(".,;:!?)'").find(m_text[end - 1]) != std::string_view::npos)
            --end;
        return end;
    }

    char32_t peek(std::uint32_t at) const { return characterAt(m_text, at).code; }

    void add(std::uint32_t end, TokenKind kind)
    {
        Token token{{m_at, end}, kind, false, false, m_spaced};
        if (kind == TokenKind::Word)
            markCapitals(token);
        m_tokens.push_back(token);
        m_at = end;
    }

    void markCapitals(Token &token) const
    {
        const std::string_view word = token.span.of(m_text);
        token.capital = isUpper(characterAt(word, 0).code) ||
                        ((word.starts_with("al-") || word.starts_with("el-")) && isUpper(characterAt(word, 3).code));
        std::size_t letters = 0;
        bool small = false;
        for (std::size_t i = 0; i < word.size() && !small;) {
            const Character c = characterAt(word, i);
            small = isLower(c.code);
            if (isUpper(c.code))
                ++letters;
            i += c.size;
        }
        token.allCaps = !small && letters >= 2;
    }

    std::string_view m_text; // up to the paragraph's end
    const Abbreviations &m_abbreviations;
    std::vector<Token> &m_tokens;
    std::uint32_t m_at;
    bool m_spaced = true;
};

} // namespace

void tokenize(std::string_view text, Span paragraph, const Abbreviations &abbreviations, std::vector<Token> &tokens)
{
    Scanner(text, paragraph, abbreviations, tokens).run();
}

} // namespace onrecord
