// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_map.h"

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr int LongestLine = 4000;
constexpr std::uint32_t MarkEvery = 512;

struct Letter
{
    char32_t value = 0xFFFD;
    std::uint32_t bytes = 1;
};

/// The letter at `at`; a broken sequence is one U+FFFD a byte. core hands out valid UTF-8; this holds for any bytes.
Letter letterAt(std::string_view text, std::uint32_t at)
{
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    const std::uint32_t size = lead >= 0xF0 && lead < 0xF5   ? 4
                               : lead >= 0xE0 && lead < 0xF0 ? 3
                               : lead >= 0xC2 && lead < 0xE0 ? 2
                                                             : 0;
    if (size == 0 || at + size > text.size())
        return {};
    char32_t value = lead & (0xFFU >> (size + 1));
    for (std::uint32_t i = 1; i < size; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (byte(at + i) & 0x3FU);
    }
    return {value, size};
}

int unitsOf(char32_t value)
{
    return QChar::requiresSurrogates(value) ? 2 : 1;
}

} // namespace

TextMap::TextMap(std::string_view utf8)
    : m_utf8(utf8)
{
    m_text.reserve(static_cast<qsizetype>(utf8.size()));
    int column = 0;
    std::uint32_t nextMark = 0;
    for (std::uint32_t at = 0; at < utf8.size();) {
        const Letter letter = letterAt(utf8, at);
        if (letter.value == U'\n') {
            column = 0;
        } else if (++column > LongestLine) {
            m_text += QLatin1Char('\n');
            column = 1;
            nextMark = at; // places are no longer what counting letters says
        }
        if (at >= nextMark) {
            m_marks.push_back({at, static_cast<int>(m_text.size())});
            nextMark = at + MarkEvery;
        }
        m_text += QChar::fromUcs4(letter.value);
        at += letter.bytes;
    }
}

TextMap::Range TextMap::range(const Span &span) const
{
    return {place(span.begin), place(span.end)};
}

int TextMap::place(std::uint32_t byte) const
{
    auto mark = std::upper_bound(m_marks.begin(), m_marks.end(), byte,
                                 [](std::uint32_t value, const Mark &at) { return value < at.byte; });
    if (mark == m_marks.begin())
        return 0;
    --mark;
    int place = mark->place;
    for (std::uint32_t at = mark->byte; at < byte && at < m_utf8.size();) {
        const Letter letter = letterAt(m_utf8, at);
        place += unitsOf(letter.value);
        at += letter.bytes;
    }
    return place;
}

std::uint32_t TextMap::byte(int place) const
{
    auto mark = std::upper_bound(m_marks.begin(), m_marks.end(), place,
                                 [](int value, const Mark &at) { return value < at.place; });
    if (mark == m_marks.begin())
        return 0;
    --mark;
    std::uint32_t at = mark->byte;
    for (int passed = mark->place; passed < place && at < m_utf8.size();) {
        const Letter letter = letterAt(m_utf8, at);
        passed += unitsOf(letter.value);
        at += letter.bytes;
    }
    return at;
}

} // namespace onrecord::ui
