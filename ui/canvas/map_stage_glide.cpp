// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From one scene to the next: nodes glide, what is gone fades out, what is new fades in. A large scene's frames are
// drawn by a job; where even these take too long, its last picture fades into the next.
#include "ui/canvas/map_stage.h"

#include <QPainter>

#include <string_view>
#include <unordered_map>
#include <utility>

namespace onrecord::ui
{

namespace
{

// More than this is planned and drawn in another thread.
constexpr std::size_t MostInThisThread = 900;
constexpr double LongerWhenLarge = 1.75;
constexpr double SlowFrame = 70; // milliseconds: more than this is no motion
constexpr int CrossFadeMilliseconds = 180;

/// The keys are the scene's.
std::unordered_map<std::string_view, Point> placesByKey(const Scene &scene, const std::vector<Point> &places)
{
    std::unordered_map<std::string_view, Point> byKey;
    byKey.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        byKey.emplace(scene.view->nodes[i].key, places[i]);
    return byKey;
}

} // namespace

bool MapStage::isLarge(const Scene &scene)
{
    return scene.view->nodes.size() + scene.view->edges.size() > MostInThisThread;
}

void MapStage::connectGlides()
{
    connect(&m_placesGlide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &share) { stepGlide(share.toDouble()); });
    connect(&m_placesGlide, &QVariantAnimation::finished, this, &MapStage::endGlide);
    connect(&m_frames, &GlideJob::arrived, this,
            [this](const std::shared_ptr<const GlidePicture> &picture) { showFrame(*picture); });
    m_crossFade.setDuration(CrossFadeMilliseconds);
    connect(&m_crossFade, &QVariantAnimation::valueChanged, this, &MapStage::frameWanted);
    connect(&m_crossFade, &QVariantAnimation::finished, this, [this] {
        m_before.reset();
        emit frameWanted();
    });
}

/// Called while the scene that is shown is still there.
void MapStage::keepForFade(const Scene *next, Motion motion)
{
    m_frames.forget();
    m_sceneFade.reset();
    m_fadesNext = false;
    const bool fades = next && !next->isEmpty() && !isEmpty() && motion == Motion::Glide && m_motionTime > 0;
    if (!fades) {
        m_crossFade.stop();
        m_before.reset();
    } else if (m_isLarge || isLarge(*next)) {
        m_fadesNext = true;
        if (!isLarge(*next))
            crossFade();
    } else if (m_scene->view != next->view) {
        m_sceneFade.emplace(m_plan, *next);
    }
}

/// Where the nodes of the next scene are now; those that are new begin at their own place.
std::vector<Point> MapStage::placesBefore(const Scene &next) const
{
    if (m_scene->view == next.view)
        return m_places;
    const auto shown = placesByKey(*m_scene, m_places);
    std::vector<Point> before = next.places;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (const auto found = shown.find(next.view->nodes[i].key); found != shown.end())
            before[i] = found->second;
    return before;
}

void MapStage::startGlide(std::vector<Point> before)
{
    const bool stays = before.empty() || (before == m_scene->places && !m_sceneFade);
    if (stays) {
        if (m_isLarge && before.empty())
            askForFrame(); // something to see until the picture is there
        return;
    }
    m_glidesInDraft = !m_isLarge && m_layer.cost() > SliceMilliseconds;
    m_placesFrom = std::move(before);
    m_placesGlide.setDuration(m_isLarge ? static_cast<int>(m_motionTime * LongerWhenLarge) : m_motionTime);
    m_placesGlide.start();
    stepGlide(0); // the animation is silent about its beginning
}

void MapStage::stepGlide(double share)
{
    std::vector<Point> places = m_scene->places;
    const double rest = 1 - share;
    for (std::size_t i = 0; i < places.size() && rest > 0; ++i) {
        places[i].x += (m_placesFrom[i].x - places[i].x) * rest;
        places[i].y += (m_placesFrom[i].y - places[i].y) * rest;
    }
    if (!m_isLarge)
        return showPlaces(std::move(places));
    m_places = std::move(places);
    m_picker.reset();
    askForFrame();
    emit frameWanted();
}

void MapStage::endGlide()
{
    if (m_isLarge) {
        m_fadesNext = true;
        m_asks.start();
    } else if (m_sceneFade) {
        m_sceneFade.reset();
        renewLayer();
    }
}

void MapStage::askForFrame()
{
    if (m_frames.isBusy() || m_size.isEmpty())
        return;
    m_frames.want({m_scene, m_places, m_camera.zoom(), m_camera.origin(), m_theme}, m_size, m_pixelRatio);
}

void MapStage::showFrame(const GlidePicture &picture)
{
    const GlideFrame &frame = picture.frame;
    const bool isLate = !isGliding() && m_layer.covers(wishedLayer());
    if (frame.scene != m_scene || !m_isLarge || isLate)
        return;
    crossFade();
    m_layer.show({nullptr, Camera(frame.origin, frame.zoom), m_size, m_pixelRatio, frame.theme, {}}, picture.image,
                 picture.milliseconds, PictureLayer::Reach::Part);
    m_fadesNext = !isGliding();
    emit frameWanted();
    if (!isGliding())
        return;
    if (picture.milliseconds < SlowFrame)
        return askForFrame();
    m_placesGlide.stop();
    m_places = m_scene->places;
    endGlide();
}

/// What is shown now lies over the next picture for a while, and fades.
void MapStage::crossFade()
{
    if (!std::exchange(m_fadesNext, false) || m_motionTime == 0)
        return;
    m_before = m_layer;
    m_layer.clear();
    m_crossFade.stop();
    m_crossFade.start();
}

void MapStage::paintFades(QPainter &painter) const
{
    if (m_before) {
        painter.save();
        painter.setOpacity(1 - m_crossFade.currentValue().toDouble());
        m_before->paint(painter, m_camera, m_size);
        painter.restore();
    }
    if (!m_sceneFade)
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(m_camera.origin());
    m_sceneFade->paint(painter, *m_plan, m_places, m_camera.zoom(), glideShare(), m_theme);
    painter.restore();
}

} // namespace onrecord::ui
