// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whoever turns lines, heads and small pictures into pixels: the processor's cores here, a graphics card in ui/opengl.
// To the eye they draw the same.
#pragma once

#include "ui/raster/pixel_raster.h"

#include <stop_token>
#include <utility>

namespace onrecord::ui
{

class Rasteriser
{
public:
    Rasteriser() = default;
    virtual ~Rasteriser() = default;
    Rasteriser(const Rasteriser &) = delete;
    Rasteriser &operator=(const Rasteriser &) = delete;

    /// Draws over what the surface holds. False when stopped: the surface is then drawn in part, or not at all. On any
    /// thread, one at a time.
    [[nodiscard]] virtual bool draw(const PixelSurface &surface, const RasterPicture &picture,
                                    std::stop_token stop) = 0;
};

class ThreadedRasteriser final : public Rasteriser
{
public:
    explicit ThreadedRasteriser(int threads)
        : m_threads(threads)
    {}

    [[nodiscard]] bool draw(const PixelSurface &surface, const RasterPicture &picture, std::stop_token stop) override
    {
        return drawRaster(surface, picture, m_threads, std::move(stop));
    }

private:
    int m_threads;
};

} // namespace onrecord::ui
