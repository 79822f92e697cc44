// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// [begin, end) in bytes of an article's cleaned UTF-8 text, always on character borders.
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace onrecord
{

struct Span
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr std::uint32_t size() const { return isEmpty() ? 0 : end - begin; }
    [[nodiscard]] constexpr bool contains(const Span &other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(const Span &other) const { return begin < other.end && other.begin < end; }

    /// The words it marks; empty when it does not lie in `text`.
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const
    {
        return isEmpty() || end > text.size() ? std::string_view{} : text.substr(begin, size());
    }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

} // namespace onrecord
