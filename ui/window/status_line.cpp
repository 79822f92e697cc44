// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_line.h"

#include "ui/panels/reading_strip.h"
#include "ui/window/window_states.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace onrecord::ui
{

namespace
{

QLabel *label(QStatusBar &bar)
{
    auto *made = new QLabel(&bar);
    made->setTextFormat(Qt::PlainText);
    made->setContentsMargins(10, 0, 10, 0);
    return made;
}

QString counted(std::size_t n, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(QLocale().toString(static_cast<qulonglong>(n)), n == 1 ? one : many);
}

QString layoutWords(LayoutState::Work work)
{
    switch (work) {
    case LayoutState::Work::Working:
        return StatusLine::tr("laying out …");
    case LayoutState::Work::Paused:
        return StatusLine::tr("layout paused");
    case LayoutState::Work::Resting:
        break;
    }
    return StatusLine::tr("layout settled");
}

/// Nothing is hidden in silence.
QString hiddenStatements(const View *view)
{
    if (!view || view->leftOut == 0)
        return {};
    const auto number = [](std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); };
    const QString hidden = view->leftOut == 1
                               ? StatusLine::tr("1 statement hidden by the filter")
                               : StatusLine::tr("%1 statements hidden by the filter").arg(number(view->leftOut));
    if (view->unsure == 0)
        return hidden;
    return view->unsure == view->leftOut
               ? StatusLine::tr("%1 as not sure enough").arg(hidden)
               : StatusLine::tr("%1, %2 as not sure enough").arg(hidden, number(view->unsure));
}

} // namespace

StatusLine::StatusLine(WindowStates &states, QStatusBar &bar)
    : QObject(&bar)
    , m_states(states)
    , m_facts(label(bar))
    , m_hidden(label(bar))
    , m_undo(label(bar))
{
    auto *strip = new ReadingStrip(states.reading, &bar);
    strip->setContentsMargins(10, 0, 0, 0);
    auto *network = label(bar);
    network->setText(tr("no network"));
    network->setToolTip(tr("Nothing leaves this computer"));
    bar.setSizeGripEnabled(false);
    bar.addWidget(strip);
    bar.addWidget(m_facts);
    bar.addWidget(m_hidden);
    m_hidden->setObjectName(QStringLiteral("hiddenStatements"));
    bar.addPermanentWidget(m_undo);
    bar.addPermanentWidget(network);
    connect(strip, &ReadingStrip::stopRequested, this, &StatusLine::stopRequested);
    connect(&states.project, &ProjectState::changed, this, &StatusLine::update);
    connect(&states.reading, &ReadingState::changed, this, &StatusLine::update);
    connect(&states.picture, &PictureState::changed, this, &StatusLine::update);
    connect(&states.layout, &LayoutState::workChanged, this, &StatusLine::update);
    connect(&states.history, &HistoryState::changed, this, &StatusLine::update);
    update();
}

void StatusLine::update()
{
    const Corpus &corpus = *m_states.project.corpus();
    m_facts->setVisible(m_states.project.isOpen() && !m_states.reading.isActive());
    m_facts->setText(tr("%1 · %2 · %3")
                         .arg(counted(corpus.articles.size(), tr("article read"), tr("articles read")),
                              counted(corpus.problems.size(), tr("problem"), tr("problems")),
                              layoutWords(m_states.layout.work())));
    m_hidden->setText(hiddenStatements(m_states.picture.view()));
    m_hidden->setVisible(m_states.project.isOpen() && !m_hidden->text().isEmpty());
    const QString undo = m_states.history.undoText();
    m_undo->setText(undo.isEmpty() ? QString() : tr("Ctrl+Z undoes: %1").arg(undo));
}

} // namespace onrecord::ui
