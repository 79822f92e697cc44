// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Web and mail addresses, names of files, handles and hash tags in running text.
#pragma once

#include <cstdint>
#include <string_view>

namespace onrecord
{

/// Where the address or handle that begins at byte `at` ends, without the marks of the sentence behind it; `at`: none
/// begins there. Looks at no more than some hundred bytes, unless it says so at its beginning ("https://").
[[nodiscard]] std::uint32_t linkEnd(std::string_view text, std::uint32_t at);

/// Likewise for one that shows only behind its first word, which ends at byte `wordEnd`: "ann.lee@example.org",
/// "example.org/news", "list.pdf".
[[nodiscard]] std::uint32_t bareLinkEnd(std::string_view text, std::uint32_t at, std::uint32_t wordEnd);

} // namespace onrecord
