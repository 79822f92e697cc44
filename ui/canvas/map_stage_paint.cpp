// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stage draws itself: the kept picture, what is lit over it, and the legend.
#include "ui/canvas/map_stage.h"

#include <QPainter>

#include <algorithm>

namespace onrecord::ui
{

/// Two rows where the map is wide, more where it is not.
void MapStage::renewLegend()
{
    if (!isEmpty())
        m_legend.emplace(m_scene, *m_facts, std::clamp(m_size.width() * 0.72, 200.0, 580.0), m_legendHead);
    emit legendChanged();
}

void MapStage::setLegendHead(QSizeF size)
{
    m_legendHead = size;
    renewLegend();
    emit frameWanted();
}

QRectF MapStage::legendBox() const
{
    const QSizeF size = shownLegend();
    return size.isEmpty() ? QRectF() : QRectF(QPointF(LegendGap, m_size.height() - LegendGap - size.height()), size);
}

QSizeF MapStage::shownLegend() const
{
    return m_legend && m_legendVisible ? m_legend->size() : QSizeF();
}

void MapStage::paint(QPainter &painter)
{
    painter.fillRect(QRect(QPoint(0, 0), m_size), m_theme.map);
    if (isEmpty())
        return;
    const bool done = isDraft() || m_isLarge || m_layer.work(QDeadlineTimer(SliceMilliseconds));
    if (!isDraft())
        m_layer.paint(painter, m_camera, m_size);
    paintFades(painter);
    paintLitLayers(painter);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.translate(m_camera.origin());
    painter.scale(planScale(), planScale());
    SceneRenderer renderer(isDraft() ? planOnItsWay() : m_plan, m_theme);
    renderer.setVisible(QRectF(-m_camera.origin() / planScale(), QSizeF(m_size) / planScale()));
    if (isDraft()) {
        renderer.setLeftOut(fadingNodes());
        renderer.paintDraft(painter);
    }
    paintMoving(painter, renderer);
    paintLit(painter, renderer);
    painter.restore();
    paintGuideWords(painter);
    if (!legendBox().isEmpty())
        m_legend->paint(painter, legendBox().topLeft(), m_theme, Legend::Frame::Card);
    if (!done)
        QMetaObject::invokeMethod(this, &MapStage::frameWanted, Qt::QueuedConnection);
}

/// In pixels of the screen while the plan is shown scaled: text keeps its size.
void MapStage::paintGuideWords(QPainter &painter) const
{
    painter.save();
    painter.translate(m_camera.origin());
    ui::paintGuideWords(painter, m_scene->guide, {m_camera.zoom(), QRectF(-m_camera.origin(), QSizeF(m_size))},
                        m_theme);
    painter.restore();
}

} // namespace onrecord::ui
