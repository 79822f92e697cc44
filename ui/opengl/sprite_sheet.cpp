// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/sprite_sheet.h"

#include <algorithm>

namespace onrecord::ui
{

std::optional<SpriteSheet::Place> SpriteSheet::placeOf(const RasterImage &image)
{
    if (const auto known = m_places.find(&image); known != m_places.end())
        return known->second;
    const bool beginsRow = m_left + image.width > Side;
    const int top = beginsRow ? m_top + m_height : m_top;
    if (image.width > Side || top + image.height > Side)
        return std::nullopt;
    m_height = beginsRow ? image.height : std::max(m_height, image.height);
    m_top = top;
    const Place place{beginsRow ? 0 : m_left, top};
    m_left = place.x + image.width;
    m_pixels.resize(static_cast<std::size_t>(rows()) * Side);
    for (int row = 0; row < image.height; ++row)
        std::copy_n(image.pixels.begin() + static_cast<std::ptrdiff_t>(row) * image.width, image.width,
                    m_pixels.begin() + static_cast<std::ptrdiff_t>(top + row) * Side + place.x);
    m_places.emplace(&image, place);
    return place;
}

void SpriteSheet::clear()
{
    m_places.clear();
    m_left = 0;
    m_top = 0;
    m_height = 0;
}

} // namespace onrecord::ui
