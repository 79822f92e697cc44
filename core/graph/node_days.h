// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When what a node of a view stands for was said: the picture along time.
#pragma once

#include "core/model/corpus.h"
#include "core/model/view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// Days since 1970-01-01 of a date YYYY-MM-DD; nothing when it is none.
[[nodiscard]] std::optional<int> dayFromDate(std::string_view date);
[[nodiscard]] std::string dateFromDay(int day);

/// One a node: the middle one (lower median) of the days of the statements and words behind it; an article's own day.
/// A statement's day is the one its words name, if they name no longer time than a month and that lies within two
/// months of the article's; else the article's. Nothing where no day is known.
[[nodiscard]] std::vector<std::optional<double>> daysOf(const View &view, const Corpus &corpus);

} // namespace onrecord
