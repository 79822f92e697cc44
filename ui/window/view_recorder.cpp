// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_recorder.h"

namespace onrecord::ui
{

namespace
{
constexpr int Pause = 350; // milliseconds
}

ViewRecorder::ViewRecorder(WindowStates &states, QObject *parent)
    : QObject(parent)
    , m_states(states)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    const auto soon = qOverload<>(&QTimer::start);
    connect(&states.lens, &LensState::changed, &m_pause, soon);
    connect(&states.layout, &LayoutState::changed, &m_pause, soon);
    connect(&states.filter, &FilterState::changed, &m_pause, soon);
    connect(&states.style, &StyleState::changed, &m_pause, soon);
    connect(&states.selection, &SelectionState::changed, &m_pause, soon);
    connect(&states.picture, &PictureState::changed, &m_pause, soon);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_states.project.isOpen())
            m_states.views.record({m_states.lens.lens(), m_states.filter.chosen(), m_states.filter.query(),
                                   m_states.selection.selection(), m_states.layout.choice(), m_states.style.style()});
    });
}

void ViewRecorder::goBack()
{
    restore(m_states.views.back());
}

void ViewRecorder::goForward()
{
    restore(m_states.views.forward());
}

void ViewRecorder::restore(const std::optional<ViewMoment> &moment)
{
    if (!moment)
        return;
    m_states.lens.setLens(moment->lens);
    m_states.layout.setChoice(moment->layout);
    m_states.style.setStyle(moment->style);
    m_states.filter.setChosen(moment->chosen);
    m_states.filter.setQuery(moment->query);
    m_states.selection.setSelection(moment->selection);
}

} // namespace onrecord::ui
