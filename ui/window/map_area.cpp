// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/map_area.h"

#include "ui/canvas/map_canvas.h"
#include "ui/models/words.h"
#include "ui/panels/empty_state.h"
#include "ui/window/window_states.h"

#include <QResizeEvent>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

MapArea::MapArea(WindowStates &states, QWidget *parent)
    : QWidget(parent)
    , m_states(states)
    , m_canvas(new MapCanvas(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"mapArea"_s);
    m_canvas->setObjectName(u"map"_s);
    m_empty->setAttribute(Qt::WA_StyledBackground);
    connect(&states.picture, &PictureState::changed, this, &MapArea::showEmptyState);
    connect(&states.project, &ProjectState::changed, this, &MapArea::showEmptyState);
    connect(&states.reading, &ReadingState::changed, this, &MapArea::showEmptyState);
    connect(m_empty, &EmptyState::buttonClicked, this, &MapArea::actOnEmptiness);
    showEmptyState();
}

void MapArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_canvas->setGeometry(rect());
    m_empty->setGeometry(rect());
}

MapArea::Emptiness MapArea::emptinessWithoutArticles(const Corpus &corpus) const
{
    const std::optional<Error> &failure = m_states.reading.failure();
    if (failure && failure->code != ErrorCode::NoArticles)
        return Emptiness::Failed;
    return corpus.problems.empty() ? Emptiness::NoArticles : Emptiness::Unreadable;
}

MapArea::Emptiness MapArea::emptiness() const
{
    const View *view = m_states.picture.view();
    if ((view && !view->nodes.empty()) || !m_states.project.isOpen())
        return Emptiness::None;
    if (m_states.reading.isActive())
        return Emptiness::Reading;
    const Corpus &corpus = *m_states.project.corpus();
    if (corpus.articles.empty())
        return emptinessWithoutArticles(corpus);
    if (!view)
        return Emptiness::None; // on its way
    return corpus.actors.empty() || !m_states.filter.narrows() ? Emptiness::NoActors : Emptiness::Filtered;
}

void MapArea::showEmptyState()
{
    const Emptiness what = emptiness();
    switch (what) {
    case Emptiness::None:
        break;
    case Emptiness::Reading:
        m_empty->setWords(tr("Reading …"), tr("The map appears as soon as the first articles are read."), {});
        break;
    case Emptiness::Failed:
        m_empty->setWords(tr("Nothing was read"), sentenceFor(*m_states.reading.failure()), tr("Try again"));
        break;
    case Emptiness::Unreadable:
        m_empty->setWords(tr("No article could be read"), tr("What is wrong with each file stands under Problems."),
                          tr("Open another folder…"));
        break;
    case Emptiness::NoArticles:
        m_empty->setWords(tr("No articles here"),
                          tr("There is no .txt file with text in “%1”.").arg(m_states.project.title()),
                          tr("Open another folder…"));
        break;
    case Emptiness::NoActors:
        m_empty->setWords(tr("Nothing to draw"), tr("In these articles nothing was found that this view could show."),
                          m_states.lens.lens() == Lens::SpeaksOf ? tr("Open another folder…")
                                                                 : tr("See who speaks of whom"));
        break;
    case Emptiness::Filtered:
        m_empty->setWords(tr("The filter leaves nothing"), tr("No actor fits all that the filter asks for."),
                          tr("Clear the filter"));
        break;
    }
    m_empty->setVisible(what != Emptiness::None);
}

void MapArea::actOnEmptiness()
{
    switch (emptiness()) {
    case Emptiness::Failed:
        emit readAgainRequested();
        break;
    case Emptiness::Filtered:
        m_states.filter.reset(m_states.filter.chosen().atMost);
        break;
    case Emptiness::NoActors:
        if (m_states.lens.lens() != Lens::SpeaksOf) {
            m_states.lens.setLens(Lens::SpeaksOf);
            break;
        }
        [[fallthrough]];
    default:
        emit openFolderRequested();
    }
}

} // namespace onrecord::ui
