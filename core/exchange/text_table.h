// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of a corpus as rows of text, and those rows as columns for a terminal or as CSV.
#pragma once

#include "core/exchange/table_export.h"

#include <string>
#include <vector>

namespace onrecord
{

struct TextTable
{
    std::vector<std::string> head;
    std::vector<bool> numbers; // one a column: stands to the right
    std::vector<std::vector<std::string>> rows;
};

[[nodiscard]] TextTable textTable(const Corpus &corpus, TableKind kind);

/// Columns that fit `width`, cut with an ellipsis where they must be; the columns with the longest texts give way.
[[nodiscard]] std::string asColumns(const TextTable &table, int width);
[[nodiscard]] std::string asCsv(const TextTable &table);

} // namespace onrecord
