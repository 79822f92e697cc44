// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the plane of the layout lies on the widget: how large, and where. A value.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace onrecord::ui
{

class Camera final
{
public:
    static constexpr double LeastZoom = 0.002; // 100,000 nodes on one ring are in sight
    static constexpr double MostZoom = 8;

    Camera() = default;
    /// The layout's (0, 0) is there on the widget.
    Camera(QPointF origin, double zoom)
        : m_zoom(zoom)
        , m_origin(origin)
    {}
    /// That zoom, with that place of the layout in the middle of the widget.
    [[nodiscard]] static Camera centredOn(QPointF place, double zoom, QSizeF widget);
    /// On the way from one to the other, 0..1: evenly in the eye of who looks.
    [[nodiscard]] static Camera between(const Camera &from, const Camera &to, double share, QSizeF widget);

    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Where the layout's (0, 0) is on the widget.
    [[nodiscard]] QPointF origin() const { return m_origin; }
    [[nodiscard]] QPointF toWidget(QPointF place) const { return m_origin + place * m_zoom; }
    [[nodiscard]] QPointF toLayout(QPointF position) const { return (position - m_origin) / m_zoom; }
    [[nodiscard]] QRectF toLayout(const QRectF &box) const;

    void panBy(QPointF pixels) { m_origin += pixels; }
    /// What is under `position` stays there.
    void zoomAt(QPointF position, double factor);

    friend bool operator==(const Camera &, const Camera &) = default;

private:
    double m_zoom = 1;
    QPointF m_origin;
};

} // namespace onrecord::ui
