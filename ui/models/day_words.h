// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a statement was made, as its article says it, and the days that means.
#pragma once

#include "core/model/statement.h"

#include <QString>

#include <string>

namespace onrecord::ui
{

/// Of two dates YYYY-MM-DD: "20 Nov 2022", "14–20 Nov 2022", "Nov 2022", "2021"; empty when neither is one.
[[nodiscard]] QString daysBetween(const std::string &from, const std::string &to);

/// "on Sunday (20 Nov 2022)"; the words alone when no day is known or they name the year; empty when nothing is said.
[[nodiscard]] QString whenOf(const StatementText &text);

} // namespace onrecord::ui
