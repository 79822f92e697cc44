// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quote_pairing.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

/// Marks inside an unclosed quotation that are this short do not make it a stray mark.
constexpr std::size_t ShortInside = 10;

constexpr std::array<std::string_view, 9> Elisions{"em", "til", "cause", "tis", "twas", "n", "round", "bout", "im"};

enum class Glyph { Straight, Opening, Closing };
enum class Turn { Opens, Closes, Nothing };

QuoteMarks marksOf(std::string_view mark)
{
    const char32_t code = characterAt(mark, 0).code;
    const bool single =
        std::u32string_view(U"'\u2018\u2019\u201A\u201B`\u2039\u203A\u02BC").find(code) != std::u32string_view::npos;
    const bool twice = mark.size() > characterAt(mark, 0).size;
    return single && !twice ? QuoteMarks::Single : QuoteMarks::Double;
}

Glyph glyphOf(std::string_view mark)
{
    const char32_t code = characterAt(mark, 0).code;
    if (std::u32string_view(U"\u201C\u2018\u201E\u201A\u00AB\u2039`\u201F\u201B").find(code) !=
        std::u32string_view::npos)
        return Glyph::Opening;
    if (std::u32string_view(U"\u201D\u2019\u00BB\u203A").find(code) != std::u32string_view::npos)
        return Glyph::Closing;
    return Glyph::Straight;
}

class Pairer final
{
public:
    Pairer(std::string_view text, std::span<const Token> tokens)
        : m_text(text)
        , m_tokens(tokens)
    {}

    std::vector<Quotation> run()
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            if (m_tokens[i].kind == TokenKind::Quote)
                look(i);
        keepUnclosed();
        return inOrder();
    }

private:
    struct Opener
    {
        std::size_t token = 0;
        QuoteMarks marks = QuoteMarks::Double;
        std::size_t found = 0; // how many quotations were complete when it opened
    };

    void look(std::size_t i)
    {
        const QuoteMarks marks = marksOf(wordAt(i));
        const Turn turn = marks == QuoteMarks::Double ? doubleTurn(i) : singleTurn(i);
        m_lastOpened = turn == Turn::Opens ? i : m_lastOpened;
        if (turn == Turn::Opens)
            open(i, marks);
        else if (turn == Turn::Closes)
            close(i, marks);
    }

    /// A second single mark that opens takes the place of one that was an apostrophe after all.
    void open(std::size_t i, QuoteMarks marks)
    {
        if (marks == QuoteMarks::Single && !m_open.empty() && m_open.back().marks == QuoteMarks::Single)
            m_open.pop_back();
        m_open.push_back({i, marks, m_found.size()});
        m_doubles += marks == QuoteMarks::Double ? 1 : 0;
    }

    void close(std::size_t i, QuoteMarks marks)
    {
        if (marks == QuoteMarks::Double)
            while (m_open.back().marks == QuoteMarks::Single)
                m_open.pop_back();
        add(m_open.back(), i, true);
        m_open.pop_back();
        m_doubles -= marks == QuoteMarks::Double ? 1 : 0;
    }

    Turn doubleTurn(std::size_t i) const
    {
        const bool opens = opensLeft(i) && clingsRight(i);
        const bool closes = clingsLeft(i);
        const Glyph glyph = glyphOf(wordAt(i));
        const bool isOpen = m_doubles > 0;
        if (opens && !closes)
            return Turn::Opens;
        if (closes && !opens)
            return isOpen ? Turn::Closes : clingsRight(i) && glyph != Glyph::Closing ? Turn::Opens : Turn::Nothing;
        if (glyph == Glyph::Opening)
            return Turn::Opens;
        if (isOpen)
            return Turn::Closes;
        return glyph == Glyph::Closing || i + 1 == m_tokens.size() ? Turn::Nothing : Turn::Opens;
    }

    Turn singleTurn(std::size_t i) const
    {
        if (opensLeft(i) && clingsRight(i) && (!clingsLeft(i) || m_lastOpened + 1 == i))
            return isElision(i) ? Turn::Nothing : Turn::Opens;
        const bool isOpen = !m_open.empty() && m_open.back().marks == QuoteMarks::Single;
        if (!isOpen || !clingsLeft(i) || isPluralPossessive(i))
            return Turn::Nothing;
        return Turn::Closes;
    }

    bool clingsLeft(std::size_t i) const { return i > 0 && !m_tokens[i].spaced; }

    bool clingsRight(std::size_t i) const
    {
        if (i + 1 >= m_tokens.size() || m_tokens[i + 1].spaced)
            return false;
        const Token &next = m_tokens[i + 1];
        if (next.kind == TokenKind::Stop)
            return next.span.size() >= 3; // an ellipsis may open what was said
        return next.kind != TokenKind::Sign || std::string_view(",;:)]").find(wordAt(i + 1)) == std::string_view::npos;
    }

    /// A mark may open behind a blank, a bracket or dash, or another mark that has just opened.
    bool opensLeft(std::size_t i) const
    {
        if (i == 0 || m_tokens[i].spaced)
            return true;
        if (m_tokens[i - 1].kind == TokenKind::Quote)
            return m_lastOpened == i - 1;
        const std::string_view before = wordAt(i - 1);
        return m_tokens[i - 1].kind == TokenKind::Sign && before != "," && before != ";" && before != ")" &&
               before != "]" && before != "%" && before != ":";
    }

    bool isElision(std::size_t i) const
    {
        if (i + 1 >= m_tokens.size())
            return true;
        if (m_tokens[i + 1].kind == TokenKind::Number)
            return true;
        return std::find(Elisions.begin(), Elisions.end(), foldWord(wordAt(i + 1).substr(0, 8))) != Elisions.end();
    }

    /// "the ministers' plan", unless the mark ends what was opened.
    bool isPluralPossessive(std::size_t i) const
    {
        if (m_tokens[i - 1].kind != TokenKind::Word || wordAt(i - 1).back() != 's' || i + 1 >= m_tokens.size())
            return false;
        return m_tokens[i + 1].kind == TokenKind::Word && m_tokens[i + 1].spaced && !m_tokens[i + 1].capital;
    }

    /// Of the marks never closed, the last one opens a quotation up to the paragraph's end; the others are stray.
    void keepUnclosed()
    {
        std::erase_if(m_open, [](const Opener &opener) { return opener.marks == QuoteMarks::Single; });
        if (m_open.empty())
            return;
        const Opener &opener = m_open.back();
        const auto isShort = [&](const Quotation &q) {
            return q.last - q.first <= ShortInside && m_tokens[q.last - 1].kind == TokenKind::Word;
        };
        const bool contained =
            std::all_of(m_found.begin() + static_cast<std::ptrdiff_t>(opener.found), m_found.end(), isShort);
        const bool onlyInside = m_found.size() == opener.found || (contained && opener.token == 0);
        if (onlyInside && opener.token + 1 < m_tokens.size())
            add(opener, m_tokens.size() - 1, false);
    }

    void add(const Opener &opener, std::size_t last, bool closed)
    {
        const Span span{m_tokens[opener.token].span.begin, m_tokens[last].span.end};
        m_found.push_back({span, opener.token, last, opener.marks, closed, 0});
    }

    std::vector<Quotation> inOrder()
    {
        std::sort(m_found.begin(), m_found.end(), [](const Quotation &a, const Quotation &b) {
            return a.first != b.first ? a.first < b.first : a.last > b.last;
        });
        std::vector<std::size_t> around; // last tokens
        for (Quotation &quotation : m_found) {
            while (!around.empty() && around.back() < quotation.first)
                around.pop_back();
            quotation.inside = around.size();
            around.push_back(quotation.last);
        }
        return std::move(m_found);
    }

    std::string_view wordAt(std::size_t i) const { return m_tokens[i].span.of(m_text); }

    std::string_view m_text;
    std::span<const Token> m_tokens;
    std::vector<Opener> m_open;
    std::vector<Quotation> m_found;
    std::size_t m_doubles = 0; // how many double marks are open
    std::size_t m_lastOpened = static_cast<std::size_t>(-1);
};

} // namespace

std::vector<Quotation> pairQuotes(std::string_view text, std::span<const Token> paragraph)
{
    return Pairer(text, paragraph).run();
}

} // namespace onrecord
