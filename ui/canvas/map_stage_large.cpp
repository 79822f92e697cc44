// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scene too large to be drawn in the window's thread: what the job brings is shown, moved and scaled, until it brings
// the next.
#include "ui/canvas/map_stage.h"

namespace onrecord::ui
{

namespace
{

PictureLayer::Reach reachOf(const PictureWish &wish)
{
    const FlatBox all = wish.plan->index->figures.bounds();
    const FlatBox drawn = flatBoxOf(QRectF(-wish.origin, QSizeF(wish.size)));
    const bool isWhole =
        drawn.left <= all.left && drawn.top <= all.top && drawn.right >= all.right && drawn.bottom >= all.bottom;
    return isWhole ? PictureLayer::Reach::Whole : PictureLayer::Reach::Part;
}

} // namespace

PictureLayer::Wish MapStage::wishedLayer() const
{
    return {m_settled, m_camera, m_size, m_pixelRatio, m_theme, m_isLanding ? std::vector<bool>() : m_moving};
}

/// A picture larger than the widget, so that it can be moved some way before it ends.
void MapStage::askForPicture()
{
    if (isEmpty() || !m_isLarge || m_size.isEmpty() || isGliding())
        return;
    const PictureLayer::Wish layer = wishedLayer();
    const bool isPlanned = m_settled->scene == m_scene && m_settled->zoom == m_camera.zoom() && m_settled->hasCurves();
    if (isPlanned && m_layer.covers(layer))
        return;
    const QSize margin = m_size / 4;
    PictureWish wish;
    wish.scene = m_scene;
    wish.facts = m_facts;
    wish.plan = isPlanned ? m_settled : nullptr;
    wish.zoom = m_camera.zoom();
    wish.origin = m_camera.origin() + QPointF(margin.width(), margin.height());
    wish.size = m_size + 2 * margin;
    wish.pixelRatio = m_pixelRatio;
    wish.theme = m_theme;
    wish.leftOut = layer.leftOut;
    m_job.want(std::move(wish));
}

void MapStage::showPicture(const DrawnPicture &picture)
{
    const PictureWish &wish = picture.wish;
    if (wish.scene != m_scene)
        return;
    if (m_isLanding && wish.leftOut.empty())
        forgetMove();
    if (m_settled != wish.plan) {
        m_settled = wish.plan;
        m_plan = m_settled;
        if (!m_movingNodes.empty() && !m_movesAsDots)
            showMovedPlan();
    }
    crossFade();
    m_layer.show({wish.plan, Camera(wish.origin, wish.zoom), wish.size, wish.pixelRatio, wish.theme, wish.leftOut},
                 picture.image, picture.milliseconds, reachOf(wish));
    askForLit();
    emit frameWanted();
    if (!m_layer.covers(wishedLayer()))
        m_asks.start();
}

} // namespace onrecord::ui
