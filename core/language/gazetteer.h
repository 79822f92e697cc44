// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Word lists as features: which words of a sentence stand in which list, as the beginning of an entry or inside one.
// The table is flat memory that belongs to somebody else, as a rule to the model's file.
#pragma once

#include "core/language/phrase_hash.h"
#include "core/text/token.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord
{

class Gazetteer final
{
public:
    /// At most 16; trained weights hang on the numbers.
    enum class List : std::uint8_t {
        FirstName,
        Surname,
        City,
        Country,
        Region, // continents, states, provinces, seas and the like
        Demonym,
        Outlet,
        Organisation, // bodies of state, parties, alliances, associations
        OrganisationHead,
        PersonTitle, // offices, ranks, honorifics
        PlaceHead,
        Calendar,
        CommonWord, // an English word that is written small
        NotName,    // printed with a capital and naming nobody: faiths, languages, ideas
        Company
    };
    static constexpr std::size_t listCount = 15;

    /// The two bits of a list in a word's marks.
    static constexpr std::uint32_t begins(List list) { return 1U << (2U * static_cast<unsigned>(list)); }
    static constexpr std::uint32_t inside(List list) { return begins(list) << 1U; }

    /// A slot's value: bit n = an entry of list n ends here; continues = a longer entry begins so.
    static constexpr std::uint32_t continues = 1U << 31U;
    static constexpr std::size_t maxProbes = 256;

    /// Key 0 is an empty slot. Tables that do not fit together hold nothing.
    Gazetteer(std::span<const std::uint64_t> keys, std::span<const std::uint32_t> values);

    /// Puts the marks of each token of `sentence` into `marks`; in each list the longest entry counts, from the left.
    /// Entries match as written and in capitals throughout; heads, titles and common words in any letters. Linear time.
    void mark(std::string_view text, std::span<const Token> sentence, std::vector<std::uint32_t> &marks) const;

    /// Where the search for `key` begins in a table of `size` slots.
    static std::size_t homeSlot(std::uint64_t key, std::size_t size);

private:
    struct Found;

    [[nodiscard]] Found longestFrom(std::string_view text, std::span<const Token> tokens) const;
    [[nodiscard]] std::uint32_t valueOf(std::uint64_t key) const;

    std::span<const std::uint64_t> m_keys;
    std::span<const std::uint32_t> m_values;
};

} // namespace onrecord
