// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/ink_table.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

constexpr double Units = 2048;
constexpr int FullCover = 256;
constexpr int LaneCount = 4;

} // namespace

InkTable::InkTable(std::uint32_t alpha)
{
    std::array<std::int16_t, FullCover + 1> inkOf{};
    for (int cover = 0; cover <= FullCover; ++cover) {
        const double rest = 1 - alpha / 255.0 * cover / FullCover;
        const double ink = rest > 0 ? -std::log(rest) * Units : MostInk;
        inkOf[static_cast<std::size_t>(cover)] = static_cast<std::int16_t>(std::lround(std::min(ink, double{MostInk})));
    }
    for (int length = 0; length <= static_cast<int>(LongestStretch) * LengthSteps; ++length) {
        for (int place = 0; place < Places; ++place) {
            const int begin = place * FullCover / Places;
            const int end = begin + length * FullCover / LengthSteps;
            InkLanes lanes{};
            for (int lane = 0; lane < LaneCount; ++lane) {
                const int from = std::max(begin, lane * FullCover);
                const int to = std::min(end, (lane + 1) * FullCover);
                lanes[lane] = inkOf[static_cast<std::size_t>(std::max(to - from, 0))];
            }
            m_lanes.push_back(lanes);
        }
    }
}

InkTransmittance::InkTransmittance()
{
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const double ink = (static_cast<double>(i) + (i > 0 ? 0.5 : 0)) * Step;
        m_shares[i] = static_cast<std::uint16_t>(std::lround(256 * std::exp(-ink / Units)));
    }
}

} // namespace onrecord::ui
