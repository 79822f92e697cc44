// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/view_job.h"

#include "core/graph/corpus_graph.h"
#include "core/graph/node_measures.h"
#include "core/layout/layout.h"
#include "core/pipeline/view_layout.h"
#include "ui/jobs/borrowed_measures.h"
#include "ui/jobs/newest_job.h"
#include "ui/jobs/worker_thread.h"
#include "ui/picture/node_boxes.h"
#include "ui/picture/scene_facts.h"

#include <QMetaObject>
#include <QString>

#include <chrono>
#include <utility>

namespace onrecord::ui
{

namespace
{

using Clock = std::chrono::steady_clock;
// The first picture is worth showing unless the last one comes at once.
constexpr auto FirstPictureAfter = std::chrono::milliseconds(60);
constexpr auto PictureEvery = std::chrono::milliseconds(50);

/// A view is laid out alike whatever was shown before: what is counted after the layout has no part in it.
LayoutInput boxesAndEdgesFor(const Scene &scene)
{
    Scene known = scene;
    if (!isMeasuredFirst(*scene.view))
        known.measures = nullptr;
    return layoutInputFor(known);
}

LayoutInput inputFor(const Scene &scene, const ViewRequest &request)
{
    const View &view = *scene.view;
    LayoutInput input = boxesAndEdgesFor(scene);
    input.aspect = request.aspect;
    input.previous =
        request.previous ? request.previous->placesIn(view) : std::vector<std::optional<Point>>(view.nodes.size());
    input.pinned.assign(view.nodes.size(), false);
    for (std::size_t i = 0; i < view.nodes.size() && !request.pins.empty(); ++i)
        if (const auto pin = request.pins.find(view.nodes[i].key); pin != request.pins.end()) {
            input.previous[i] = pin->second;
            input.pinned[i] = true;
        }
    return input;
}

QSet<QString> pinnedKeys(const PlaceMap &pins)
{
    QSet<QString> keys;
    for (const auto &[key, place] : pins)
        keys.insert(QString::fromStdString(key));
    return keys;
}

void countShown(const View &view, ViewPicture &picture)
{
    for (const ViewNode &node : view.nodes)
        if (node.kind == NodeKind::Actor)
            ++picture.actors;
    picture.statements = view.statements;
}

GuidedInput guidedInputFor(const Scene &scene, double aspect)
{
    LayoutInput input = boxesAndEdgesFor(scene);
    return {std::move(input.boxes), std::move(input.edges), aspect};
}

void putBack(const View &view, const PlaceMap &moved, std::vector<Point> &places)
{
    for (std::size_t i = 0; i < places.size() && !moved.empty(); ++i)
        if (const auto place = moved.find(view.nodes[i].key); place != moved.end())
            places[i] = place->second;
}

} // namespace

ViewJob::ViewJob(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<WorkerThread>([this](const char *what) {
        const QString words = QString::fromUtf8(what);
        QMetaObject::invokeMethod(
            this, [this, words] { emit failed(words); }, Qt::QueuedConnection);
    }))
{}

ViewJob::~ViewJob()
{
    m_stop.request_stop();
    m_thread.reset();
}

void ViewJob::start(const ViewRequest &request)
{
    stop();
    m_gate.setClosed(false);
    m_stop = std::stop_source();
    m_thread->post([this, request, ticket = m_ticket, mine = m_stop](std::stop_token thread) mutable {
        const std::stop_callback passOn(std::move(thread), [&mine] { mine.request_stop(); });
        make(request, ticket, mine.get_token());
    });
}

void ViewJob::stop()
{
    m_stop.request_stop();
    ++m_ticket;
}

void ViewJob::make(const ViewRequest &request, std::uint64_t ticket, std::stop_token stop)
{
    if (stop.stop_requested())
        return;
    const auto scene = std::make_shared<const Scene>(unplacedScene(request, stop));
    if (stop.stop_requested())
        return;
    ViewPicture picture;
    picture.corpus = request.corpus;
    picture.layout = request.layout;
    picture.scene = scene;
    countShown(*scene->view, picture);
    if (isMeasuredFirst(*scene->view))
        measure(picture, stop);
    if (request.layout.kind == LayoutKind::Free)
        makeFree(request, std::move(picture), ticket, stop);
    else
        makeGuided(request, std::move(picture), ticket, stop);
}

/// Until its nodes are measured they look as they did.
Scene ViewJob::unplacedScene(const ViewRequest &request, const std::stop_token &stop)
{
    if (!m_graph || m_graph->corpus() != request.corpus)
        m_graph = std::make_unique<CorpusGraph>(request.corpus);
    const bool isKnown = m_known.view && m_known.corpus == request.corpus && m_known.lens == request.lens &&
                         m_known.filter == request.filter;
    Scene scene;
    scene.style = request.style;
    scene.view =
        isKnown ? m_known.view : std::make_shared<const View>(m_graph->view(request.lens, request.filter, stop));
    if (stop.stop_requested())
        return scene;
    if (!isKnown)
        m_known = {request.corpus, request.lens, request.filter, scene.view, nullptr};
    if (m_measured.view == scene.view)
        scene.measures = m_measured.measures;
    else if (m_measured.view)
        scene.measures =
            std::make_shared<const NodeMeasures>(borrowedMeasures(*scene.view, *m_measured.view, *m_measured.measures));
    if (request.layout.kind == LayoutKind::Free)
        scene.pinned = pinnedKeys(request.pins);
    return scene;
}

/// Counts what can be counted of the view, unless that is done.
void ViewJob::measure(ViewPicture &picture, const std::stop_token &stop)
{
    if (m_measured.view == picture.scene->view)
        return;
    Scene scene = *picture.scene;
    scene.measures = std::make_shared<const NodeMeasures>(measuresOf(*scene.view, *picture.corpus, stop));
    if (!stop.stop_requested())
        m_measured = {scene.view, scene.measures};
    picture.scene = std::make_shared<const Scene>(std::move(scene));
}

/// The same picture with these places, and all that the window would have to find out of it.
ViewPicture ViewJob::placed(const ViewPicture &picture, const std::vector<Point> &places)
{
    ViewPicture made = picture;
    Scene scene = *picture.scene;
    scene.places = places;
    m_known.facts = factsOf(scene, m_known.facts.get());
    makeReady(*m_known.facts);
    scene.facts = m_known.facts;
    made.scene = std::make_shared<const Scene>(std::move(scene));
    return made;
}

void ViewJob::makeFree(const ViewRequest &request, ViewPicture picture, std::uint64_t ticket,
                       const std::stop_token &stop)
{
    Layout layout(inputFor(*picture.scene, request), drawingThreads());
    auto next = Clock::now() + FirstPictureAfter;
    while (!layout.isSettled()) {
        if (m_gate.isClosed() && layout.hasPicture()) {
            ViewPicture paused = placed(picture, layout.places());
            paused.paused = true;
            bringHome(ticket, paused);
            m_gate.wait(stop);
        }
        if (stop.stop_requested())
            return;
        layout.step();
        if (!layout.hasPicture() || Clock::now() < next)
            continue;
        bringHome(ticket, placed(picture, layout.places()));
        next = Clock::now() + PictureEvery;
    }
    measure(picture, stop);
    picture.settled = true;
    bringHome(ticket, placed(picture, layout.places()));
}

void ViewJob::makeGuided(const ViewRequest &request, ViewPicture picture, std::uint64_t ticket,
                         const std::stop_token &stop)
{
    const View &view = *picture.scene->view;
    GuidedPlaces made =
        guidedPlaces(request.layout, view, *request.corpus, guidedInputFor(*picture.scene, request.aspect), stop);
    if (stop.stop_requested())
        return;
    measure(picture, stop);
    putBack(view, request.moved, made.places);
    Scene scene = *picture.scene;
    scene.guide = guideOf(made);
    picture.scene = std::make_shared<const Scene>(std::move(scene));
    picture.settled = true;
    bringHome(ticket, placed(picture, made.places));
}

void ViewJob::bringHome(std::uint64_t ticket, const ViewPicture &picture)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, picture] {
            if (ticket == m_ticket)
                emit pictureReady(picture);
        },
        Qt::QueuedConnection);
}

} // namespace onrecord::ui
