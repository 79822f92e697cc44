// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Feasts that news dates things by ("on Christmas Day"), and when they fall.
#pragma once

#include "core/text/time_calendar.h"

#include <optional>
#include <span>
#include <string_view>

namespace onrecord
{

struct FeastMatch
{
    int feast = 0;         // its place in the list
    std::size_t words = 0; // 0 when none begins there
};

/// The longest feast that `words`, as written, begin with; its first word has a capital.
[[nodiscard]] FeastMatch feastAt(std::span<const std::string_view> words);

/// The most words a feast has.
constexpr std::size_t MaxFeastWords = 5;

/// Nothing when the feast moves by other rules than those known here.
[[nodiscard]] std::optional<DayRange> feastIn(int feast, int year);

} // namespace onrecord
