// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/picture_target.h"

#include <epoxy/gl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

namespace onrecord::ui
{

namespace
{

// 0xAARRGGBB, as it lies in memory.
constexpr GLenum WordOrder = GL_BGRA;
constexpr GLenum WordType = GL_UNSIGNED_INT_8_8_8_8_REV;

constexpr std::chrono::seconds MostPatience(10); // for one picture; then something is wrong

/// The colour, if it is the same everywhere.
std::optional<std::uint32_t> onlyColour(const PixelSurface &surface)
{
    const std::uint32_t colour = *surface.pixels;
    for (int y = 0; y < surface.height; ++y) {
        const std::uint32_t *const row = surface.pixels + y * surface.stride;
        if (!std::all_of(row, row + surface.width, [colour](std::uint32_t pixel) { return pixel == colour; }))
            return std::nullopt;
    }
    return colour;
}

void fill(std::uint32_t colour)
{
    const auto part = [colour](int shift) { return static_cast<GLfloat>((colour >> shift) & 0xff) / 255; };
    glClearColor(part(16), part(8), part(0), part(24));
    glClear(GL_COLOR_BUFFER_BIT);
}

} // namespace

PictureTarget::PictureTarget()
{
    std::array<GLint, 2> viewport{};
    glGetIntegerv(GL_MAX_TEXTURE_SIZE, &m_most);
    glGetIntegerv(GL_MAX_VIEWPORT_DIMS, viewport.data());
    m_most = std::min({m_most, viewport[0], viewport[1]});
    for (Picture *picture : {&m_drawn, &m_finished}) {
        glGenTextures(1, &picture->texture);
        glGenFramebuffers(1, &picture->frame);
    }
    glGenBuffers(1, &m_pixels);
}

void PictureTarget::resize(int width, int height)
{
    if (width == m_width && height == m_height)
        return;
    m_width = width;
    m_height = height;
    const auto make = [this](const Picture &picture, GLint format) {
        glBindTexture(GL_TEXTURE_2D, picture.texture);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
        glTexImage2D(GL_TEXTURE_2D, 0, format, m_width, m_height, 0, WordOrder, WordType, nullptr);
        glBindFramebuffer(GL_FRAMEBUFFER, picture.frame);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, picture.texture, 0);
    };
    make(m_finished, GL_RGBA8);
    make(m_drawn, GL_RGBA16); // what many faint lines add up to would be lost in 8 bits
    glBufferData(GL_PIXEL_PACK_BUFFER, static_cast<GLsizeiptr>(width) * height * 4, nullptr, GL_STREAM_READ);
}

PictureOutcome PictureTarget::begin(const PixelSurface &surface)
{
    if (surface.width > m_most || surface.height > m_most)
        return PictureOutcome::TooLarge;
    glActiveTexture(GL_TEXTURE0);
    glBindBuffer(GL_PIXEL_PACK_BUFFER, m_pixels);
    resize(surface.width, surface.height);
    glBindTexture(GL_TEXTURE_2D, m_drawn.texture);
    glBindFramebuffer(GL_FRAMEBUFFER, m_drawn.frame);
    if (glCheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
        return PictureOutcome::Failed;
    glViewport(0, 0, surface.width, surface.height);
    if (const auto colour = onlyColour(surface)) {
        fill(*colour);
    } else {
        glPixelStorei(GL_UNPACK_ROW_LENGTH, static_cast<GLint>(surface.stride));
        glTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, surface.width, surface.height, WordOrder, WordType, surface.pixels);
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    }
    return PictureOutcome::Drawn;
}

PictureOutcome PictureTarget::await(const std::stop_token &stop)
{
    constexpr GLuint64 Slice = 5'000'000; // nanoseconds
    glBindFramebuffer(GL_DRAW_FRAMEBUFFER, m_finished.frame);
    glBlitFramebuffer(0, 0, m_width, m_height, 0, 0, m_width, m_height, GL_COLOR_BUFFER_BIT, GL_NEAREST);
    glBindFramebuffer(GL_READ_FRAMEBUFFER, m_finished.frame);
    glReadPixels(0, 0, m_width, m_height, WordOrder, WordType, nullptr);
    const GLsync done = glFenceSync(GL_SYNC_GPU_COMMANDS_COMPLETE, 0);
    const auto begin = std::chrono::steady_clock::now();
    GLenum state = GL_TIMEOUT_EXPIRED;
    while (state == GL_TIMEOUT_EXPIRED && !stop.stop_requested() &&
           std::chrono::steady_clock::now() - begin < MostPatience)
        state = glClientWaitSync(done, GL_SYNC_FLUSH_COMMANDS_BIT, Slice);
    glDeleteSync(done);
    if (stop.stop_requested())
        return PictureOutcome::Stopped;
    const bool isDone = state == GL_ALREADY_SIGNALED || state == GL_CONDITION_SATISFIED;
    return isDone ? PictureOutcome::Drawn : PictureOutcome::Failed;
}

bool PictureTarget::take(const PixelSurface &surface) const
{
    const auto bytes = static_cast<GLsizeiptr>(m_width) * m_height * 4;
    const auto *const read =
        static_cast<const std::uint32_t *>(glMapBufferRange(GL_PIXEL_PACK_BUFFER, 0, bytes, GL_MAP_READ_BIT));
    if (!read)
        return false;
    for (int y = 0; y < m_height; ++y)
        std::copy_n(read + static_cast<std::ptrdiff_t>(y) * m_width, m_width, surface.pixels + y * surface.stride);
    glUnmapBuffer(GL_PIXEL_PACK_BUFFER);
    return true;
}

} // namespace onrecord::ui
