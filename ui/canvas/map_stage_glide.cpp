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
constexpr std::size_t MostMatchedHere = 3000; // nodes
constexpr double LongerWhenLarge = 1.75;
constexpr double SlowFrame = 70; // milliseconds: more than this is no motion
constexpr int CrossFadeMilliseconds = 180;

/// Where the nodes of the next view were; those that are new begin at their own place.
std::vector<Point> placesBefore(const View &shown, const std::vector<Point> &places, const Scene &next)
{
    const std::vector<ViewNode> &nodes = next.view->nodes;
    std::unordered_map<std::string_view, std::size_t> byKey; // of the next: there may be few of them, of very many
    byKey.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        byKey.emplace(nodes[i].key, i);
    std::vector<Point> before = next.places;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const auto found = byKey.find(shown.nodes[i].key); found != byKey.end())
            before[found->second] = places[i];
    return before;
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
    m_glideSprites = std::make_shared<FigureSprites>();
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
    forgetFrames();
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

/// From what is shown to the scene, which is there already. Very many nodes are matched beside this thread.
void MapStage::glideFrom(Shown shown)
{
    if (!shown.view) {
        if (m_isLarge)
            askForFrame(); // something to see until the picture is there
    } else if (shown.view == m_scene->view) {
        startGlide(std::move(shown.places));
    } else if (m_scene->places.size() <= MostMatchedHere) {
        startGlide(placesBefore(*shown.view, shown.places, *m_scene));
    } else {
        m_matched = std::move(shown);
        m_frames.want([this, before = m_matched, next = m_scene](const std::stop_token &) {
            return [this, places = placesBefore(*before.view, before.places, *next)]() mutable {
                m_matched = {};
                startGlide(std::move(places));
            };
        });
    }
}

void MapStage::startGlide(std::vector<Point> before)
{
    if (before == m_scene->places && !m_sceneFade) {
        m_asks.start(); // nothing moves: the picture may come
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
    askForFrame();
    emit frameWanted();
}

void MapStage::forgetFrames()
{
    m_frames.forget();
    m_matched = {};
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
    GlideFrame frame{m_scene, m_places, m_camera.zoom(), m_camera.origin(), m_theme, m_glideSprites};
    m_frames.want([this, frame = std::move(frame), size = m_size, ratio = m_pixelRatio](const std::stop_token &stop) {
        return [this, picture = drawnGlideFrame(frame, size, ratio, drawingThreads(), stop)] {
            if (!picture.image.isNull())
                showFrame(picture);
        };
    });
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

/// Without what fades in, which paintFades() draws.
std::shared_ptr<const PicturePlan> MapStage::planOnItsWay() const
{
    return m_sceneFade ? m_sceneFade->between(*m_plan, glideShare()) : m_plan;
}

std::vector<bool> MapStage::fadingNodes() const
{
    return m_sceneFade ? m_sceneFade->newNodes() : std::vector<bool>();
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
