// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines, heads and small pictures of a raster picture, drawn by OpenGL 3.3 out of sight and read back: the same
// pieces of curves, the same dashes and the same cover as ui/raster, so that nobody sees who drew it. A picture that
// OpenGL cannot draw, or fails to, is drawn on threads; after a failure OpenGL is not asked again.
#pragma once

#include "ui/opengl/opengl_lack.h"
#include "ui/raster/rasteriser.h"

#include <memory>
#include <string>

namespace onrecord::ui
{

/// Processor: one of Mesa's renderers in software, for tests; slower than ui/raster.
enum class OpenGlDevice { GraphicsCard, Processor };

struct OpenGlStart;

class OpenGlRasteriser final : public Rasteriser
{
public:
    /// Some 100 ms. `threads`: that make curves into lines, and draw what OpenGL does not.
    [[nodiscard]] static OpenGlStart create(OpenGlDevice device, int threads);
    ~OpenGlRasteriser() override;

    [[nodiscard]] bool draw(const PixelSurface &surface, const RasterPicture &picture, std::stop_token stop) override;

    /// What draws, in the words of its maker.
    [[nodiscard]] const std::string &renderer() const;
    /// The first failure in words, for a log; empty: there was none.
    [[nodiscard]] const std::string &failure() const;
    /// How many pictures OpenGL itself has drawn.
    [[nodiscard]] int drawnByOpenGl() const;

private:
    struct Private;
    explicit OpenGlRasteriser(std::unique_ptr<Private> parts);

    std::unique_ptr<Private> d;
};

/// A rasteriser, or why there is none.
struct OpenGlStart
{
    std::unique_ptr<OpenGlRasteriser> rasteriser;
    OpenGlLack lack = OpenGlLack::None;
    std::string detail; // for a log
};

} // namespace onrecord::ui
