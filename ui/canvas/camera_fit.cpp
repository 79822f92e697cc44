// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera_fit.h"

#include <QMarginsF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace onrecord::ui
{

namespace
{

constexpr double Margin = 28;
constexpr double MarginForLabels = 64; // where their places are not looked at
constexpr double MostZoom = 1.6;
constexpr double LeastSide = 40;
// Beyond this, labels are not placed just to know how far they reach.
constexpr std::size_t MostNodesWithLabels = 400;

struct Reach
{
    double left = std::numeric_limits<double>::max();
    double top = std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::lowest();
    double bottom = std::numeric_limits<double>::lowest();

    void add(const Point &place)
    {
        left = std::min(left, place.x);
        top = std::min(top, place.y);
        right = std::max(right, place.x);
        bottom = std::max(bottom, place.y);
    }
};

class Fit final
{
public:
    explicit Fit(const FitRequest &request)
        : m_request(request)
        , m_detail(request.scene->view->nodes.size() <= MostNodesWithLabels ? PlanDetail::All : PlanDetail::NodesOnly)
    {}

    /// Labels keep their size while distances change, so the zoom is approached in a few rounds.
    [[nodiscard]] Camera above(double spared)
    {
        const QSizeF free(m_request.widget.width(), m_request.widget.height() - spared);
        const double margin = m_detail == PlanDetail::All ? Margin : MarginForLabels;
        const QSizeF room(std::max(LeastSide, free.width() - 2 * margin),
                          std::max(LeastSide, free.height() - 2 * margin));
        if (m_detail == PlanDetail::All)
            guessZoom(room);
        const int rounds = m_detail == PlanDetail::All ? 5 : 2;
        for (int round = 0; round < rounds; ++round) {
            const QRectF bounds = boundsAt(m_zoom);
            const double next = zoomFor(bounds, room);
            const bool near = std::abs(next / m_zoom - 1) < 0.02;
            m_middle = bounds.center() / m_zoom;
            if (near)
                break;
            m_zoom = next;
        }
        return Camera::centredOn(m_middle, m_zoom, free);
    }

    [[nodiscard]] bool isUnderLegend(const Camera &camera)
    {
        const QSizeF legend = m_request.legend;
        if (legend.isEmpty())
            return false;
        const QRectF card(m_request.legendGap, m_request.widget.height() - m_request.legendGap - legend.height(),
                          legend.width(), legend.height());
        const QRectF area = card.translated(-camera.origin());
        if (m_detail == PlanDetail::NodesOnly)
            return isAnyPlaceIn(area, camera.zoom());
        planAt(camera.zoom());
        for (std::uint32_t node = 0; node < m_plan->nodes.size(); ++node)
            if (area.intersects(m_plan->figureOf(node)) ||
                (m_plan->labels[node] && area.intersects(*m_plan->labels[node])))
                return true;
        return false;
    }

private:
    /// At which what has these bounds now would fit.
    [[nodiscard]] double zoomFor(const QRectF &bounds, const QSizeF &room) const
    {
        const double factor =
            std::min(room.width() / std::max(1.0, bounds.width()), room.height() / std::max(1.0, bounds.height()));
        return std::clamp(m_zoom * factor * 0.995, Camera::LeastZoom, MostZoom);
    }

    /// Near enough that one plan or two are made, not five: as if each label were a usual one, below its node.
    void guessZoom(const QSizeF &room)
    {
        constexpr QMarginsF UsualLabels(40, 0, 40, 22);
        for (int round = 0; round < 3; ++round)
            m_zoom = zoomFor(boundsOfPlaces(m_zoom).marginsAdded(UsualLabels), room);
    }

    void planAt(double zoom)
    {
        if (!m_plan || m_plan->zoom != zoom)
            m_plan = planPicture(m_request.scene, m_request.facts, zoom, m_detail);
    }

    [[nodiscard]] QRectF boundsAt(double zoom)
    {
        if (m_detail == PlanDetail::NodesOnly)
            return boundsOfPlaces(zoom);
        planAt(zoom);
        if (m_request.nodes.empty())
            return m_plan->bounds();
        QRectF bounds;
        for (const std::uint32_t node : m_request.nodes) {
            bounds = bounds.united(m_plan->figureOf(node));
            if (m_plan->labels[node])
                bounds = bounds.united(*m_plan->labels[node]);
        }
        return bounds;
    }

    /// Of many nodes: as if each were as large as the largest. No plan is made for it, at any number.
    [[nodiscard]] QRectF boundsOfPlaces(double zoom)
    {
        if (!m_places) {
            const auto &places = m_request.scene->places;
            Reach all;
            if (m_request.nodes.empty())
                for (const Point &place : places)
                    all.add(place);
            for (const std::uint32_t node : m_request.nodes)
                all.add(places[node]);
            m_places = QRectF(QPointF(all.left, all.top), QPointF(all.right, all.bottom));
        }
        const double reach = LargestRadius * figureZoom(zoom);
        return QRectF(m_places->topLeft() * zoom, m_places->bottomRight() * zoom)
            .adjusted(-reach, -reach, reach, reach);
    }

    [[nodiscard]] bool isAnyPlaceIn(const QRectF &area, double zoom) const
    {
        const double reach = LargestRadius * figureZoom(zoom);
        const QRectF around = area.adjusted(-reach, -reach, reach, reach);
        const auto &places = m_request.scene->places;
        return std::any_of(places.begin(), places.end(),
                           [&](const Point &place) { return around.contains(QPointF(place.x, place.y) * zoom); });
    }

    const FitRequest &m_request;
    PlanDetail m_detail;
    std::shared_ptr<const PicturePlan> m_plan;
    std::optional<QRectF> m_places; // around them
    QPointF m_middle;
    double m_zoom = 1;
};

} // namespace

Camera cameraThatFits(const FitRequest &request)
{
    Fit fit(request);
    const Camera camera = fit.above(0);
    const bool roomAbove = request.legend.height() < request.widget.height() / 3;
    return roomAbove && fit.isUnderLegend(camera) ? fit.above(request.legend.height()) : camera;
}

} // namespace onrecord::ui
