// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/opengl_rasteriser.h"

#include "ui/opengl/egl_context.h"
#include "ui/opengl/opengl_drawing.h"

#include <epoxy/gl.h>

#include <optional>
#include <utility>

namespace onrecord::ui
{

namespace
{

/// The context is current as long as this is there.
class Current final
{
public:
    explicit Current(EglContext &context)
        : m_context(context)
        , m_isCurrent(context.makeCurrent())
    {}
    ~Current() { m_context.release(); }
    Current(const Current &) = delete;
    Current &operator=(const Current &) = delete;

    explicit operator bool() const { return m_isCurrent; }

private:
    EglContext &m_context;
    bool m_isCurrent;
};

/// Empty: there is none.
std::string errorOf(const EglContext &context)
{
    if (context.isLost())
        return "The graphics card has been reset.";
    const GLenum error = glGetError();
    return error == GL_NO_ERROR ? std::string() : "OpenGL error " + std::to_string(error) + ".";
}

} // namespace

struct OpenGlRasteriser::Private
{
    Private(std::unique_ptr<EglContext> made, int threads)
        : context(std::move(made))
        , onThreads(threads)
    {}

    void prepare(int threads);
    [[nodiscard]] PictureOutcome draw(const PixelSurface &surface, const RasterPicture &picture,
                                      const std::stop_token &stop);
    PictureOutcome fail(std::string why);

    std::unique_ptr<EglContext> context;
    std::optional<OpenGlDrawing> drawing;
    ThreadedRasteriser onThreads;
    std::string failure;
    int drawn = 0;
};

void OpenGlRasteriser::Private::prepare(int threads)
{
    const Current current(*context);
    if (!current)
        return void(fail("The context cannot be used."));
    std::string complaints;
    drawing.emplace(threads, complaints);
    complaints += errorOf(*context);
    if (!complaints.empty())
        fail(std::move(complaints));
}

PictureOutcome OpenGlRasteriser::Private::fail(std::string why)
{
    failure = std::move(why);
    return PictureOutcome::Failed;
}

PictureOutcome OpenGlRasteriser::Private::draw(const PixelSurface &surface, const RasterPicture &picture,
                                               const std::stop_token &stop)
{
    const Current current(*context);
    if (!current)
        return fail("The context cannot be used any more.");
    const PictureOutcome outcome = drawing->draw(surface, picture, stop);
    if (std::string error = errorOf(*context); !error.empty())
        return fail(std::move(error));
    if (outcome == PictureOutcome::Failed)
        return fail("A picture was not finished.");
    return outcome != PictureOutcome::Drawn || drawing->take(surface) ? outcome : fail("A picture cannot be read.");
}

OpenGlStart OpenGlRasteriser::create(OpenGlDevice device, int threads)
{
    EglContext::Start start = EglContext::create(device);
    if (!start.context)
        return {nullptr, start.lack, std::move(start.detail)};
    auto parts = std::make_unique<Private>(std::move(start.context), threads);
    parts->prepare(threads);
    if (!parts->failure.empty())
        return {nullptr, OpenGlLack::Failed, std::move(parts->failure)};
    return {std::unique_ptr<OpenGlRasteriser>(new OpenGlRasteriser(std::move(parts))), OpenGlLack::None, {}};
}

OpenGlRasteriser::OpenGlRasteriser(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

OpenGlRasteriser::~OpenGlRasteriser() = default;

bool OpenGlRasteriser::draw(const PixelSurface &surface, const RasterPicture &picture, std::stop_token stop)
{
    if (surface.width <= 0 || surface.height <= 0)
        return true;
    if (stop.stop_requested())
        return false;
    if (d->failure.empty()) {
        const PictureOutcome outcome = d->draw(surface, picture, stop);
        d->drawn += outcome == PictureOutcome::Drawn ? 1 : 0;
        if (outcome == PictureOutcome::Drawn || outcome == PictureOutcome::Stopped)
            return outcome == PictureOutcome::Drawn;
    }
    return d->onThreads.draw(surface, picture, std::move(stop));
}

const std::string &OpenGlRasteriser::renderer() const
{
    return d->context->renderer();
}

const std::string &OpenGlRasteriser::failure() const
{
    return d->failure;
}

int OpenGlRasteriser::drawnByOpenGl() const
{
    return d->drawn;
}

} // namespace onrecord::ui
