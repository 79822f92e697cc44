// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many small pictures on one sheet, in rows from the top, each once. No OpenGL.
#pragma once

#include "ui/raster/raster_items.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace onrecord::ui
{

class SpriteSheet final
{
public:
    static constexpr int Side = 1024; // pixels; every OpenGL has textures as large

    struct Place
    {
        int x = 0;
        int y = 0;
    };
    /// Where the picture lies; it is copied when it is new. Nothing: there is no room left.
    [[nodiscard]] std::optional<Place> placeOf(const RasterImage &image);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_places.empty(); }
    /// Rows of Side pixels, as many as are used.
    [[nodiscard]] const std::vector<std::uint32_t> &pixels() const { return m_pixels; }
    [[nodiscard]] int rows() const { return m_top + m_height; }

private:
    std::unordered_map<const RasterImage *, Place> m_places;
    std::vector<std::uint32_t> m_pixels;
    int m_left = 0; // of the free part of the row that is being filled
    int m_top = 0;
    int m_height = 0;
};

} // namespace onrecord::ui
