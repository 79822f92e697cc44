// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/tile_lists.h"

#include "ui/raster/share_work.h"

#include <algorithm>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr std::size_t Chunk = 8192; // items that one thread looks at

std::pair<std::uint16_t, std::uint16_t> cut(float first, float last, int count)
{
    if (!(first <= last)) // not numbers
        return {};
    const auto tileAt = [count](float place) { // rounded down
        return static_cast<int>(std::clamp(place, -1.0F, static_cast<float>(count)) + 1) - 1;
    };
    return {static_cast<std::uint16_t>(std::max(tileAt(first), 0)),
            static_cast<std::uint16_t>(std::min(tileAt(last) + 1, count))};
}

} // namespace

TileRange TileGrid::rangeOf(const Extent &extent) const
{
    const auto width = static_cast<float>(m_tileWidth);
    const auto height = static_cast<float>(m_tileHeight);
    const auto [left, right] = cut(extent.left / width, extent.right / width, m_columns);
    const auto [top, bottom] = cut(extent.top / height, extent.bottom / height, m_rows);
    return {left, right, top, bottom};
}

/// Each chunk of items is counted for itself; what it adds to a tile's list follows what the chunks before it add.
TileLists::TileLists(std::size_t size, const TileGrid &grid, int threads,
                     const std::function<Extent(std::size_t)> &extentOf)
{
    const auto tiles = static_cast<std::size_t>(grid.size());
    const std::size_t chunks = (size + Chunk - 1) / Chunk;
    std::vector<TileRange> ranges(size);
    std::vector<std::uint32_t> next(chunks * tiles); // how many a chunk adds to a tile; then the place of the next
    const auto visit = [&](const auto &work) {
        shareWork(size, Chunk, threads, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                work(i, next.data() + i / Chunk * tiles);
        });
    };
    const auto eachTile = [&grid](const TileRange &range, const auto &work) {
        for (int row = range.top; row < range.bottom; ++row)
            for (int column = range.left; column < range.right; ++column)
                work(row * grid.columns() + column);
    };
    visit([&](std::size_t i, std::uint32_t *counts) {
        ranges[i] = grid.rangeOf(extentOf(i));
        eachTile(ranges[i], [counts](int tile) { ++counts[tile]; });
    });
    std::uint32_t behind = 0;
    for (std::size_t tile = 0; tile < tiles; ++tile) {
        m_begins.push_back(behind);
        for (std::size_t chunk = 0; chunk < chunks; ++chunk)
            behind += std::exchange(next[chunk * tiles + tile], behind);
    }
    m_begins.push_back(behind);
    m_places.resize(behind);
    visit([&](std::size_t i, std::uint32_t *places) {
        eachTile(ranges[i], [&](int tile) { m_places[places[tile]++] = static_cast<std::uint32_t>(i); });
    });
}

} // namespace onrecord::ui
