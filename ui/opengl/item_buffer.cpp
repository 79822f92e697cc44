// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/item_buffer.h"

#include <epoxy/gl.h>

namespace onrecord::ui
{

ItemBuffer::ItemBuffer(Fetch fetch)
    : m_format(fetch == Fetch::Words ? GL_R32UI : GL_RG32UI)
{
    glGenBuffers(1, &m_buffer);
    glGenTextures(1, &m_texture);
}

void ItemBuffer::draw(const void *items, std::size_t bytes, std::size_t count) const
{
    constexpr std::size_t Vertices = 6;
    if (count == 0)
        return;
    glBindBuffer(GL_TEXTURE_BUFFER, m_buffer);
    glBufferData(GL_TEXTURE_BUFFER, static_cast<GLsizeiptr>(bytes), items, GL_STREAM_DRAW);
    glActiveTexture(GL_TEXTURE0);
    glBindTexture(GL_TEXTURE_BUFFER, m_texture);
    glTexBuffer(GL_TEXTURE_BUFFER, m_format, m_buffer);
    glDrawArrays(GL_TRIANGLES, 0, static_cast<GLsizei>(count * Vertices));
}

} // namespace onrecord::ui
