// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many columns of a terminal a text takes: none for marks that combine, two for the wide scripts of East Asia.
#include "core/exchange/escaping.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

struct Range
{
    char32_t first;
    char32_t last;
};

// The Unicode Standard, DerivedGeneralCategory.txt (Mn, Me, Cf), the scripts that news are likely to hold.
constexpr std::array<Range, 18> unseen{{{0x300, 0x36f},
                                        {0x483, 0x489},
                                        {0x591, 0x5bd},
                                        {0x5bf, 0x5bf},
                                        {0x5c1, 0x5c2},
                                        {0x5c4, 0x5c5},
                                        {0x610, 0x61a},
                                        {0x64b, 0x65f},
                                        {0x670, 0x670},
                                        {0x6d6, 0x6dc},
                                        {0x1ab0, 0x1aff},
                                        {0x1dc0, 0x1dff},
                                        {0x200b, 0x200f},
                                        {0x202a, 0x202e},
                                        {0x2060, 0x2069},
                                        {0x20d0, 0x20ff},
                                        {0xfe00, 0xfe0f},
                                        {0xfe20, 0xfe2f}}};
// EastAsianWidth.txt, W and F.
constexpr std::array<Range, 14> wide{{{0x1100, 0x115f},
                                      {0x2e80, 0x303e},
                                      {0x3041, 0x33ff},
                                      {0x3400, 0x4dbf},
                                      {0x4e00, 0x9fff},
                                      {0xa000, 0xa4cf},
                                      {0xac00, 0xd7a3},
                                      {0xf900, 0xfaff},
                                      {0xfe30, 0xfe6f},
                                      {0xff00, 0xff60},
                                      {0xffe0, 0xffe6},
                                      {0x1f300, 0x1f64f},
                                      {0x1f900, 0x1f9ff},
                                      {0x20000, 0x3fffd}}};

template <std::size_t N>
bool holds(const std::array<Range, N> &ranges, char32_t c)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const Range &range) { return range.first <= c && c <= range.last; });
}

int widthOf(char32_t c)
{
    if (c < 0x300)
        return 1;
    return holds(unseen, c) ? 0 : holds(wide, c) ? 2 : 1;
}

} // namespace

int shownWidth(std::string_view text)
{
    int width = 0;
    while (!text.empty())
        width += widthOf(takeCharacter(text));
    return width;
}

std::string cutToWidth(std::string_view text, int width)
{
    if (shownWidth(text) <= width)
        return std::string(text);
    std::string result;
    int used = 1; // the ellipsis
    while (!text.empty()) {
        const char32_t c = takeCharacter(text);
        used += widthOf(c);
        if (used > width)
            break;
        appendCharacter(result, c);
    }
    while (!result.empty() && result.back() == ' ')
        result.pop_back();
    return width > 0 ? result + "…" : std::string();
}

} // namespace onrecord
