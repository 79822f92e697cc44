// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picture_layer.h"

#include <QElapsedTimer>
#include <QPainter>

#include <cmath>
#include <utility>

namespace onrecord::ui
{

void PictureLayer::want(Wish wish)
{
    if (m_drawn && !haveOneLook(m_drawn->wish, wish))
        m_drawn.reset();
    m_wanted = std::move(wish);
}

void PictureLayer::show(Wish wish, QImage image, double milliseconds, Reach reach)
{
    m_drawn.reset();
    m_wanted = wish;
    m_shown = Drawing{std::move(wish), std::move(image), 0, milliseconds};
    if (reach == Reach::Whole)
        m_behind = m_shown;
    else if (m_behind && m_behind->wish.theme.map != m_shown->wish.theme.map)
        m_behind.reset();
}

bool PictureLayer::covers(const Wish &wish) const
{
    if (!m_shown)
        return false;
    const Wish &shown = m_shown->wish;
    if (shown.plan != wish.plan || shown.pixelRatio != wish.pixelRatio || shown.theme.map != wish.theme.map ||
        shown.leftOut != wish.leftOut || shown.camera.zoom() != wish.camera.zoom())
        return false;
    const QPointF topLeft = wish.camera.toWidget(shown.camera.toLayout(QPointF(0, 0)));
    return QRectF(topLeft, QSizeF(shown.size)).contains(QRectF(QPointF(0, 0), QSizeF(wish.size)));
}

bool PictureLayer::work(QDeadlineTimer deadline)
{
    while (m_wanted && !(m_shown && areAlike(m_shown->wish, *m_wanted))) {
        if (!m_drawn) {
            m_drawn = Drawing{*m_wanted, QImage(m_wanted->size * m_wanted->pixelRatio, QImage::Format_RGB32), 0, 0};
            m_drawn->image.setDevicePixelRatio(m_wanted->pixelRatio);
            m_drawn->image.fill(m_wanted->theme.map);
        }
        if (!drawOn(*m_drawn, deadline))
            return false;
        m_shown = std::exchange(m_drawn, std::nullopt);
    }
    return true;
}

void PictureLayer::paint(QPainter &painter, const Camera &camera, QSize widget) const
{
    if (!m_shown)
        return;
    const QRect whole(QPoint(0, 0), widget);
    // A pixel less on all sides: the picture ends where its scaled pixels end.
    const QRect covered = placeOf(*m_shown, camera).toAlignedRect().adjusted(1, 1, -1, -1);
    if (m_behind && !covered.contains(whole)) {
        for (const QRect &part : QRegion(whole).subtracted(covered)) {
            painter.save();
            painter.setClipRect(part); // one rectangle: QPainter's quick way
            paintDrawing(painter, *m_behind, camera);
            painter.restore();
        }
    }
    paintDrawing(painter, *m_shown, camera);
}

QRectF PictureLayer::placeOf(const Drawing &drawing, const Camera &camera)
{
    const Camera &then = drawing.wish.camera;
    return {camera.toWidget(then.toLayout(QPointF(0, 0))), QSizeF(drawing.wish.size) * (camera.zoom() / then.zoom())};
}

void PictureLayer::paintDrawing(QPainter &painter, const Drawing &drawing, const Camera &camera)
{
    const QRectF place = placeOf(drawing, camera);
    if (std::abs(camera.zoom() / drawing.wish.camera.zoom() - 1) < 1e-9) {
        const double ratio = drawing.wish.pixelRatio;
        painter.drawImage(QPointF(std::round(place.x() * ratio), std::round(place.y() * ratio)) / ratio, drawing.image);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(place, drawing.image);
    painter.restore();
}

void PictureLayer::clear()
{
    m_shown.reset();
    m_behind.reset();
    m_drawn.reset();
    m_wanted.reset();
}

bool PictureLayer::areAlike(const Wish &a, const Wish &b)
{
    return haveOneLook(a, b) && a.camera == b.camera;
}

bool PictureLayer::haveOneLook(const Wish &a, const Wish &b)
{
    return a.plan == b.plan && a.size == b.size && a.pixelRatio == b.pixelRatio && a.theme.map == b.theme.map &&
           a.leftOut == b.leftOut;
}

bool PictureLayer::drawOn(Drawing &drawing, QDeadlineTimer deadline)
{
    QElapsedTimer clock;
    clock.start();
    const Wish &wish = drawing.wish;
    SceneRenderer renderer(wish.plan, wish.theme);
    renderer.setVisible(QRectF(-wish.camera.origin(), QSizeF(wish.size)));
    renderer.setLeftOut(wish.leftOut);
    QPainter painter(&drawing.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(wish.camera.origin());
    const bool done = renderer.paintUnlit(painter, drawing.step, deadline);
    drawing.milliseconds += static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return done;
}

} // namespace onrecord::ui
