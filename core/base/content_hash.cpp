// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_hash.h"

#include <blake2.h>

namespace onrecord
{

namespace
{

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

} // namespace

ContentHash contentHash(std::string_view content)
{
    ContentHash hash;
    blake2b(hash.bytes.data(), content.data(), nullptr, hash.bytes.size(), content.size(), 0);
    return hash;
}

std::string toHex(const ContentHash &hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(2 * hash.bytes.size());
    for (const std::uint8_t byte : hash.bytes) {
        hex += digits[byte >> 4];
        hex += digits[byte & 15];
    }
    return hex;
}

std::optional<ContentHash> contentHashFromHex(std::string_view hex)
{
    ContentHash hash;
    if (hex.size() != 2 * hash.bytes.size())
        return std::nullopt;
    for (std::size_t i = 0; i < hash.bytes.size(); ++i) {
        const int high = hexValue(hex[2 * i]);
        const int low = hexValue(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        hash.bytes[i] = static_cast<std::uint8_t>(16 * high + low);
    }
    return hash;
}

} // namespace onrecord
