// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map_stage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr int ZoomSettleMilliseconds = 110;
// A plan that takes longer than this is not made anew in every frame of a glide.
constexpr double QuickPlan = 6;
} // namespace

MapStage::MapStage(QObject *parent)
    : QObject(parent)
{
    for (QVariantAnimation *glide : {&m_cameraGlide, &m_placesGlide, &m_hoverFade, &m_crossFade}) {
        glide->setStartValue(0.0);
        glide->setEndValue(1.0);
        glide->setEasingCurve(QEasingCurve::OutCubic);
    }
    connect(&m_cameraGlide, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        Camera camera = Camera::between(m_glideFrom, m_glideTo, share.toDouble(), m_size);
        if (m_zoomAnchor && share.toDouble() < 1) {
            camera = m_glideFrom;
            camera.zoomAt(*m_zoomAnchor, std::pow(m_glideTo.zoom() / m_glideFrom.zoom(), share.toDouble()));
        }
        moveCamera(camera);
    });
    connect(&m_cameraGlide, &QVariantAnimation::finished, this, &MapStage::frameWanted);
    connectGlides();
    connectLit();
    m_zoomSettles.setSingleShot(true);
    m_zoomSettles.setInterval(ZoomSettleMilliseconds);
    connect(&m_zoomSettles, &QTimer::timeout, this, &MapStage::replan);
    m_asks.setSingleShot(true);
    m_asks.setInterval(0);
    connect(&m_asks, &QTimer::timeout, this, &MapStage::askForPicture);
    connect(&m_job, &PictureJob::graphicsCardKnown, this, &MapStage::graphicsCardKnown);
    connect(&m_job, &PictureJob::arrived, this,
            [this](const std::shared_ptr<const DrawnPicture> &picture) { showPicture(*picture); });
}

void MapStage::setScene(std::shared_ptr<const Scene> scene, Motion motion)
{
    m_placesGlide.stop();
    forgetMove();
    Shown shown;
    if (scene && !scene->isEmpty() && !isEmpty() && motion == Motion::Glide && m_motionTime > 0)
        shown = m_matched.view ? std::move(m_matched) : Shown{m_scene->view, std::move(m_places)};
    const bool isSameView = m_scene && scene && m_scene->view == scene->view;
    const bool keepsLegend = isSameView && m_scene->style == scene->style && m_scene->measures == scene->measures;
    keepForFade(scene.get(), motion);
    m_scene = std::move(scene);
    m_highlight = {};
    m_lastHover = {};
    forgetLit();
    m_job.forget();
    if (isEmpty()) {
        m_facts.reset();
        m_plan.reset();
        m_settled.reset();
        m_legend.reset();
        emit legendChanged();
        m_layer.clear();
        emit frameWanted();
        return;
    }
    m_facts = factsOf(*m_scene, m_facts.get());
    if (!keepsLegend || !m_legend)
        renewLegend();
    m_places = m_scene->places;
    m_isLarge = isLarge(*m_scene);
    if (m_isLarge) {
        m_settled = planPicture(m_scene, m_facts, m_camera.zoom(), PlanDetail::NodesOnly);
        m_plan = m_settled;
        if (!shown.view && !isSameView)
            m_layer.clear();
    }
    replan();
    glideFrom(std::move(shown));
}

void MapStage::setTheme(const Theme &theme)
{
    m_theme = theme;
    renewLayer();
}

void MapStage::setViewport(QSize size, double pixelRatio)
{
    if (size == m_size && pixelRatio == m_pixelRatio)
        return;
    const QPointF shift((size.width() - m_size.width()) / 2.0, (size.height() - m_size.height()) / 2.0);
    m_size = size;
    m_pixelRatio = pixelRatio;
    renewLegend();
    if (m_keepsFit)
        return fit({}, Motion::Jump);
    m_camera.panBy(shift);
    renewLayer();
}

void MapStage::setLegendVisible(bool visible)
{
    m_legendVisible = visible;
    emit legendChanged();
    emit frameWanted();
}

/// Small scenes are planned anew at once; larger ones are shown scaled until the zoom comes to rest, or the job is
/// done.
void MapStage::settleZoom()
{
    if (m_isLarge || m_planCost <= QuickPlan)
        return replan();
    m_zoomSettles.start();
    emit frameWanted();
}

void MapStage::replan()
{
    if (isEmpty())
        return;
    if (m_isLarge)
        return renewLayer();
    QElapsedTimer clock;
    clock.start();
    m_settled = planPicture(m_scene, m_facts, m_camera.zoom());
    m_plan = m_places == m_scene->places ? m_settled : movedPlan(*m_settled, m_places);
    m_planCost = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    renewLayer();
}

void MapStage::showPlaces(std::vector<Point> places)
{
    m_places = std::move(places);
    m_plan = m_places == m_scene->places ? m_settled : movedPlan(*m_settled, m_places);
    if (isDraft())
        emit frameWanted();
    else
        renewLayer();
}

bool MapStage::isDraft() const
{
    return m_glidesInDraft && m_moving.empty() && m_plan != m_settled;
}

void MapStage::renewLayer()
{
    if (isEmpty() || m_size.isEmpty())
        return;
    if (m_isLarge)
        m_asks.start();
    else if (m_plan->zoom == m_camera.zoom())
        m_layer.want({planOnItsWay(), m_camera, m_size, m_pixelRatio, m_theme, m_sceneFade ? fadingNodes() : m_moving});
    emit frameWanted();
}

} // namespace onrecord::ui
