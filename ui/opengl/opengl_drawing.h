// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws raster pictures in an OpenGL context. That is current in all that is called here; what is made in it goes away
// with it.
#pragma once

#include "ui/opengl/item_buffer.h"
#include "ui/opengl/line_list.h"
#include "ui/opengl/picture_target.h"
#include "ui/opengl/shader_program.h"
#include "ui/opengl/sprite_sheet.h"

#include <string>
#include <vector>

namespace onrecord::ui
{

class OpenGlDrawing final
{
public:
    /// `threads`: that make curves into lines. What goes wrong is added to `complaints`.
    OpenGlDrawing(int threads, std::string &complaints);

    /// Over what the surface holds, which is not touched. Drawn: it is ready to be taken.
    [[nodiscard]] PictureOutcome draw(const PixelSurface &surface, const RasterPicture &picture,
                                      const std::stop_token &stop);
    /// Copies it to the surface. False, and nothing copied, when it is not there.
    [[nodiscard]] bool take(const PixelSurface &surface) const { return m_target.take(surface); }

private:
    struct SheetItem // as the shader fetches it
    {
        std::int32_t x, y, sheetX, sheetY, width, height;
    };

    void drawLines(std::span<const RasterCurve> curves, const std::stop_token &stop);
    void drawHeads(std::span<const RasterHead> heads, const std::stop_token &stop);
    [[nodiscard]] bool drawSprites(std::span<const RasterSprite> sprites, const std::stop_token &stop);
    void sendSprites();

    PictureTarget m_target;
    ShaderProgram m_lineProgram;
    ShaderProgram m_headProgram;
    ShaderProgram m_spriteProgram;
    ItemBuffer m_pairs;
    ItemBuffer m_words;
    unsigned m_sheetTexture = 0;
    unsigned m_vertices = 0; // there are none, but OpenGL asks for an array
    int m_width = 0;
    int m_height = 0;
    std::vector<std::vector<InkLine>> m_lines; // of each thread
    SpriteSheet m_sheet;
    std::vector<SheetItem> m_sheetItems;
};

} // namespace onrecord::ui
