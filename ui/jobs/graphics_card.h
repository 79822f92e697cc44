// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws pictures of very many lines on the graphics card, where there is one that is quicker, and all others on
// threads. ONRECORD_OPENGL=off: all on threads; =software: by OpenGL in software however slow it is, for tests.
#pragma once

#include "ui/opengl/opengl_rasteriser.h"
#include "ui/raster/quicker_rasteriser.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace onrecord::ui
{

/// On one thread. The first large picture is not kept waiting for it; at the second it is opened and compared.
class GraphicsCard final : public Rasteriser
{
public:
    /// With fewer lines the way to the graphics card and back takes longer than drawing them does: an estimate.
    static constexpr std::size_t LeastLines = 10000;

    /// `threads`: for what it does not draw.
    explicit GraphicsCard(int threads);

    [[nodiscard]] bool draw(const PixelSurface &surface, const RasterPicture &picture, std::stop_token stop) override;

    /// Why it is not used; nothing as long as that is not known.
    [[nodiscard]] std::optional<OpenGlLack> lack() const;
    /// The same in more words, for a log.
    [[nodiscard]] std::string words() const;

private:
    void open();
    [[nodiscard]] Rasteriser &forLargePicture();

    int m_threads;
    bool m_isFirst = true;
    OpenGlStart m_start;
    ThreadedRasteriser m_onThreads;
    std::optional<QuickerRasteriser> m_quicker; // none: OpenGL is not compared with threads
};

} // namespace onrecord::ui
