// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abbreviations.h"

#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestAbbreviation = 12; // with its stops

AbbreviationKind kindOfMark(char mark)
{
    switch (mark) {
    case '+':
        return AbbreviationKind::BeforeName;
    case '%':
        return AbbreviationKind::BeforeNumber;
    case '=':
        return AbbreviationKind::BehindNumber;
    case ',':
        return AbbreviationKind::BehindComma;
    case '!':
        return AbbreviationKind::MayEnd;
    default:
        return AbbreviationKind::Plain;
    }
}

} // namespace

Result<Abbreviations> Abbreviations::load()
{
    auto list = WordList::load("lexicon/abbreviations.txt");
    if (!list)
        return fail(list.error());
    return Abbreviations(std::move(*list));
}

Abbreviations::Abbreviations(WordList list)
    : m_list(std::move(list))
{
    for (const std::string_view line : m_list.lines()) {
        const AbbreviationKind kind = kindOfMark(line.front());
        m_words.emplace(kind == AbbreviationKind::Plain ? line : line.substr(1), kind);
    }
}

AbbreviationKind Abbreviations::kindOf(std::string_view word) const
{
    if (word.size() > LongestAbbreviation)
        return AbbreviationKind::None;
    const auto found = m_words.find(word);
    return found == m_words.end() ? AbbreviationKind::None : found->second;
}

} // namespace onrecord
