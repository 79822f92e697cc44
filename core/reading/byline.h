// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an article's author field says of the one person who wrote it.
#pragma once

#include "core/reading/lexicon.h"

#include <string>
#include <string_view>

namespace onrecord
{

/// "By Ann Lee, Daily Echo" -> "Ann Lee". Empty when it names several, an outlet or a desk: "Ann Lee and Bob Kim",
/// "Staff Writer".
[[nodiscard]] std::string personOfByline(std::string_view author, const Lexicon &lexicon);

} // namespace onrecord
