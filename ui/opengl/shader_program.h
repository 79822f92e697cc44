// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two shaders, made into one program. The context is current; the program goes away with it.
#pragma once

#include <string>

namespace onrecord::ui
{

/// Where a program with a sheet of small pictures looks for it; its items are in unit 0.
inline constexpr int SheetUnit = 1;

class ShaderProgram final
{
public:
    /// Both get SharedSource in front. What they say when they cannot be made is added to `complaints`.
    ShaderProgram(const char *vertexSource, const char *fragmentSource, std::string &complaints);

    /// For a picture of this size, in pixels.
    void use(int width, int height) const;

private:
    unsigned m_program = 0;
    int m_size = -1;
};

} // namespace onrecord::ui
