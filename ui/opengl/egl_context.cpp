// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/egl_context.h"

#include <dlfcn.h>
#include <epoxy/egl.h>
#include <epoxy/gl.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

namespace onrecord::ui
{

namespace
{

constexpr int LeastVersion = 33;

/// Whether the library is on this machine; it stays loaded, as its users would have it.
bool isThere(const char *library)
{
    return dlopen(library, RTLD_LAZY | RTLD_LOCAL) != nullptr;
}

/// libepoxy ends the program when it is asked for a function of a library that is not there.
bool hasLibraries()
{
    return epoxy_has_egl() && isThere("libEGL.so.1") && (isThere("libOpenGL.so.0") || isThere("libGL.so.1"));
}

bool hasWord(const char *list, std::string_view word)
{
    std::string_view rest = list ? list : "";
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (rest.substr(0, end) == word)
            return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

/// Those that may be of the kind: the machine's devices, or what EGL takes for itself where it cannot name them.
std::vector<EGLDisplay> displaysOf(OpenGlDevice kind)
{
    std::vector<EGLDisplay> found;
    const char *const known = eglQueryString(EGL_NO_DISPLAY, EGL_EXTENSIONS);
    if (!hasWord(known, "EGL_EXT_platform_base"))
        return found;
    const auto add = [&found](EGLenum platform, void *device) {
        if (EGLDisplay display = eglGetPlatformDisplayEXT(platform, device, nullptr); display != EGL_NO_DISPLAY)
            found.push_back(display);
    };
    const bool namesDevices = hasWord(known, "EGL_EXT_device_base") ||
                              (hasWord(known, "EGL_EXT_device_enumeration") && hasWord(known, "EGL_EXT_device_query"));
    if (!namesDevices || !hasWord(known, "EGL_EXT_platform_device")) {
        if (hasWord(known, "EGL_MESA_platform_surfaceless"))
            add(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY);
        return found;
    }
    std::array<EGLDeviceEXT, 16> devices{};
    EGLint count = 0;
    if (!eglQueryDevicesEXT(static_cast<EGLint>(devices.size()), devices.data(), &count))
        return found;
    std::for_each_n(devices.begin(), count, [&](EGLDeviceEXT device) {
        const bool isSoftware = hasWord(eglQueryDeviceStringEXT(device, EGL_EXTENSIONS), "EGL_MESA_device_software");
        if (!isSoftware || kind == OpenGlDevice::Processor) // software that was never started takes no memory
            add(EGL_PLATFORM_DEVICE_EXT, device);
    });
    return found;
}

bool isSoftware(std::string renderer)
{
    std::transform(renderer.begin(), renderer.end(), renderer.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    constexpr std::array<std::string_view, 7> names{
        "llvmpipe", "softpipe", "swrast", "lavapipe", "software", "basic render driver", "swiftshader"};
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return renderer.find(name) != std::string::npos; });
}

/// One that says so when the graphics card is reset, if it can: without that some drivers end the program.
EGLContext contextOn(EGLDisplay display, EGLConfig config, bool tellsResets)
{
    std::vector<EGLint> wishes{EGL_CONTEXT_MAJOR_VERSION_KHR,       LeastVersion / 10,
                               EGL_CONTEXT_MINOR_VERSION_KHR,       LeastVersion % 10,
                               EGL_CONTEXT_OPENGL_PROFILE_MASK_KHR, EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT_KHR};
    if (tellsResets)
        wishes.insert(wishes.end(),
                      {EGL_CONTEXT_OPENGL_RESET_NOTIFICATION_STRATEGY_KHR, EGL_LOSE_CONTEXT_ON_RESET_KHR});
    wishes.push_back(EGL_NONE);
    return eglCreateContext(display, config, EGL_NO_CONTEXT, wishes.data());
}

} // namespace

EglContext::Start EglContext::create(OpenGlDevice device)
{
    if (!hasLibraries())
        return {nullptr, OpenGlLack::NoEgl, "There is no library for EGL or for OpenGL."};
    Start best{nullptr, OpenGlLack::NoDevice, "EGL knows no such device."};
    for (EGLDisplay display : displaysOf(device)) {
        Start start = open(display, device);
        if (start.context)
            return start;
        if (best.lack == OpenGlLack::NoDevice)
            best = std::move(start);
    }
    return best;
}

EglContext::Start EglContext::open(void *display, OpenGlDevice device)
{
    EGLint major = 0;
    EGLint minor = 0;
    if (!eglInitialize(display, &major, &minor) || major * 10 + minor < 14)
        return {nullptr, OpenGlLack::NoDevice, "A device cannot be opened."};
    const char *const known = eglQueryString(display, EGL_EXTENSIONS);
    if (!hasWord(known, "EGL_KHR_create_context") || !hasWord(known, "EGL_KHR_surfaceless_context") ||
        !eglBindAPI(EGL_OPENGL_API))
        return {nullptr, OpenGlLack::TooOld, "A device has no OpenGL without a window."};
    EGLConfig config = nullptr;
    EGLint count = 0;
    const EGLint wishes[] = {EGL_SURFACE_TYPE, 0, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_NONE};
    if (!hasWord(known, "EGL_KHR_no_config_context") &&
        (!eglChooseConfig(display, wishes, &config, 1, &count) || count == 0))
        return {nullptr, OpenGlLack::TooOld, "A device has no configuration for OpenGL."};
    EGLContext made = contextOn(display, config, true);
    if (made == EGL_NO_CONTEXT)
        made = contextOn(display, config, false);
    if (made == EGL_NO_CONTEXT)
        return {nullptr, OpenGlLack::TooOld, "A device has no OpenGL 3.3."};
    std::unique_ptr<EglContext> context(new EglContext(display, made));
    const OpenGlLack lack = context->look(device);
    if (lack == OpenGlLack::None)
        return {std::move(context), lack, {}};
    return {nullptr, lack, "Not what is wanted: " + context->renderer() + "."};
}

/// At the new context.
OpenGlLack EglContext::look(OpenGlDevice device)
{
    if (!makeCurrent())
        return OpenGlLack::Failed;
    const auto *const name = reinterpret_cast<const char *>(glGetString(GL_RENDERER));
    m_renderer = name ? name : "";
    const int version = epoxy_gl_version();
    m_tellsResets = version >= 45 || epoxy_has_gl_extension("GL_ARB_robustness");
    release();
    if (isSoftware(m_renderer) != (device == OpenGlDevice::Processor))
        return OpenGlLack::NoDevice;
    return version < LeastVersion ? OpenGlLack::TooOld : OpenGlLack::None;
}

EglContext::~EglContext()
{
    eglDestroyContext(m_display, m_context);
    eglReleaseThread();
}

bool EglContext::makeCurrent()
{
    return eglBindAPI(EGL_OPENGL_API) && eglMakeCurrent(m_display, EGL_NO_SURFACE, EGL_NO_SURFACE, m_context);
}

void EglContext::release()
{
    eglMakeCurrent(m_display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
}

bool EglContext::isLost() const
{
    if (!m_tellsResets)
        return false;
    return (epoxy_gl_version() >= 45 ? glGetGraphicsResetStatus() : glGetGraphicsResetStatusARB()) != GL_NO_ERROR;
}

} // namespace onrecord::ui
