// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/time_atoms.h"

#include "core/text/characters.h"

#include <array>
#include <optional>

namespace onrecord
{

namespace
{

bool isHyphen(std::string_view mark)
{
    return mark == "-" || mark == "\u2010" || mark == "\u2011";
}

bool isDash(std::string_view mark)
{
    return isHyphen(mark) || mark == "–" || mark == "—" || mark == "--";
}

bool hasDigit(std::string_view word)
{
    return word.find_first_of("0123456789") != std::string_view::npos;
}

/// The list's entry for a word as written.
TimeEntry entryOf(std::string_view word)
{
    constexpr std::string_view Apostrophe = "’";
    std::array<char, MaxTimeWord> folded{};
    if (word.size() > folded.size())
        return {};
    std::size_t size = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const bool curly = word.substr(i).starts_with(Apostrophe);
        folded[size++] = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] - 'A' + 'a')
                         : curly                          ? '\''
                                                          : word[i];
        i += curly ? Apostrophe.size() - 1 : 0;
    }
    return timeEntry(std::string_view(folded.data(), size));
}

TimeAtom wordAtom(std::string_view word)
{
    TimeAtom atom;
    const TimeEntry entry = entryOf(word);
    atom.word = entry.word;
    atom.value = entry.value;
    return atom;
}

std::optional<TimePart> prefixOf(std::string_view word)
{
    switch (entryOf(word).word) {
    case TimeWord::Early:
        return TimePart::Early;
    case TimeWord::Mid:
        return TimePart::Middle;
    case TimeWord::Late:
        return TimePart::Late;
    default:
        return std::nullopt;
    }
}

/// "mid-March", "twenty-nine"; other words with a hyphen mean no time.
TimeAtom hyphenated(std::string_view word, std::size_t hyphen)
{
    const std::string_view head = word.substr(0, hyphen);
    const std::string_view tail = word.substr(hyphen + 1);
    if (const auto prefix = prefixOf(head)) {
        TimeAtom atom = hasDigit(tail) ? numberAtom(tail) : wordAtom(tail);
        const bool name = atom.word == TimeWord::Weekday || atom.word == TimeWord::Month;
        atom.prefix = *prefix;
        atom.capital = isUpper(characterAt(tail, 0).code);
        return atom.plainYear || atom.word == TimeWord::Decade || (name && atom.capital) ? atom : TimeAtom{};
    }
    TimeAtom tens = wordAtom(head);
    const TimeAtom ones = wordAtom(tail);
    if (tens.word != TimeWord::Number || tens.value < 20 || ones.value < 1 || ones.value > 9)
        return {};
    tens.word = ones.word;
    tens.value += ones.value;
    return ones.word == TimeWord::Number || ones.word == TimeWord::Ordinal ? tens : TimeAtom{};
}

TimeAtom meaningOf(std::string_view written)
{
    const std::size_t hyphen = written.find('-');
    const bool letter = isLetter(characterAt(written, 0).code);
    if (letter && hyphen != std::string_view::npos)
        return hyphenated(written, hyphen);
    return hasDigit(written) ? numberAtom(written) : wordAtom(written);
}

class AtomMaker final
{
public:
    AtomMaker(std::string_view text, std::span<const Token> tokens)
        : m_text(text)
        , m_tokens(tokens)
    {}

    std::vector<TimeAtom> run() const
    {
        std::vector<TimeAtom> atoms;
        atoms.reserve(m_tokens.size());
        for (std::size_t i = 0; i < m_tokens.size();) {
            const std::size_t end = wordEnd(i);
            TimeAtom atom = isMoney(i) ? TimeAtom{} : meaning(i, end);
            atom.capital = m_tokens[i].capital || (atom.prefix != TimePart::Whole && atom.capital);
            atom.opens = opensAt(i);
            atom.letters = m_tokens[i].kind == TokenKind::Word;
            atom.first = i;
            atom.end = end;
            atoms.push_back(atom);
            i = end;
        }
        return atoms;
    }

private:
    /// The tokens of one written word: parts that a hyphen joins, and "5pm".
    std::size_t wordEnd(std::size_t i) const
    {
        std::size_t end = i + 1;
        if (!isPart(i))
            return end;
        while (end < m_tokens.size() && !m_tokens[end].spaced) {
            const bool number = m_tokens[end - 1].kind == TokenKind::Number;
            if (number && m_tokens[end].kind == TokenKind::Word)
                ++end;
            else if (isJoint(end, number))
                end += 2;
            else
                break;
        }
        return end;
    }

    bool isJoint(std::size_t at, bool numberBefore) const
    {
        if (at + 1 >= m_tokens.size() || !isPart(at + 1) || m_tokens[at + 1].spaced)
            return false;
        const std::string_view mark = wordAt(at);
        const bool numbers = numberBefore && m_tokens[at + 1].kind == TokenKind::Number;
        return isHyphen(mark) || (numbers && mark == "–");
    }

    bool isPart(std::size_t i) const
    {
        return m_tokens[i].kind == TokenKind::Word || m_tokens[i].kind == TokenKind::Number;
    }

    /// "$|2000".
    bool isMoney(std::size_t i) const
    {
        if (m_tokens[i].kind != TokenKind::Number || i == 0 || m_tokens[i].spaced)
            return false;
        return m_tokens[i - 1].kind == TokenKind::Sign && !isDash(wordAt(i - 1)) && wordAt(i - 1) != "(";
    }

    TimeAtom meaning(std::size_t i, std::size_t end) const
    {
        const std::string_view written = Span{m_tokens[i].span.begin, m_tokens[end - 1].span.end}.of(m_text);
        TimeAtom atom;
        switch (m_tokens[i].kind) {
        case TokenKind::Word:
        case TokenKind::Number:
            return written.empty() ? atom : meaningOf(written);
        case TokenKind::Clitic:
            atom.word = written == "'s" || written == "’s" ? TimeWord::PossessiveMark : TimeWord::None;
            return atom.word == TimeWord::None ? meaningOf(written) : atom;
        case TokenKind::Quote:
            atom.word =
                !m_tokens[i].spaced && (written == "'" || written == "’") ? TimeWord::PossessiveMark : TimeWord::Quote;
            return atom;
        case TokenKind::Stop:
            atom.word = TimeWord::Stop;
            return atom;
        case TokenKind::Sign:
            atom.word = written == ","                        ? TimeWord::Comma
                        : isHyphen(written) || written == "–" ? TimeWord::Dash
                                                              : TimeWord::None;
            return atom;
        case TokenKind::Link:
            break;
        }
        return atom;
    }

    bool opensAt(std::size_t i) const
    {
        if (i == 0)
            return true;
        const TokenKind before = m_tokens[i - 1].kind;
        return before == TokenKind::Stop || before == TokenKind::Quote ||
               (before == TokenKind::Sign && (isDash(wordAt(i - 1)) || wordAt(i - 1) == ":" || wordAt(i - 1) == "("));
    }

    std::string_view wordAt(std::size_t i) const { return m_tokens[i].span.of(m_text); }

    std::string_view m_text;
    std::span<const Token> m_tokens;
};

} // namespace

std::vector<TimeAtom> timeAtoms(std::string_view text, std::span<const Token> tokens)
{
    return AtomMaker(text, tokens).run();
}

} // namespace onrecord
