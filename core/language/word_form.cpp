// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word_form.h"

#include "core/text/characters.h"

#include <algorithm>
#include <span>

namespace onrecord
{

namespace
{

constexpr std::size_t longest = 64; // characters of a word that count; a longer one is cut

/// A word's characters, as written and folded, on the stack.
struct Letters
{
    std::array<char32_t, longest> written{};
    std::array<char32_t, longest> folded{};
    std::size_t size = 0;

    void push(char32_t code)
    {
        if (size == longest)
            return;
        written[size] = code;
        folded[size++] = fold(code);
    }

    static char32_t fold(char32_t code)
    {
        if (code >= U'A' && code <= U'Z')
            return code + 32;
        if ((code >= 0xC0 && code <= 0xDE && code != 0xD7) || (code >= 0x391 && code <= 0x3A9) ||
            (code >= 0x410 && code <= 0x42F))
            return code + 32;
        if (code >= 0x100 && code <= 0x17F && isUpper(code))
            return code + 1;
        return code;
    }
};

/// Marks that mean the same are written the same: the treebanks know only the plain ones.
void pushPlain(Letters &letters, char32_t code)
{
    switch (code) {
    case U'\u2018':
    case U'\u2019':
    case U'\u02BC':
        return letters.push(U'\'');
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u00AB':
    case U'\u00BB':
        return letters.push(U'"');
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2212':
        return letters.push(U'-');
    case U'\u2014':
    case U'\u2015':
        letters.push(U'-');
        return letters.push(U'-');
    case U'\u2026':
        letters.push(U'.');
        letters.push(U'.');
        return letters.push(U'.');
    default:
        letters.push(code);
    }
}

Letters lettersOf(std::string_view word)
{
    Letters letters;
    for (std::size_t at = 0; at < word.size() && letters.size < longest;) {
        const auto byte = static_cast<unsigned char>(word[at]);
        if (byte < 0x80) {
            letters.push(byte);
            ++at;
            continue;
        }
        const Character c = characterAt(word, at);
        pushPlain(letters, c.code);
        at += std::max<std::size_t>(c.size, 1);
    }
    return letters;
}

/// Multiplies and mixes, character by character; the kind of feature is the seed. Never 0.
class Key final
{
public:
    explicit Key(std::uint64_t kind)
        : m_state(kind * 0x9E3779B97F4A7C15ULL + 0x2545F4914F6CDD1DULL)
    {}

    void add(char32_t code)
    {
        m_state = (m_state ^ code) * 0xD6E8FEB86659FD93ULL;
        m_state ^= m_state >> 32;
    }

    [[nodiscard]] std::uint64_t value() const
    {
        std::uint64_t mixed = m_state * 0xD6E8FEB86659FD93ULL;
        mixed ^= mixed >> 29;
        return mixed | 1;
    }

private:
    std::uint64_t m_state;
};

std::uint64_t keyOf(std::uint64_t kind, std::span<const char32_t> characters)
{
    Key key(kind);
    for (const char32_t c : characters)
        key.add(c);
    return key.value();
}

char32_t digitless(char32_t code)
{
    return code >= U'0' && code <= U'9' ? U'0' : code;
}

char32_t shapeOf(char32_t code)
{
    if (code >= U'a' && code <= U'z')
        return U'x';
    if (code >= U'A' && code <= U'Z')
        return U'X';
    if (code >= U'0' && code <= U'9')
        return U'd';
    if (code < 0x80)
        return code;
    if (isUpper(code))
        return U'X';
    return isLetter(code) ? U'x' : code;
}

/// Runs of one sign are cut to `run` of them.
std::uint64_t shapeKey(std::uint64_t kind, const Letters &letters, std::size_t run)
{
    Key key(kind);
    std::size_t same = 0;
    char32_t before = 0;
    for (std::size_t i = 0; i < letters.size; ++i) {
        const char32_t sign = shapeOf(letters.written[i]);
        same = sign == before ? same + 1 : 1;
        before = sign;
        if (same <= run)
            key.add(sign);
    }
    return key.value();
}

} // namespace

WordForm wordForm(std::string_view word, bool first)
{
    const Letters letters = lettersOf(word);
    const std::size_t size = letters.size;
    std::array<char32_t, longest> plain{}; // folded, digits alike
    for (std::size_t i = 0; i < size; ++i)
        plain[i] = digitless(letters.folded[i]);
    const std::span<const char32_t> all(plain.data(), size);
    const auto end = [&](std::size_t n) { return all.subspan(size - std::min(n, size)); };
    const auto begin = [&](std::size_t n) { return all.first(std::min(n, size)); };

    WordForm form;
    form.folded = keyOf(1, {letters.folded.data(), size});
    form.keys = {keyOf(2, all),
                 keyOf(3, {letters.written.data(), size}),
                 keyOf(4, begin(1)),
                 size > 2 ? keyOf(5, begin(2)) : 0,
                 size > 3 ? keyOf(6, begin(3)) : 0,
                 keyOf(7, end(1)),
                 size > 2 ? keyOf(8, end(2)) : 0,
                 size > 3 ? keyOf(9, end(3)) : 0,
                 size > 4 ? keyOf(10, end(4)) : 0,
                 shapeKey(11, letters, 4),
                 shapeKey(first ? 13 : 12, letters, 1)};
    return form;
}

std::uint64_t foldedKey(std::string_view word)
{
    const Letters letters = lettersOf(word);
    return keyOf(1, {letters.folded.data(), letters.size});
}

} // namespace onrecord
