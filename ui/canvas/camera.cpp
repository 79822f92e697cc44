// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/camera.h"

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

Camera Camera::centredOn(QPointF place, double zoom, QSizeF widget)
{
    Camera camera;
    camera.m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    camera.m_origin = QPointF(widget.width() / 2, widget.height() / 2) - place * camera.m_zoom;
    return camera;
}

Camera Camera::between(const Camera &from, const Camera &to, double share, QSizeF widget)
{
    if (share >= 1)
        return to;
    const QPointF middle(widget.width() / 2, widget.height() / 2);
    const QPointF a = from.toLayout(middle);
    const QPointF b = to.toLayout(middle);
    return centredOn(a + (b - a) * share, from.m_zoom * std::pow(to.m_zoom / from.m_zoom, share), widget);
}

QRectF Camera::toLayout(const QRectF &box) const
{
    return {toLayout(box.topLeft()), toLayout(box.bottomRight())};
}

void Camera::zoomAt(QPointF position, double factor)
{
    const QPointF place = toLayout(position);
    m_zoom = std::clamp(m_zoom * factor, LeastZoom, MostZoom);
    m_origin = position - place * m_zoom;
}

} // namespace onrecord::ui
