// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a picture of a corpus on a thread of its own: view, boxes, layout. Only the latest request counts.
#pragma once

#include "core/model/corpus.h"
#include "core/model/filter.h"
#include "core/model/layout_kind.h"
#include "core/model/view.h"
#include "ui/jobs/pause_gate.h"
#include "ui/jobs/place_book.h"
#include "ui/jobs/project_snapshot.h"
#include "ui/picture/scene.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>

namespace onrecord
{
class CorpusGraph;
}

namespace onrecord::ui
{

class WorkerThread;

struct ViewRequest
{
    std::shared_ptr<const Corpus> corpus;
    Lens lens = Lens::SpeaksOf;
    Filter filter;
    LayoutChoice layout;
    std::shared_ptr<PlaceBook> previous; // free layout: where nodes were in earlier pictures of this lens; may be null
    PlaceMap pins;                       // held by the free layout; the others follow from the view alone
    PlaceMap moved;                      // other layouts: where nodes were put by hand
    double aspect = 1.6;
    SceneStyle style;
};

struct ViewPicture
{
    std::shared_ptr<const Scene> scene;
    std::shared_ptr<const Corpus> corpus; // that the scene's view was made from
    LayoutChoice layout;                  // by which it is laid out
    std::size_t actors = 0;               // shown in it
    std::size_t statements = 0;           // that stand behind its nodes and edges
    bool settled = false;                 // no further picture of this request follows
    bool paused = false;                  // the next follows when the job goes on
};

class ViewJob final : public QObject
{
    Q_OBJECT

public:
    explicit ViewJob(QObject *parent = nullptr);
    ~ViewJob() override;

    /// Goes on if it was paused.
    void start(const ViewRequest &request);
    /// A layout that is being made waits where it is, and says so by a picture that is `paused`.
    void setPaused(bool paused) { m_gate.setClosed(paused); }
    /// No further picture of what was asked for.
    void stop();

signals:
    /// At most once a frame while the layout works, and once when it is settled.
    void pictureReady(const onrecord::ui::ViewPicture &picture);
    void failed(const QString &what);

private:
    /// What was made last: the same again costs nothing, and what was counted is not counted again.
    struct Known
    {
        std::shared_ptr<const Corpus> corpus;
        Lens lens = Lens::SpeaksOf;
        Filter filter;
        std::shared_ptr<const View> view;
        std::shared_ptr<const SceneFacts> facts;
    };
    struct Measured
    {
        std::shared_ptr<const View> view; // may be an earlier one
        std::shared_ptr<const NodeMeasures> measures;
    };

    void make(const ViewRequest &request, std::uint64_t ticket, std::stop_token stop);
    [[nodiscard]] Scene unplacedScene(const ViewRequest &request, const std::stop_token &stop);
    void measure(ViewPicture &picture, const std::stop_token &stop);
    [[nodiscard]] ViewPicture placed(const ViewPicture &picture, const std::vector<Point> &places);
    void makeFree(const ViewRequest &request, ViewPicture picture, std::uint64_t ticket, const std::stop_token &stop);
    void makeGuided(const ViewRequest &request, ViewPicture picture, std::uint64_t ticket, const std::stop_token &stop);
    void bringHome(std::uint64_t ticket, const ViewPicture &picture);

    std::uint64_t m_ticket = 0;
    std::stop_source m_stop;
    PauseGate m_gate;
    // The job's thread only.
    std::unique_ptr<CorpusGraph> m_graph; // of the last corpus
    Known m_known;
    Measured m_measured;
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace onrecord::ui
