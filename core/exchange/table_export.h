// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists of a corpus as text: for a terminal, for programs (JSON, one object a line), for spreadsheets (CSV, RFC 4180;
// values that a spreadsheet would take for a formula are made harmless).
#pragma once

#include "core/model/corpus.h"

#include <optional>
#include <string>
#include <string_view>

namespace onrecord
{

enum class TableKind { Actors, Statements, Articles, Problems, Suggestions };
enum class TableFormat { Table, Json, Csv };

[[nodiscard]] std::optional<TableKind> tableKindFromString(std::string_view name);
[[nodiscard]] std::optional<TableFormat> tableFormatFromString(std::string_view name);

/// UTF-8, ends with a line feed when not empty. `width`: columns of the terminal, for Table only.
[[nodiscard]] std::string table(const Corpus &corpus, TableKind kind, TableFormat format, int width = 100);

} // namespace onrecord
