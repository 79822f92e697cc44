// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_table.h"

#include "core/exchange/escaping.h"

#include <algorithm>
#include <numeric>

namespace onrecord
{

namespace
{

constexpr int gap = 2;
constexpr int narrowest = 4;

std::vector<int> naturalWidths(const TextTable &table)
{
    std::vector<int> widths;
    for (const std::string &name : table.head)
        widths.push_back(shownWidth(name));
    for (const auto &row : table.rows)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], shownWidth(row[i]));
    return widths;
}

/// Takes from the widest column, one by one, until all fit.
std::vector<int> fittingWidths(std::vector<int> widths, int width)
{
    const int room = width - gap * static_cast<int>(widths.size() - 1);
    int total = std::accumulate(widths.begin(), widths.end(), 0);
    while (total > room) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest)
            break;
        const int next = std::max(narrowest, *widest - std::max(1, (total - room) / static_cast<int>(widths.size())));
        total -= *widest - next;
        *widest = next;
    }
    return widths;
}

void addLine(std::string &text, const std::vector<std::string> &cells, const TextTable &table,
             const std::vector<int> &widths)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string cell = cutToWidth(cells[i], widths[i]);
        const std::string air(static_cast<std::size_t>(std::max(0, widths[i] - shownWidth(cell))), ' ');
        line += table.numbers[i] ? air + cell : cell + air;
        if (i + 1 < cells.size())
            line += std::string(gap, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
}

TextTable safeForTerminal(TextTable table)
{
    for (auto &row : table.rows)
        for (std::string &cell : row)
            cell = forTerminal(cell);
    return table;
}

} // namespace

std::string asColumns(const TextTable &unsafe, int width)
{
    const TextTable table = safeForTerminal(unsafe);
    const std::vector<int> widths = fittingWidths(naturalWidths(table), width);
    std::string text;
    addLine(text, table.head, table, widths);
    std::vector<std::string> rule;
    for (const int column : widths)
        rule.emplace_back(static_cast<std::size_t>(column), '-');
    addLine(text, rule, table, widths);
    for (const auto &row : table.rows)
        addLine(text, row, table, widths);
    return text;
}

std::string asCsv(const TextTable &table)
{
    std::string text;
    const auto addRecord = [&text](const std::vector<std::string> &fields) {
        for (std::size_t i = 0; i < fields.size(); ++i)
            text += (i > 0 ? "," : "") + forCsv(fields[i]);
        text += "\r\n";
    };
    addRecord(table.head);
    for (const auto &row : table.rows)
        addRecord(row);
    return text;
}

} // namespace onrecord
