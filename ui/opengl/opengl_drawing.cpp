// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/opengl_drawing.h"

#include "ui/opengl/shaders.h"

#include <epoxy/gl.h>

#include <algorithm>
#include <thread>

namespace onrecord::ui
{

namespace
{

// The shaders fetch them as they lie in memory.
constexpr std::size_t Word = sizeof(std::uint32_t);
static_assert(sizeof(InkLine) == 6 * Word && sizeof(RasterHead) == 9 * Word);

constexpr std::size_t MostLines = ItemBuffer::MostFetches / 3;
constexpr std::size_t MostHeads = ItemBuffer::MostFetches / 9;
constexpr std::size_t MostSprites = ItemBuffer::MostFetches / 3;
constexpr std::size_t CurvesAtOnce = 4096; // made into lines by a thread

} // namespace

OpenGlDrawing::OpenGlDrawing(int threads, std::string &complaints)
    : m_lineProgram(LineVertexSource, LineFragmentSource, complaints)
    , m_headProgram(HeadVertexSource, HeadFragmentSource, complaints)
    , m_spriteProgram(SpriteVertexSource, SpriteFragmentSource, complaints)
    , m_pairs(ItemBuffer::Fetch::Pairs)
    , m_words(ItemBuffer::Fetch::Words)
    , m_lines(static_cast<std::size_t>(threads))
{
    glGenTextures(1, &m_sheetTexture);
    glActiveTexture(GL_TEXTURE0 + SheetUnit);
    glBindTexture(GL_TEXTURE_2D, m_sheetTexture);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, SpriteSheet::Side, SpriteSheet::Side, 0, GL_BGRA,
                 GL_UNSIGNED_INT_8_8_8_8_REV, nullptr);
    glGenVertexArrays(1, &m_vertices);
    glBindVertexArray(m_vertices);
    glEnable(GL_BLEND);
    glDisable(GL_DITHER);
}

PictureOutcome OpenGlDrawing::draw(const PixelSurface &surface, const RasterPicture &picture,
                                   const std::stop_token &stop)
{
    if (const PictureOutcome outcome = m_target.begin(surface); outcome != PictureOutcome::Drawn)
        return outcome;
    m_width = surface.width;
    m_height = surface.height;
    glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ZERO, GL_ONE); // the picture stays opaque
    drawLines(picture.curves, stop);
    drawHeads(picture.heads, stop);
    glBlendFuncSeparate(GL_ONE, GL_ONE_MINUS_SRC_ALPHA, GL_ZERO, GL_ONE);
    if (!drawSprites(picture.sprites, stop))
        return PictureOutcome::TooLarge;
    return stop.stop_requested() ? PictureOutcome::Stopped : m_target.await(stop);
}

/// While the graphics card draws what it has, the next lines are made.
void OpenGlDrawing::drawLines(std::span<const RasterCurve> curves, const std::stop_token &stop)
{
    m_lineProgram.use(m_width, m_height);
    for (std::span<const RasterCurve> rest = curves; !rest.empty() && !stop.stop_requested();) {
        std::vector<std::jthread> makers;
        for (std::vector<InkLine> &lines : m_lines) {
            const auto part = rest.first(std::min(CurvesAtOnce, rest.size()));
            rest = rest.subspan(part.size());
            lines.clear();
            const auto make = [this, part, &lines] { addLines(part, m_width, m_height, lines); };
            if (rest.empty() || &lines == &m_lines.back())
                make();
            else
                makers.emplace_back(make);
        }
        makers.clear(); // waits for them
        for (const std::vector<InkLine> &lines : m_lines)
            for (std::size_t i = 0; i < lines.size(); i += MostLines) {
                const std::size_t count = std::min(MostLines, lines.size() - i);
                m_pairs.draw(lines.data() + i, count * sizeof(InkLine), count);
            }
    }
}

void OpenGlDrawing::drawHeads(std::span<const RasterHead> heads, const std::stop_token &stop)
{
    m_headProgram.use(m_width, m_height);
    for (std::size_t i = 0; i < heads.size() && !stop.stop_requested(); i += MostHeads) {
        const std::size_t count = std::min(MostHeads, heads.size() - i);
        m_words.draw(heads.data() + i, count * sizeof(RasterHead), count);
    }
}

/// False when one is larger than a whole sheet.
bool OpenGlDrawing::drawSprites(std::span<const RasterSprite> sprites, const std::stop_token &stop)
{
    m_spriteProgram.use(m_width, m_height);
    for (const RasterSprite &sprite : sprites) {
        auto place = m_sheet.placeOf(*sprite.image);
        if (!place || m_sheetItems.size() == MostSprites) {
            sendSprites();
            if (stop.stop_requested())
                return true;
            place = m_sheet.placeOf(*sprite.image);
        }
        if (!place)
            return false;
        m_sheetItems.push_back({sprite.x, sprite.y, place->x, place->y, sprite.image->width, sprite.image->height});
    }
    sendSprites();
    return true;
}

void OpenGlDrawing::sendSprites()
{
    if (!m_sheetItems.empty()) {
        glActiveTexture(GL_TEXTURE0 + SheetUnit);
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, SpriteSheet::Side, m_sheet.rows(), GL_BGRA, GL_UNSIGNED_INT_8_8_8_8_REV,
                        m_sheet.pixels().data());
        m_pairs.draw(m_sheetItems.data(), m_sheetItems.size() * sizeof(SheetItem), m_sheetItems.size());
    }
    m_sheetItems.clear();
    m_sheet.clear();
}

} // namespace onrecord::ui
