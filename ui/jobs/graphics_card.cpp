// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/graphics_card.h"

#include <QByteArray>

#include <utility>

namespace onrecord::ui
{

namespace
{

const char *const Variable = "ONRECORD_OPENGL";

} // namespace

GraphicsCard::GraphicsCard(int threads)
    : m_threads(threads)
    , m_onThreads(threads)
{
    if (qgetenv(Variable) == "off")
        m_start = {nullptr, OpenGlLack::Unwanted, "ONRECORD_OPENGL=off"};
}

bool GraphicsCard::draw(const PixelSurface &surface, const RasterPicture &picture, std::stop_token stop)
{
    Rasteriser &rasteriser = picture.curves.size() < LeastLines ? m_onThreads : forLargePicture();
    return rasteriser.draw(surface, picture, std::move(stop));
}

Rasteriser &GraphicsCard::forLargePicture()
{
    if (std::exchange(m_isFirst, false))
        return m_onThreads;
    if (!m_start.rasteriser && m_start.lack == OpenGlLack::None)
        open();
    if (lack().value_or(OpenGlLack::None) != OpenGlLack::None)
        return m_onThreads;
    if (m_quicker)
        return *m_quicker;
    return *m_start.rasteriser;
}

void GraphicsCard::open()
{
    const bool isSoftware = qgetenv(Variable) == "software";
    m_start = OpenGlRasteriser::create(isSoftware ? OpenGlDevice::Processor : OpenGlDevice::GraphicsCard, m_threads);
    if (m_start.rasteriser && !isSoftware)
        m_quicker.emplace(m_onThreads, *m_start.rasteriser);
}

std::optional<OpenGlLack> GraphicsCard::lack() const
{
    if (!m_start.rasteriser) {
        const bool isKnown = m_start.lack != OpenGlLack::None;
        return isKnown ? std::optional(m_start.lack) : std::nullopt;
    }
    if (!m_start.rasteriser->failure().empty())
        return OpenGlLack::Failed;
    if (!m_quicker)
        return OpenGlLack::None;
    const std::optional<bool> isQuicker = m_quicker->otherIsQuicker();
    return isQuicker ? std::optional(*isQuicker ? OpenGlLack::None : OpenGlLack::Slower) : std::nullopt;
}

std::string GraphicsCard::words() const
{
    if (!m_start.rasteriser)
        return m_start.detail;
    const std::string by = "Drawn by " + m_start.rasteriser->renderer();
    if (!m_start.rasteriser->failure().empty())
        return by + ", until: " + m_start.rasteriser->failure();
    return lack() == OpenGlLack::Slower ? by + ", but more slowly than on threads." : by + ".";
}

} // namespace onrecord::ui
