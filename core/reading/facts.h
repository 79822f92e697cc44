// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the word lists know of one word by itself.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace onrecord
{

enum class Fact : unsigned {
    Common,     // an English word written small
    MaleName,   // given to men
    FemaleName, // given to women
    Determiner,
    Possessive,
    Pronoun,
    Preposition,
    Conjunction,
    Subordinator,
    Auxiliary,
    Negation,
    Reports,      // a form of a reporting verb
    ReportsOften, // so common as one that it needs no further sign
    ReportsTo,    // what follows may be whom it was said to
    ReportsBase,  // its base form: "say"
    ReportsNow,   // its form in -ing: "saying"
    StartsReport, // first word of a reporting verb of several words: "fire back"
    Office,
    StartsOffice, // first word of an office or rank of several words
    OfficeModifier,
    Rank,
    Honorific,
    PersonNoun,
    GroupNoun,
    BodyNoun,
    Calendar,
    NotName,
    OrganisationHead,
    ThingHead,
    PlaceHead,
    Demonym,
    People,       // "Finns"
    StartsName,   // first word of a known place, organisation or outlet
    StartsNotName // first word of a longer phrase that names nobody
};

class Facts final
{
public:
    constexpr Facts() = default;
    constexpr Facts(Fact fact)
        : m_bits(std::uint64_t{1} << static_cast<unsigned>(fact))
    {}

    [[nodiscard]] constexpr bool has(Fact fact) const { return (m_bits & Facts(fact).m_bits) != 0; }
    [[nodiscard]] constexpr bool hasAny(std::initializer_list<Fact> facts) const
    {
        for (const Fact fact : facts)
            if (has(fact))
                return true;
        return false;
    }

    constexpr Facts &operator|=(Facts other)
    {
        m_bits |= other.m_bits;
        return *this;
    }

    friend constexpr bool operator==(const Facts &, const Facts &) = default;

private:
    std::uint64_t m_bits = 0;
};

} // namespace onrecord
