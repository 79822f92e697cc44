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

void PictureLayer::show(Wish wish, QImage image, double milliseconds)
{
    m_drawn.reset();
    m_wanted = wish;
    m_shown = Drawing{std::move(wish), std::move(image), 0, milliseconds};
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

void PictureLayer::paint(QPainter &painter, const Camera &camera) const
{
    if (!m_shown)
        return;
    const Camera &then = m_shown->wish.camera;
    const double scale = camera.zoom() / then.zoom();
    const QPointF topLeft = camera.toWidget(then.toLayout(QPointF(0, 0)));
    if (std::abs(scale - 1) < 1e-9) {
        const double ratio = m_shown->wish.pixelRatio;
        painter.drawImage(QPointF(std::round(topLeft.x() * ratio), std::round(topLeft.y() * ratio)) / ratio,
                          m_shown->image);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(topLeft, QSizeF(m_shown->wish.size) * scale), m_shown->image);
    painter.restore();
}

void PictureLayer::clear()
{
    m_shown.reset();
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
