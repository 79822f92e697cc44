// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which items of a picture meet which of its tiles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace onrecord::ui
{

/// What an item takes of the picture, in pixels.
struct Extent
{
    float left = 0;
    float right = 0;
    float top = 0;
    float bottom = 0;
};

/// The columns and rows of tiles that an item meets: the first, and one behind the last.
struct TileRange
{
    std::uint16_t left = 0;
    std::uint16_t right = 0;
    std::uint16_t top = 0;
    std::uint16_t bottom = 0;
};

class TileGrid final
{
public:
    TileGrid(int width, int height, int tileWidth, int tileHeight)
        : m_tileWidth(tileWidth)
        , m_tileHeight(tileHeight)
        , m_columns((width + tileWidth - 1) / tileWidth)
        , m_rows((height + tileHeight - 1) / tileHeight)
    {}

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int size() const { return m_columns * m_rows; }

    /// None for what is no number.
    [[nodiscard]] TileRange rangeOf(const Extent &extent) const;

private:
    int m_tileWidth;
    int m_tileHeight;
    int m_columns;
    int m_rows;
};

/// One list of places after another, each in the order given.
class TileLists final
{
public:
    /// extentOf(i) of `size` items is asked on several threads.
    TileLists(std::size_t size, const TileGrid &grid, int threads, const std::function<Extent(std::size_t)> &extentOf);

    [[nodiscard]] std::span<const std::uint32_t> of(int tile) const
    {
        const auto place = static_cast<std::size_t>(tile);
        return std::span(m_places).subspan(m_begins[place], m_begins[place + 1] - m_begins[place]);
    }

private:
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_places;
};

} // namespace onrecord::ui
