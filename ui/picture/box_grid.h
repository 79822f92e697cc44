// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rectangles in square cells: answers which of many lie near a place without asking all of them.
#pragma once

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace onrecord::ui
{

class BoxGrid final
{
public:
    explicit BoxGrid(double cell)
        : m_cell(cell)
    {}

    void add(const QRectF &box, std::uint32_t id);

    /// Calls f(box, id) once for each entry whose box meets `area`; stops when f returns false.
    template <typename F>
    void visit(const QRectF &area, F &&f) const;

private:
    struct Entry
    {
        QRectF box;
        std::uint32_t id;
    };

    [[nodiscard]] std::int32_t cellOf(double coordinate) const
    {
        return static_cast<std::int32_t>(std::floor(std::clamp(coordinate / m_cell, -1e9, 1e9)));
    }
    [[nodiscard]] static std::uint64_t keyOf(std::int32_t column, std::int32_t row)
    {
        return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) << 32) |
               static_cast<std::uint64_t>(static_cast<std::uint32_t>(row));
    }

    double m_cell;
    std::vector<Entry> m_entries;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_cells;
};

inline void BoxGrid::add(const QRectF &box, std::uint32_t id)
{
    const auto entry = static_cast<std::uint32_t>(m_entries.size());
    m_entries.push_back({box, id});
    for (std::int32_t row = cellOf(box.top()); row <= cellOf(box.bottom()); ++row)
        for (std::int32_t column = cellOf(box.left()); column <= cellOf(box.right()); ++column)
            m_cells[keyOf(column, row)].push_back(entry);
}

template <typename F>
void BoxGrid::visit(const QRectF &area, F &&f) const
{
    const std::int32_t firstRow = cellOf(area.top());
    const std::int32_t firstColumn = cellOf(area.left());
    for (std::int32_t row = firstRow; row <= cellOf(area.bottom()); ++row) {
        for (std::int32_t column = firstColumn; column <= cellOf(area.right()); ++column) {
            const auto cell = m_cells.find(keyOf(column, row));
            if (cell == m_cells.end())
                continue;
            for (const std::uint32_t place : cell->second) {
                const Entry &entry = m_entries[place];
                // An entry in several cells is told from the first of them that the area covers.
                const bool first = row == std::max(firstRow, cellOf(entry.box.top())) &&
                                   column == std::max(firstColumn, cellOf(entry.box.left()));
                const bool meets = entry.box.left() < area.right() && area.left() < entry.box.right() &&
                                   entry.box.top() < area.bottom() && area.top() < entry.box.bottom();
                if (first && meets && !f(entry.box, entry.id))
                    return;
            }
        }
    }
}

} // namespace onrecord::ui
