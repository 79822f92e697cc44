// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far a number reaches: "2,500.75", "10:30", "11/28/2000", "555-0100-22", "1980s", "21st", but "5|pm", "10|-|12".
#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord
{

/// The end of the number whose first digit (or the sign before it) stands at byte `at`. A unit right behind it is not
/// part of it; other letters are.
[[nodiscard]] std::uint32_t numberEnd(std::string_view text, std::uint32_t at);

} // namespace onrecord
