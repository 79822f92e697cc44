// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/text_fold.h"

#include <cstdint>

namespace onrecord
{

namespace
{

/// Pairs of letters side by side, the capital on the even (or odd) number.
constexpr bool isPairedEven(std::uint32_t c)
{
    return (c >= 0x100 && c <= 0x137) || (c >= 0x14a && c <= 0x177) || (c >= 0x460 && c <= 0x481) ||
           (c >= 0x48a && c <= 0x4bf) || (c >= 0x4d0 && c <= 0x52f);
}

constexpr bool isPairedOdd(std::uint32_t c)
{
    return (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e) || (c >= 0x4c1 && c <= 0x4ce);
}

constexpr std::uint32_t foldLatin(std::uint32_t c)
{
    if (c >= 0xc0 && c <= 0xde && c != 0xd7)
        return c + 32;
    if (c == 0x130 || c == 0x131) // Turkish i with and without a dot
        return 'i';
    if (c == 0x178)
        return 0xff;
    if (isPairedEven(c))
        return c | 1U;
    return isPairedOdd(c) ? c + (c & 1U) : c;
}

constexpr std::uint32_t foldGreek(std::uint32_t c)
{
    if (c == 0x3c2) // final sigma
        return 0x3c3;
    if (c == 0x386)
        return 0x3ac;
    if (c >= 0x388 && c <= 0x38a)
        return c + 37;
    if (c == 0x38c)
        return 0x3cc;
    if (c == 0x38e || c == 0x38f)
        return c + 63;
    return c >= 0x391 && c <= 0x3ab && c != 0x3a2 ? c + 32 : c;
}

constexpr std::uint32_t foldCyrillic(std::uint32_t c)
{
    if (c >= 0x410 && c <= 0x42f)
        return c + 32;
    if (c >= 0x400 && c <= 0x40f)
        return c + 80;
    if (c == 0x4c0)
        return 0x4cf;
    return foldLatin(c);
}

/// All that is folded lies below U+0800: one or two bytes.
constexpr std::uint32_t fold(std::uint32_t c)
{
    if (c >= 0x370 && c <= 0x3ff)
        return foldGreek(c);
    return c >= 0x400 && c <= 0x52f ? foldCyrillic(c) : foldLatin(c);
}

void append(std::string &text, std::uint32_t c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
        return;
    }
    text += static_cast<char>(0xc0U | (c >> 6U));
    text += static_cast<char>(0x80U | (c & 0x3fU));
}

} // namespace

std::string folded(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (byte >= 'A' && byte <= 'Z') {
            result += static_cast<char>(byte + 32);
        } else if (byte >= 0xc2 && byte <= 0xdf && (next & 0xc0U) == 0x80U) {
            append(result, fold(((byte & 0x1fU) << 6U) | (next & 0x3fU)));
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace onrecord
