// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/curve_painter.h"

#include "ui/raster/line_painter.h"

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr std::size_t ManyCurves = 128; // of one colour, in one part of a picture
constexpr std::size_t Ahead = 8;        // curves lie far from each other in memory

/// Whether very likely so many curves of one colour follow.
bool areMany(const CurveList &list, std::size_t first)
{
    std::size_t ahead = ManyCurves;
    if (list.places.size() - first <= ahead)
        return false;
    const std::uint32_t colour = list.at(first).colour;
    while (ahead > 0 && list.at(first + ahead).colour == colour)
        ahead /= 2;
    return ahead == 0;
}

} // namespace

void CurvePainter::paint(const PixelBand &band, const CurveList &list, const std::stop_token &stop)
{
    const std::size_t size = list.places.size();
    for (std::size_t i = 0; i < size && !stop.stop_requested();) {
        const std::uint32_t colour = list.at(i).colour;
        const bool isSummed = areMany(list, i);
        if (isSummed)
            m_plane.begin(band, colour);
        for (; i < size && list.at(i).colour == colour; ++i) {
            __builtin_prefetch(&list.at(std::min(i + Ahead, size - 1)));
            __builtin_prefetch(&list.at(std::min(i + Ahead, size - 1)).width);
            // Lines of one colour look alike in whatever order they come.
            if (isSummed && list.at(i).width <= InkPlane::WidestLine)
                m_plane.add(list.at(i));
            else
                paintCurve(band, list.at(i));
        }
        if (isSummed)
            m_plane.layOver();
    }
}

} // namespace onrecord::ui
