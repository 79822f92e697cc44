// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

namespace onrecord
{

namespace
{

struct Lead
{
    std::uint8_t length; // 0: begins no character
    std::uint8_t low;    // the second byte's range (Unicode table 3-7)
    std::uint8_t high;
};

Lead leadOf(std::uint8_t byte)
{
    if (byte < 0xC2 || byte > 0xF4)
        return {0, 0, 0};
    if (byte < 0xE0)
        return {2, 0x80, 0xBF};
    if (byte < 0xF0)
        return {3, static_cast<std::uint8_t>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<std::uint8_t>(byte == 0xED ? 0x9F : 0xBF)};
    return {4, static_cast<std::uint8_t>(byte == 0xF0 ? 0x90 : 0x80),
            static_cast<std::uint8_t>(byte == 0xF4 ? 0x8F : 0xBF)};
}

} // namespace

Utf8Character utf8At(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byte(at);
    if (first < 0x80)
        return {first, 1, true};
    const Lead lead = leadOf(first);
    if (lead.length == 0)
        return {};
    char32_t code = first & (0xFFU >> (lead.length + 1U));
    for (std::uint8_t i = 1; i < lead.length; ++i) {
        const std::size_t here = at + i;
        const std::uint8_t low = i == 1 ? lead.low : 0x80;
        const std::uint8_t high = i == 1 ? lead.high : 0xBF;
        if (here >= text.size() || byte(here) < low || byte(here) > high)
            return {replacementCharacter, i, false};
        code = (code << 6U) | (byte(here) & 0x3FU);
    }
    return {code, lead.length, true};
}

void appendUtf8(std::string &text, char32_t code)
{
    const auto add = [&text](char32_t byte) { text += static_cast<char>(byte); };
    const auto trail = [&](unsigned shift) { add(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80)
        return add(code);
    if (code < 0x800) {
        add(0xC0U | (code >> 6U));
    } else if (code < 0x10000) {
        add(0xE0U | (code >> 12U));
        trail(6);
    } else {
        add(0xF0U | (code >> 18U));
        trail(12);
        trail(6);
    }
    trail(0);
}

} // namespace onrecord
