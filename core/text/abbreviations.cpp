// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abbreviations.h"

#include <utility>

namespace onrecord
{

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
        const bool before = line.front() == '+';
        m_words.emplace(before ? line.substr(1) : line, before);
    }
}

bool Abbreviations::standsBefore(std::string_view word) const
{
    const auto found = m_words.find(word);
    return found != m_words.end() && found->second;
}

} // namespace onrecord
