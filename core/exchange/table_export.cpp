// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_export.h"

#include "core/exchange/corpus_lines.h"
#include "core/exchange/text_table.h"

namespace onrecord
{

std::optional<TableKind> tableKindFromString(std::string_view name)
{
    if (name == "actors")
        return TableKind::Actors;
    if (name == "statements")
        return TableKind::Statements;
    if (name == "articles")
        return TableKind::Articles;
    if (name == "problems")
        return TableKind::Problems;
    if (name == "suggestions")
        return TableKind::Suggestions;
    return std::nullopt;
}

std::optional<TableFormat> tableFormatFromString(std::string_view name)
{
    if (name == "table")
        return TableFormat::Table;
    if (name == "json")
        return TableFormat::Json;
    if (name == "csv")
        return TableFormat::Csv;
    return std::nullopt;
}

std::string table(const Corpus &corpus, TableKind kind, TableFormat format, int width)
{
    if (format == TableFormat::Json)
        return corpusLines(corpus, kind);
    const TextTable rows = textTable(corpus, kind);
    return format == TableFormat::Csv ? asCsv(rows) : asColumns(rows, width);
}

} // namespace onrecord
