// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves of one part of a picture after another: long runs of one colour are summed up and laid over at once, the
// others one by one.
#pragma once

#include "ui/raster/ink_plane.h"
#include "ui/raster/pixel_band.h"
#include "ui/raster/raster_items.h"

#include <cstdint>
#include <span>
#include <stop_token>

namespace onrecord::ui
{

/// Some of the curves.
struct CurveList
{
    std::span<const RasterCurve> curves;
    std::span<const std::uint32_t> places;

    [[nodiscard]] const RasterCurve &at(std::size_t i) const { return curves[places[i]]; }
};

/// One thread's.
class CurvePainter final
{
public:
    CurvePainter(int mostWidth, int mostHeight)
        : m_plane(mostWidth, mostHeight)
    {}

    void paint(const PixelBand &band, const CurveList &list, const std::stop_token &stop);

private:
    InkPlane m_plane;
};

} // namespace onrecord::ui
