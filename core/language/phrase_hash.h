// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hash of a phrase that is given in pieces, the same however it is cut at its signs: only the border of two words
// counts ("Iran" is not "I ran"), marks are made straight, Latin letters lose their accents ("Côte d'Ivoire" in two,
// three or four pieces, with either apostrophe).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace onrecord
{

class PhraseHash final
{
public:
    /// What becomes of letters: Small folds them all, Titled keeps the first one of each word ("United States" and
    /// "UNITED STATES" are one, "united states" is another), Exact keeps them all.
    enum class Case : std::uint8_t { Small, Titled, Exact };
    static constexpr std::size_t caseCount = 3;

    static constexpr std::size_t maxPieces = 12; // of a phrase that can be found
    static constexpr std::size_t maxBytes = 80;  // the same, without blanks

    /// Adds a piece. False when the phrase has become longer than any that can be found.
    bool add(std::string_view piece);

    /// Never 0. Different for the three ways, also if the letters are the same.
    [[nodiscard]] std::uint64_t key(Case way) const;

private:
    void feed(unsigned char small, unsigned char titled, unsigned char exact);
    void feedSign(unsigned char sign);
    void feedLetter(char letter);
    void beginCharacter(bool ofWord);
    std::size_t feedBeyondAscii(std::string_view piece, std::size_t at);

    std::uint64_t m_small = 0x9AE16A3B2F90404FU;
    std::uint64_t m_titled = 0xC949D7C7509E6557U;
    std::uint64_t m_exact = 0xFF51AFD7ED558CCDU;
    std::size_t m_bytes = 0;
    bool m_insideWord = false; // a letter of the same piece stands before
    bool m_afterWord = false;  // a letter or digit stands before
    bool m_pieceBegins = false;
};

} // namespace onrecord
