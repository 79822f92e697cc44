// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/view_job.h"

#include "core/graph/corpus_graph.h"
#include "core/graph/node_measures.h"
#include "core/layout/layout.h"
#include "core/pipeline/view_layout.h"
#include "ui/jobs/worker_thread.h"
#include "ui/picture/node_boxes.h"

#include <QMetaObject>
#include <QString>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace onrecord::ui
{

namespace
{

using Clock = std::chrono::steady_clock;
// The first picture is worth showing unless the last one comes at once.
constexpr auto FirstPictureAfter = std::chrono::milliseconds(60);
constexpr unsigned MostThreads = 8;
constexpr auto PictureEvery = std::chrono::milliseconds(50);

LayoutInput inputFor(const Scene &scene, const ViewRequest &request)
{
    const View &view = *scene.view;
    LayoutInput input = layoutInputFor(scene);
    input.aspect = request.aspect;
    input.previous.resize(view.nodes.size());
    input.pinned.assign(view.nodes.size(), false);
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        const std::string &key = view.nodes[i].key;
        if (const auto pin = request.pins.find(key); pin != request.pins.end()) {
            input.previous[i] = pin->second;
            input.pinned[i] = true;
        } else if (const auto known = request.previous.find(key); known != request.previous.end()) {
            input.previous[i] = known->second;
        }
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
    LayoutInput input = layoutInputFor(scene);
    return {std::move(input.boxes), std::move(input.edges), aspect};
}

void putBack(const View &view, const PlaceMap &moved, std::vector<Point> &places)
{
    for (std::size_t i = 0; i < places.size() && !moved.empty(); ++i)
        if (const auto place = moved.find(view.nodes[i].key); place != moved.end())
            places[i] = place->second;
}

/// Counts what can be counted of the view, unless that is done.
void measure(ViewPicture &picture, const std::stop_token &stop)
{
    if (picture.scene->measures)
        return;
    Scene scene = *picture.scene;
    scene.measures = std::make_shared<const NodeMeasures>(measuresOf(*scene.view, *picture.corpus, stop));
    picture.scene = std::make_shared<const Scene>(std::move(scene));
}

/// The same picture with these places.
ViewPicture placed(const ViewPicture &frame, const std::vector<Point> &places)
{
    ViewPicture picture = frame;
    Scene scene = *frame.scene;
    scene.places = places;
    picture.scene = std::make_shared<const Scene>(std::move(scene));
    return picture;
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
    if (!m_graph || m_graph->corpus() != request.corpus)
        m_graph = std::make_unique<CorpusGraph>(request.corpus);
    const auto view = std::make_shared<const View>(m_graph->view(request.lens, request.filter, stop));
    if (stop.stop_requested())
        return;
    ViewPicture picture;
    picture.corpus = request.corpus;
    picture.layout = request.layout;
    countShown(*view, picture);
    Scene scene;
    scene.view = view;
    scene.style = request.style;
    if (request.layout.kind == LayoutKind::Free)
        scene.pinned = pinnedKeys(request.pins);
    picture.scene = std::make_shared<const Scene>(std::move(scene));
    if (isMeasuredFirst(*view))
        measure(picture, stop);
    if (request.layout.kind == LayoutKind::Free)
        makeFree(request, std::move(picture), ticket, stop);
    else
        makeGuided(request, std::move(picture), ticket, stop);
}

void ViewJob::makeFree(const ViewRequest &request, ViewPicture picture, std::uint64_t ticket,
                       const std::stop_token &stop)
{
    const auto threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, MostThreads));
    Layout layout(inputFor(*picture.scene, request), threads);
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
