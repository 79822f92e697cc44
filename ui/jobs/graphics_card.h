// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether, and by what, the pictures of one thread are drawn on the graphics card. ONRECORD_OPENGL=off: never;
// =software: always, but by a renderer in software (for tests).
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
class GraphicsCard final
{
public:
    /// With fewer lines the way to the graphics card and back takes longer than drawing them does: an estimate.
    static constexpr std::size_t LeastLines = 10000;

    /// `threads`: for what it does not draw.
    explicit GraphicsCard(int threads);

    /// For a picture of so many lines. Null: threads alone should draw it.
    [[nodiscard]] Rasteriser *rasteriserFor(std::size_t lines);
    /// Why it is not used; nothing as long as that is not known.
    [[nodiscard]] std::optional<OpenGlLack> lack() const;
    /// The same in more words, for a log.
    [[nodiscard]] std::string words() const;

private:
    void open();

    int m_threads;
    int m_asked = 0; // 2: it is open, or cannot be
    OpenGlStart m_start;
    ThreadedRasteriser m_onThreads;
    std::optional<QuickerRasteriser> m_quicker; // none: OpenGL is not compared with threads
};

} // namespace onrecord::ui
