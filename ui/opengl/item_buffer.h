// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Items on their way to a shader: they are copied to the graphics card a batch at a time, and each is drawn as two
// triangles. The context is current; the buffer goes away with it.
#pragma once

#include <cstddef>
#include <cstdint>

namespace onrecord::ui
{

class ItemBuffer final
{
public:
    /// How the shader fetches them: word by word, or in pairs.
    enum class Fetch { Words, Pairs };
    explicit ItemBuffer(Fetch fetch);

    /// So many fetches a batch every OpenGL can do.
    static constexpr std::size_t MostFetches = 65536;

    /// Of `bytes` in all, with the program that is in use.
    void draw(const void *items, std::size_t bytes, std::size_t count) const;

private:
    std::uint32_t m_format; // GLenum
    unsigned m_buffer = 0;
    unsigned m_texture = 0;
};

} // namespace onrecord::ui
