// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The edges of a plan as the raster's lines and heads, made on all cores: first which of them are seen and how many
// lines they take, then the lines, each at its place whatever thread it is made by.
#pragma once

#include "ui/picture/picture_plan.h"
#include "ui/raster/raster_items.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace onrecord
{
class Crew;
}

namespace onrecord::ui
{

/// From the plan's coordinates to pixels.
struct ToPixels
{
    QPointF origin;
    double ratio = 1;

    [[nodiscard]] RasterPoint operator()(QPointF point) const
    {
        const QPointF pixel = (point + origin) * ratio;
        return {static_cast<float>(pixel.x()), static_cast<float>(pixel.y())};
    }
};

struct EdgeInk
{
    const ViewEdge &about;
    const EdgeCurve &curve;
    double width;
    std::uint32_t colour; // 0xAARRGGBB
};

/// Lines that an edge is drawn with.
[[nodiscard]] std::size_t strokeCountOf(const ViewEdge &edge);
/// Writes so many curves, and the head if there is one.
void writeEdge(RasterCurve *curves, RasterHead *head, const EdgeInk &edge, const ToPixels &toPixels);

/// Asked on several threads.
struct EdgeChoice
{
    std::optional<QRectF> visible; // of the plan; none: all of it
    std::function<bool(const ViewEdge &edge)> isLeftOut;
    std::function<std::uint32_t(const ViewEdge &edge)> inkOf; // 0xAARRGGBB
};

class RasterEdges final
{
public:
    static constexpr std::size_t Run = 4096; // edges, as they lie on each other

    /// Looks for what is seen. The plan is used until all runs are written.
    RasterEdges(const PicturePlan &plan, const ToPixels &toPixels, EdgeChoice choice, Crew &crew);

    [[nodiscard]] std::size_t runs() const { return m_drawn.size(); }
    /// On any thread, each run once.
    void write(std::size_t run);

    [[nodiscard]] const std::vector<RasterCurve> &curves() const { return m_curves; }
    [[nodiscard]] const std::vector<RasterHead> &heads() const { return m_heads; }

private:
    struct Places
    {
        std::size_t curve = 0;
        std::size_t head = 0;
    };

    void choose(std::size_t run);
    [[nodiscard]] bool isDrawn(std::uint32_t edge) const;

    const PicturePlan &m_plan;
    ToPixels m_toPixels;
    EdgeChoice m_choice;
    FlatBox m_visible;                               // and a little around
    std::vector<std::vector<std::uint32_t>> m_drawn; // edges, one list a run
    std::vector<Places> m_begins;                    // of each run, and the end of the last
    std::vector<RasterCurve> m_curves;
    std::vector<RasterHead> m_heads;
};

} // namespace onrecord::ui
