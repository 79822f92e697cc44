// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The picture that OpenGL draws into, out of sight: it begins as what a surface holds and is read back into it. The
// context is current; what is on the graphics card goes away with it.
#pragma once

#include "ui/raster/pixel_raster.h"

#include <stop_token>

namespace onrecord::ui
{

enum class PictureOutcome {
    Drawn,
    Stopped,
    TooLarge, // for this graphics card
    Failed,
};

class PictureTarget final
{
public:
    PictureTarget();

    /// Drawn: what follows is drawn over what the surface holds.
    [[nodiscard]] PictureOutcome begin(const PixelSurface &surface);
    /// Drawn: all is, and is ready to be taken.
    [[nodiscard]] PictureOutcome await(const std::stop_token &stop);
    /// False, and nothing taken, when it is not there.
    [[nodiscard]] bool take(const PixelSurface &surface) const;

private:
    void resize(int width, int height);

    struct Picture
    {
        unsigned texture = 0;
        unsigned frame = 0; // framebuffer
    };

    Picture m_drawn;
    Picture m_finished;    // in 8 bits a channel
    unsigned m_pixels = 0; // buffer that they are read into
    int m_width = 0;
    int m_height = 0;
    int m_most = 0; // pixels, either way
};

} // namespace onrecord::ui
