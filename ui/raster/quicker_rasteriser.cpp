// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/quicker_rasteriser.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace onrecord::ui
{

namespace
{

/// Nothing when stopped.
std::optional<std::chrono::nanoseconds> timeOf(Rasteriser &rasteriser, const PixelSurface &surface,
                                               const RasterPicture &picture, const std::stop_token &stop)
{
    const auto begin = std::chrono::steady_clock::now();
    if (!rasteriser.draw(surface, picture, stop))
        return std::nullopt;
    return std::chrono::steady_clock::now() - begin;
}

std::vector<std::uint32_t> pixelsOf(const PixelSurface &surface)
{
    std::vector<std::uint32_t> pixels;
    for (int y = 0; y < surface.height; ++y)
        pixels.insert(pixels.end(), surface.pixels + y * surface.stride,
                      surface.pixels + y * surface.stride + surface.width);
    return pixels;
}

} // namespace

bool QuickerRasteriser::draw(const PixelSurface &surface, const RasterPicture &picture, std::stop_token stop)
{
    if (!m_otherIsQuicker)
        return compare(surface, picture, stop);
    return (*m_otherIsQuicker ? m_other : m_usual).draw(surface, picture, std::move(stop));
}

bool QuickerRasteriser::compare(const PixelSurface &surface, const RasterPicture &picture, const std::stop_token &stop)
{
    constexpr std::size_t Few = 1000; // what is needed only once is then made
    const RasterPicture part{picture.curves.first(std::min(Few, picture.curves.size())),
                             picture.heads.first(std::min(Few, picture.heads.size())), picture.sprites};
    std::vector<std::uint32_t> aside = pixelsOf(surface);
    const PixelSurface there{aside.data(), surface.width, surface.height, surface.width};
    if (!m_other.draw(there, part, stop))
        return false;
    aside = pixelsOf(surface);
    const auto other = timeOf(m_other, {aside.data(), surface.width, surface.height, surface.width}, picture, stop);
    if (!other)
        return false;
    const auto usual = timeOf(m_usual, surface, picture, stop);
    if (usual)
        m_otherIsQuicker = *other < *usual;
    return usual.has_value();
}

} // namespace onrecord::ui
