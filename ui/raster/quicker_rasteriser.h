// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tries two rasterisers at the first picture, and from then on draws with the one that took less time.
#pragma once

#include "ui/raster/rasteriser.h"

#include <optional>

namespace onrecord::ui
{

class QuickerRasteriser final : public Rasteriser
{
public:
    /// Not owned. What the usual one draws of the first picture is what is seen.
    QuickerRasteriser(Rasteriser &usual, Rasteriser &other)
        : m_usual(usual)
        , m_other(other)
    {}

    [[nodiscard]] bool draw(const PixelSurface &surface, const RasterPicture &picture, std::stop_token stop) override;

    /// Nothing before the trial.
    [[nodiscard]] std::optional<bool> otherIsQuicker() const { return m_otherIsQuicker; }

private:
    bool compare(const PixelSurface &surface, const RasterPicture &picture, const std::stop_token &stop);

    Rasteriser &m_usual;
    Rasteriser &m_other;
    std::optional<bool> m_otherIsQuicker;
};

} // namespace onrecord::ui
