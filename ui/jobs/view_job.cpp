// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/view_job.h"

#include "core/graph/corpus_graph.h"
#include "core/graph/node_measures.h"
#include "core/layout/layout.h"
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
// Nodes; of more, the first picture does not wait for what can be counted of them.
constexpr std::size_t MostMeasuredFirst = 5000;
constexpr auto PictureEvery = std::chrono::milliseconds(50);

LayoutInput inputFor(const Scene &scene, const ViewRequest &request)
{
    const View &view = *scene.view;
    LayoutInput input = layoutInputFor(view, NodeSizes(scene));
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

ViewPicture pictureOf(const Scene &frame, const ViewPicture &counts, const std::vector<Point> &places, bool settled)
{
    ViewPicture picture = counts;
    Scene scene = frame;
    scene.places = places;
    picture.scene = std::make_shared<const Scene>(std::move(scene));
    picture.settled = settled;
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
    ViewPicture counts;
    counts.corpus = request.corpus;
    countShown(*view, counts);
    Scene frame;
    frame.view = view;
    frame.pinned = pinnedKeys(request.pins);
    frame.style = request.style;
    const bool measuresLast = view->nodes.size() > MostMeasuredFirst;
    if (!measuresLast)
        frame.measures = std::make_shared<const NodeMeasures>(measuresOf(*view, *request.corpus, stop));
    const auto threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, MostThreads));
    Layout layout(inputFor(frame, request), threads);
    auto next = Clock::now() + FirstPictureAfter;
    while (!layout.isSettled()) {
        if (stop.stop_requested())
            return;
        layout.step();
        if (!layout.hasPicture() || Clock::now() < next)
            continue;
        bringHome(ticket, pictureOf(frame, counts, layout.places(), false));
        next = Clock::now() + PictureEvery;
    }
    if (measuresLast)
        frame.measures = std::make_shared<const NodeMeasures>(measuresOf(*view, *request.corpus, stop));
    bringHome(ticket, pictureOf(frame, counts, layout.places(), true));
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
