// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/gazetteer.h"

#include <algorithm>
#include <array>
#include <bit>

namespace onrecord
{

namespace
{

constexpr std::uint32_t ListBits = (1U << Gazetteer::listCount) - 1;

} // namespace

/// The entries that begin at one token.
struct Gazetteer::Found
{
    std::uint32_t lists = 0;
    std::array<std::uint8_t, listCount> length{}; // of the longest, in tokens; of lists found only
};

Gazetteer::Gazetteer(std::span<const std::uint64_t> keys, std::span<const std::uint32_t> values)
{
    if (keys.size() == values.size() && keys.size() <= 0xFFFFFFFFU) {
        m_keys = keys;
        m_values = values;
    }
}

void Gazetteer::mark(std::string_view text, std::span<const Token> sentence, std::vector<std::uint32_t> &marks) const
{
    marks.assign(sentence.size(), 0);
    std::array<std::size_t, listCount> taken{}; // up to which token an entry of the list stands
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const Found found = longestFrom(text, sentence.subspan(i));
        for (std::uint32_t rest = found.lists; rest != 0; rest &= rest - 1) {
            const auto number = static_cast<std::size_t>(std::countr_zero(rest));
            if (taken[number] > i)
                continue;
            const auto list = static_cast<List>(number);
            taken[number] = i + found.length[number];
            marks[i] |= begins(list);
            for (std::size_t j = i + 1; j < taken[number]; ++j)
                marks[j] |= inside(list);
        }
    }
}

std::size_t Gazetteer::homeSlot(std::uint64_t key, std::size_t size)
{
    return static_cast<std::size_t>(((key >> 32U) * size) >> 32U);
}

Gazetteer::Found Gazetteer::longestFrom(std::string_view text, std::span<const Token> tokens) const
{
    using Case = PhraseHash::Case;
    Found found;
    PhraseHash phrase;
    std::array<bool, PhraseHash::caseCount> open{true, true, true};
    const std::size_t most = std::min(tokens.size(), PhraseHash::maxPieces);
    for (std::size_t i = 0; i < most && phrase.add(tokens[i].span.of(text)); ++i) {
        std::uint32_t values = 0;
        for (const Case way : {Case::Small, Case::Titled, Case::Exact}) {
            bool &isOpen = open[static_cast<std::size_t>(way)];
            const std::uint32_t value = isOpen ? valueOf(phrase.key(way)) : 0;
            isOpen = (value & continues) != 0;
            values |= value;
        }
        found.lists |= values & ListBits;
        for (std::uint32_t rest = values & ListBits; rest != 0; rest &= rest - 1)
            found.length[static_cast<std::size_t>(std::countr_zero(rest))] = static_cast<std::uint8_t>(i + 1);
        if ((values & continues) == 0)
            break;
    }
    return found;
}

std::uint32_t Gazetteer::valueOf(std::uint64_t key) const
{
    std::size_t slot = homeSlot(key, m_keys.size());
    for (std::size_t probe = 0; probe < std::min(maxProbes, m_keys.size()); ++probe) {
        if (m_keys[slot] == key)
            return m_values[slot];
        if (m_keys[slot] == 0)
            return 0;
        slot = slot + 1 == m_keys.size() ? 0 : slot + 1;
    }
    return 0;
}

} // namespace onrecord
