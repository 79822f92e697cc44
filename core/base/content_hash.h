// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// BLAKE2b-256 (Aumasson, Neves, Wilcox-O'Hearn, Winnerlein 2013; RFC 7693) of bytes: the same content has the same
// hash on every machine, and a change of one byte shows.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord
{

struct ContentHash
{
    std::array<std::uint8_t, 32> bytes{};

    friend auto operator<=>(const ContentHash &, const ContentHash &) = default;
};

[[nodiscard]] ContentHash contentHash(std::string_view content);

/// 64 lower-case hexadecimal digits, and back (nothing when it is not that).
[[nodiscard]] std::string toHex(const ContentHash &hash);
[[nodiscard]] std::optional<ContentHash> contentHashFromHex(std::string_view hex);

} // namespace onrecord
