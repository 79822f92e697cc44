// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picture_controller.h"

#include "core/graph/filter_query.h"
#include "ui/models/words.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr std::size_t MostFoundAtOnce = 20; // nodes

std::shared_ptr<const Scene> styled(std::shared_ptr<const Scene> scene, const SceneStyle &style)
{
    if (scene->style == style)
        return scene;
    Scene copy = *scene;
    copy.style = style;
    return std::make_shared<const Scene>(std::move(copy));
}

/// Nothing but pins may differ: the view would be the same.
bool sameContent(const Corpus &one, const Corpus &other)
{
    return &one == &other ||
           (one.articles == other.articles && one.actors == other.actors && one.statements == other.statements);
}

} // namespace

PictureController::PictureController(WindowStates &states, MapCanvas &canvas, QObject *parent)
    : QObject(parent)
    , m_states(states)
    , m_canvas(canvas)
    , m_job(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { request(m_camera); });
    m_moves.setSingleShot(true);
    m_moves.setInterval(0);
    connect(&m_moves, &QTimer::timeout, this, &PictureController::showMoved);
    connect(&states.project, &ProjectState::changed, this, &PictureController::takeProject);
    connect(&states.reading, &ReadingState::changed, this, &PictureController::takeReading);
    connect(&states.filter, &FilterState::changed, this, &PictureController::takeFilter);
    connect(&states.lens, &LensState::changed, this, &PictureController::takeLens);
    connect(&states.layout, &LayoutState::changed, this, &PictureController::takeLayout);
    connect(&states.style, &StyleState::changed, this, &PictureController::takeStyle);
    connect(&states.selection, &SelectionState::changed, this, &PictureController::takeSelection);
    connect(&canvas, &MapCanvas::selectionChanged, this, &PictureController::takeCanvasSelection);
    connect(&m_job, &ViewJob::pictureReady, this, &PictureController::take);
}

void PictureController::layOutAnew()
{
    if (isFree())
        places(m_states.lens.lens())->clear();
    else
        m_moved[{m_states.lens.lens(), m_states.layout.choice()}].clear();
    request(MapCanvas::Camera::Fit);
}

void PictureController::layOutAs(LayoutKind kind)
{
    LayoutChoice choice{kind, {}};
    const std::vector<std::string> &selected = m_states.selection.selection().nodes;
    if (kind == LayoutKind::Around && !selected.empty())
        choice.centre = selected.front();
    m_states.layout.setChoice(std::move(choice));
}

void PictureController::togglePause()
{
    const LayoutState::Work work = m_states.layout.work();
    if (work == LayoutState::Work::Resting)
        return;
    const bool pause = work == LayoutState::Work::Working;
    m_job.setPaused(pause);
    m_states.layout.setWork(pause ? LayoutState::Work::Paused : LayoutState::Work::Working);
}

void PictureController::request(MapCanvas::Camera camera)
{
    m_soon.stop();
    if (!m_states.project.isOpen())
        return;
    m_camera = camera;
    m_corpus = m_states.project.corpus();
    m_pins = pins();
    ViewRequest wanted;
    wanted.corpus = m_corpus;
    wanted.lens = m_states.lens.lens();
    wanted.filter = m_states.filter.filter();
    wanted.layout = m_states.layout.choice();
    wanted.previous = places(wanted.lens);
    wanted.moved = m_moved[{wanted.lens, wanted.layout}];
    wanted.pins = m_pins;
    wanted.style = m_states.style.style();
    wanted.aspect = std::clamp(m_canvas.width() / std::max(1.0, static_cast<double>(m_canvas.height())), 0.6, 2.4);
    m_states.layout.setWork(LayoutState::Work::Working);
    m_job.start(wanted);
}

void PictureController::takeProject()
{
    const bool another = m_states.picture.view() == nullptr;
    if (another) {
        m_places.clear();
        m_freePlaces.clear();
        m_moved.clear();
        m_camera = MapCanvas::Camera::Fit;
        m_growing = m_growing || m_states.project.corpus()->articles.empty();
    }
    freeUnpinned();
    if (!another && m_corpus && sameContent(*m_states.project.corpus(), *m_corpus))
        return applyPins();
    parseQuery();
    if (m_states.reading.isActive())
        m_camera = MapCanvas::Camera::Fit; // the map grows while the folder is read
    m_soon.start();
}

void PictureController::takeReading()
{
    if (m_states.reading.isActive())
        return;
    if (!m_growing) {
        if (m_states.picture.picture().settled && !m_soon.isActive())
            emit settled();
        return;
    }
    // The same folder gives the same picture, whatever the steps in which it was read.
    m_growing = false;
    layOutAnew();
}

void PictureController::takeFilter()
{
    if (m_camera == MapCanvas::Camera::Keep)
        m_camera = MapCanvas::Camera::KeepFit;
    parseQuery();
    m_soon.start();
}

void PictureController::takeLens()
{
    m_camera = MapCanvas::Camera::Fit;
    m_soon.start();
    Selection kept = m_states.selection.selection();
    kept.edges.clear(); // lines of one lens do not stand in another
    m_states.selection.setSelection(kept);
}

void PictureController::takeLayout()
{
    m_camera = MapCanvas::Camera::Fit;
    m_soon.start();
}

/// Another colour changes no place. Another size may make neighbours overlap: they are parted from where they are.
void PictureController::takeStyle()
{
    const ViewPicture shown = m_states.picture.picture();
    if (!shown.scene)
        return;
    show(shown, MapCanvas::Camera::Keep);
    if (shown.scene->style.sizing != m_states.style.style().sizing)
        request(m_camera);
}

void PictureController::parseQuery()
{
    const Result<Filter> parsed = parseFilter(m_states.filter.query().toStdString(), *m_states.project.corpus());
    if (parsed)
        m_states.filter.setParsedQuery(*parsed);
    else
        m_states.filter.setQueryError(sentenceFor(parsed.error()));
}

void PictureController::take(const ViewPicture &arrived)
{
    const ViewPicture picture = withNewPins(arrived);
    if (picture.layout.kind == LayoutKind::Free)
        places(picture.scene->view->lens)->note(picture.scene);
    const bool sameView =
        m_states.picture.picture().scene && m_states.picture.picture().scene->view == picture.scene->view;
    if (picture.settled)
        m_states.layout.setWork(LayoutState::Work::Resting);
    show(picture, m_camera);
    if (!sameView)
        updateEvidence(EvidenceState::Read::Same);
    if (!picture.settled)
        return;
    m_camera = MapCanvas::Camera::Keep;
    if (!m_states.reading.isActive())
        emit settled();
}

void PictureController::show(const ViewPicture &picture, MapCanvas::Camera camera)
{
    ViewPicture dressed = picture;
    dressed.scene = styled(picture.scene, m_states.style.style());
    m_states.picture.setPicture(dressed);
    m_canvas.setScene(dressed.scene, camera);
    showSelection();
}

void PictureController::takeSelection()
{
    if (!m_fromCanvas)
        showSelection();
    updateEvidence(EvidenceState::Read::First);
}

void PictureController::takeCanvasSelection(const std::vector<std::uint32_t> &nodes,
                                            const std::vector<std::uint32_t> &edges)
{
    const QScopedValueRollback fromCanvas(m_fromCanvas, true);
    if (const View *view = m_states.picture.view())
        m_states.selection.setSelection(selectionAt(nodes, edges, *view));
}

void PictureController::showSelection()
{
    const View *view = m_states.picture.view();
    if (!view)
        return;
    const SelectedPlaces places = placesOf(m_states.selection.selection(), *view);
    m_canvas.setSelection(places.nodes, places.edges);
    if (!m_fromCanvas && places.nodes.size() == 1 && places.edges.empty() && m_camera != MapCanvas::Camera::Fit)
        m_canvas.centreOn(places.nodes.front());
}

/// What stands behind very many nodes is found beside this thread.
void PictureController::updateEvidence(EvidenceState::Read read)
{
    const ViewPicture &picture = m_states.picture.picture();
    const auto corpus = picture.corpus ? picture.corpus : m_states.project.corpus();
    const auto view = picture.scene ? picture.scene->view : nullptr;
    const Selection &selection = m_states.selection.selection();
    if (m_evidence.isBusy() && m_wantedRead == EvidenceState::Read::First)
        read = EvidenceState::Read::First;
    m_wantedRead = read;
    m_evidence.forget();
    if (selection.nodes.size() <= MostFoundAtOnce)
        return m_states.evidence.setList(evidenceFor(selection, *corpus, view.get()), corpus, read);
    m_evidence.want([this, selection, corpus, view, read](const std::stop_token &) {
        return [this, list = evidenceFor(selection, *corpus, view.get()), corpus, read] {
            m_states.evidence.setList(list, corpus, read);
        };
    });
}

} // namespace onrecord::ui
