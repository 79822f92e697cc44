// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A context for OpenGL 3.3 core that draws out of sight, by EGL alone: it needs neither a window nor a display server,
// so it is the same on X11, on Wayland and without a screen.
#pragma once

#include "ui/opengl/opengl_rasteriser.h" // OpenGlDevice

#include <memory>
#include <string>

namespace onrecord::ui
{

class EglContext final
{
public:
    struct Start
    {
        std::unique_ptr<EglContext> context;
        OpenGlLack lack = OpenGlLack::None;
        std::string detail;
    };
    /// The first device of that kind. The context is current in no thread.
    [[nodiscard]] static Start create(OpenGlDevice device);
    ~EglContext(); // and everything that was made in it

    EglContext(const EglContext &) = delete;
    EglContext &operator=(const EglContext &) = delete;

    /// In this thread, until release().
    [[nodiscard]] bool makeCurrent();
    void release();
    /// True when the graphics card has been reset, and all in the context is lost. It is current.
    [[nodiscard]] bool isLost() const;
    /// What draws, in the words of its maker.
    [[nodiscard]] const std::string &renderer() const { return m_renderer; }

private:
    EglContext(void *display, void *context)
        : m_display(display)
        , m_context(context)
    {}
    [[nodiscard]] static Start open(void *display, OpenGlDevice device);
    [[nodiscard]] OpenGlLack look(OpenGlDevice device);

    void *m_display; // EGLDisplay: the process's, never ended
    void *m_context; // EGLContext
    std::string m_renderer;
    bool m_tellsResets = false;
};

} // namespace onrecord::ui
