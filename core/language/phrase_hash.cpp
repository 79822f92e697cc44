// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrase_hash.h"

#include "core/text/characters.h"

namespace onrecord
{

namespace
{

constexpr std::uint64_t Prime = 0x100000001B3U; // FNV-1a's

// The plain letters of U+00C0..U+024F and U+1E00..U+1EFF as Unicode decomposes them, and of letters with a stroke;
// a full stop where there is none.
constexpr char32_t LatinBegin = 0xC0;
constexpr std::string_view Latin = "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
                                   "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIi..JjKk.LlLlLl."
                                   ".LlNnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz."
                                   ".........D.....E................Oo.............Uu..............."
                                   ".............AaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..j...Gg..NnAa...."
                                   "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............"
                                   "................";
constexpr char32_t FurtherBegin = 0x1E00;
constexpr std::string_view Further = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
                                     "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
                                     "WwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
                                     "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

bool isPlainLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char plainLetter(char32_t code)
{
    if (code >= LatinBegin && code - LatinBegin < Latin.size())
        return Latin[code - LatinBegin];
    if (code >= FurtherBegin && code - FurtherBegin < Further.size())
        return Further[code - FurtherBegin];
    return '.';
}

bool isHyphen(char32_t code)
{
    return code == U'\u2010' || code == U'\u2011' || code == U'\u2013';
}

bool isCombining(char32_t code)
{
    return code >= 0x300 && code < 0x370;
}

unsigned char byteOf(char c)
{
    return static_cast<unsigned char>(c);
}

/// Spreads what FNV leaves in the low bits (the end of MurmurHash3).
std::uint64_t mixed(std::uint64_t state)
{
    state = (state ^ (state >> 33U)) * 0xFF51AFD7ED558CCDU;
    state = (state ^ (state >> 33U)) * 0xC4CEB9FE1A85EC53U;
    return state ^ (state >> 33U);
}

} // namespace

bool PhraseHash::add(std::string_view piece)
{
    if (piece.size() > maxBytes - m_bytes)
        return false;
    m_bytes += piece.size();
    m_insideWord = false;
    m_pieceBegins = true;
    for (std::size_t i = 0; i < piece.size();) {
        const char c = piece[i];
        if (byteOf(c) >= 0x80) {
            i += feedBeyondAscii(piece, i);
            continue;
        }
        if (isPlainLetter(c))
            feedLetter(c);
        else
            feedSign(byteOf(c));
        ++i;
    }
    return true;
}

std::uint64_t PhraseHash::key(Case way) const
{
    const std::uint64_t state = way == Case::Small ? m_small : way == Case::Titled ? m_titled : m_exact;
    const std::uint64_t key = mixed(state);
    return key == 0 ? 1 : key;
}

void PhraseHash::feed(unsigned char small, unsigned char titled, unsigned char exact)
{
    m_small = (m_small ^ small) * Prime;
    m_titled = (m_titled ^ titled) * Prime;
    m_exact = (m_exact ^ exact) * Prime;
}

/// Also a digit.
void PhraseHash::feedSign(unsigned char sign)
{
    beginCharacter(sign >= '0' && sign <= '9');
    feed(sign, sign, sign);
    m_insideWord = false;
}

/// Two words that stand side by side are parted by a blank.
void PhraseHash::beginCharacter(bool ofWord)
{
    if (m_pieceBegins && m_afterWord && ofWord)
        feed(' ', ' ', ' ');
    m_pieceBegins = false;
    m_afterWord = ofWord;
}

void PhraseHash::feedLetter(char letter)
{
    beginCharacter(true);
    const unsigned char exact = byteOf(letter);
    const auto small = static_cast<unsigned char>(exact | 0x20U);
    feed(small, m_insideWord ? small : exact, exact);
    m_insideWord = true;
}

std::size_t PhraseHash::feedBeyondAscii(std::string_view piece, std::size_t at)
{
    const Character c = characterAt(piece, at);
    if (const char plain = plainLetter(c.code); plain != '.') {
        feedLetter(plain);
    } else if (isApostrophe(c.code) || c.code == U'\u2018' || isHyphen(c.code)) {
        feedSign(isHyphen(c.code) ? '-' : '\'');
    } else if (!isCombining(c.code)) {
        beginCharacter(isLetter(c.code));
        for (const char byte : piece.substr(at, c.size))
            feed(byteOf(byte), byteOf(byte), byteOf(byte));
        m_insideWord = isLetter(c.code);
    }
    return c.size;
}

} // namespace onrecord
