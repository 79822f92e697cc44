// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/article.h"

#include <cstddef>

namespace onrecord
{

namespace
{

/// Length of the well-formed UTF-8 character at `at`, 0 when it is not one.
std::size_t characterLength(const std::string &text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0;
    return length;
}

} // namespace

std::string displayPath(const std::string &path)
{
    std::string shown;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t length = characterLength(path, at);
        if (length == 0 || (length == 1 && static_cast<unsigned char>(path[at]) < 0x20)) {
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
