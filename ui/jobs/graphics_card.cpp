// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/graphics_card.h"

#include <QByteArray>

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

Rasteriser *GraphicsCard::rasteriserFor(std::size_t lines)
{
    if (lines < LeastLines || m_start.lack != OpenGlLack::None)
        return nullptr;
    if (m_asked < 2 && ++m_asked == 2)
        open();
    if (!m_start.rasteriser || lack().value_or(OpenGlLack::None) != OpenGlLack::None)
        return nullptr;
    return m_quicker ? static_cast<Rasteriser *>(&*m_quicker) : m_start.rasteriser.get();
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
