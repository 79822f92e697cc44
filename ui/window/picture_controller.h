// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keeps the map in step with what is to be shown: asks for a picture when project, lens, layout or filter change, puts
// it on the canvas, and carries the selection both ways.
#pragma once

#include "ui/canvas/map_canvas.h"
#include "ui/jobs/newest_job.h"
#include "ui/jobs/view_job.h"
#include "ui/window/window_states.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <string>
#include <utility>

namespace onrecord::ui
{

class PictureController final : public QObject
{
    Q_OBJECT

public:
    PictureController(WindowStates &states, MapCanvas &canvas, QObject *parent = nullptr);

    /// Forgets where nodes were, pins apart.
    void layOutAnew();
    /// Around: the first of the selection, else the weightiest actor.
    void layOutAs(LayoutKind kind);
    /// Stops a layout that is being made, or lets it go on.
    void togglePause();
    /// The place of a node that was moved by hand in a layout that holds no pins: kept while the project is open.
    void keepMoved(const std::string &node, Point place);
    /// The place of a node before it was first moved by hand, for taking a pin back.
    void rememberFreePlace(const std::string &node, Point place);

signals:
    /// The picture of what is wanted now is on the canvas, its layout is settled, and nothing is being read.
    void settled();

private:
    [[nodiscard]] const std::shared_ptr<PlaceBook> &places(Lens lens);
    void request(MapCanvas::Camera camera);
    void takeProject();
    void takeReading();
    void takeFilter();
    void takeLens();
    void takeLayout();
    void takeStyle();
    void take(const ViewPicture &arrived);
    void show(const ViewPicture &picture, MapCanvas::Camera camera);
    void showMoved();
    [[nodiscard]] ViewPicture withNewPins(const ViewPicture &picture) const;
    [[nodiscard]] bool isFree() const { return m_states.layout.choice().kind == LayoutKind::Free; }
    void applyPins();
    void freeUnpinned();
    void parseQuery();
    void takeSelection();
    void takeCanvasSelection(const std::vector<std::uint32_t> &nodes, const std::vector<std::uint32_t> &edges);
    void showSelection();
    void updateEvidence(EvidenceState::Read read);
    [[nodiscard]] PlaceMap pins() const;

    WindowStates &m_states;
    MapCanvas &m_canvas;
    ViewJob m_job;
    NewestJob m_evidence;
    EvidenceState::Read m_wantedRead = EvidenceState::Read::Same; // when it arrives
    QTimer m_soon;                                                // several changes in one go ask once
    QTimer m_moves;                                               // several nodes moved in one go are shown once
    MapCanvas::Camera m_camera = MapCanvas::Camera::Fit;
    std::shared_ptr<const Corpus> m_corpus;              // asked for last
    PlaceMap m_pins;                                     // asked for last
    std::map<Lens, std::shared_ptr<PlaceBook>> m_places; // where nodes were last in the free layout
    std::map<Lens, PlaceMap> m_freePlaces;
    std::map<std::pair<Lens, LayoutChoice>, PlaceMap> m_moved; // by hand, in the other layouts
    bool m_growing = false; // the folder is read for the first time: the map grows article by article
    bool m_fromCanvas = false;
};

} // namespace onrecord::ui
