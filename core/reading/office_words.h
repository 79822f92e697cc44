// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Offices as they are compared: "Sen." and "senator" are one.
#pragma once

#include <string>
#include <string_view>

namespace onrecord
{

/// The word that tells which office it is: "former Ohio Sen." -> "senator".
[[nodiscard]] std::string lastTitleWord(std::string_view title);

} // namespace onrecord
