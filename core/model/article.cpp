// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/article.h"

#include <cstddef>

namespace onrecord
{

namespace
{

/// Length of the well-formed UTF-8 character at `at`, 0 when it is not one (Unicode table 3-7).
std::size_t characterLength(const std::string &text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto trails = [&](std::size_t i, unsigned low, unsigned high) { return byte(i) >= low && byte(i) <= high; };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return trails(at + 1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead < 0xF0)
        return trails(at + 1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && trails(at + 2, 0x80, 0xBF) ? 3
                                                                                                                    : 0;
    if (lead >= 0xF0 && lead < 0xF5)
        return trails(at + 1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && trails(at + 2, 0x80, 0xBF) &&
                       trails(at + 3, 0x80, 0xBF)
                   ? 4
                   : 0;
    return 0;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

} // namespace

std::string displayPath(const std::string &path)
{
    std::string shown;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t length = characterLength(path, at);
        if (length == 0 || isControl(path[at])) {
            shown += "\xEF\xBF\xBD";
            ++at;
        } else {
            shown.append(path, at, length);
            at += length;
        }
    }
    return shown;
}

} // namespace onrecord
