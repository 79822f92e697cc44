// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nodes are called: keys for the program, labels for people.
#pragma once

#include "core/model/article.h"
#include "core/model/statement.h"

#include <string>
#include <string_view>

namespace onrecord
{

/// The article's path; with the folder's number in front for all folders but the first, so that no two are the same.
[[nodiscard]] std::string articleKey(const ArticleInfo &article);
/// The article's key and the span of the first words; `article` may be null.
[[nodiscard]] std::string statementKey(const Statement &statement, const ArticleInfo *article);

[[nodiscard]] std::string articleLabel(const ArticleInfo &article);
/// The first words in quotation marks.
[[nodiscard]] std::string statementLabel(const Statement &statement);

/// At most `most` characters, cut between words where one ends in time, with an ellipsis when something was cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

} // namespace onrecord
