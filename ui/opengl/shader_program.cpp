// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/shader_program.h"

#include "ui/opengl/shaders.h"

#include <epoxy/gl.h>

#include <array>

namespace onrecord::ui
{

namespace
{

GLuint compiled(GLenum stage, const char *source, std::string &complaints)
{
    const GLuint shader = glCreateShader(stage);
    const std::array<const GLchar *, 3> parts{"#version 330 core\n", SharedSource, source};
    glShaderSource(shader, static_cast<GLsizei>(parts.size()), parts.data(), nullptr);
    glCompileShader(shader);
    GLint done = GL_FALSE;
    glGetShaderiv(shader, GL_COMPILE_STATUS, &done);
    if (done == GL_FALSE) {
        std::array<GLchar, 1024> words{};
        glGetShaderInfoLog(shader, static_cast<GLsizei>(words.size()), nullptr, words.data());
        complaints += words.data();
        complaints += '\n';
    }
    return shader;
}

} // namespace

ShaderProgram::ShaderProgram(const char *vertexSource, const char *fragmentSource, std::string &complaints)
    : m_program(glCreateProgram())
{
    for (const GLuint shader : {compiled(GL_VERTEX_SHADER, vertexSource, complaints),
                                compiled(GL_FRAGMENT_SHADER, fragmentSource, complaints)}) {
        glAttachShader(m_program, shader);
        glDeleteShader(shader); // once the program is gone
    }
    glLinkProgram(m_program);
    GLint done = GL_FALSE;
    glGetProgramiv(m_program, GL_LINK_STATUS, &done);
    if (done == GL_FALSE)
        complaints += "The shaders cannot be linked.\n";
    m_size = glGetUniformLocation(m_program, "size");
    glUseProgram(m_program);
    glUniform1i(glGetUniformLocation(m_program, "sheet"), SheetUnit);
}

void ShaderProgram::use(int width, int height) const
{
    glUseProgram(m_program);
    glUniform2f(m_size, static_cast<GLfloat>(width), static_cast<GLfloat>(height));
}

} // namespace onrecord::ui
