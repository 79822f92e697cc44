// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Upper and lower case made equal, one character at a time: Latin (ASCII, Latin-1, Extended-A), Greek and Cyrillic.
// For searching only. Other scripts, and bytes that are not UTF-8, pass as they are.
#pragma once

#include <string>
#include <string_view>

namespace onrecord
{

[[nodiscard]] std::string folded(std::string_view text);

} // namespace onrecord
