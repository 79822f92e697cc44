// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reading_pane.h"

#include "ui/panels/details_panel.h"
#include "ui/panels/reader_panel.h"
#include "ui/window/window_states.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace onrecord::ui
{

ReadingPane::ReadingPane(WindowStates &states, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_details(new DetailsPanel({states.project, states.picture, states.selection, states.evidence, states.texts}))
    , m_reader(new ReaderPanel(states.project, states.evidence, states.texts))
{
    m_splitter->addWidget(m_details);
    m_splitter->addWidget(m_reader);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({380, 480});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void ReadingPane::setTheme(const Theme &theme)
{
    m_details->setTheme(theme);
    m_reader->setTheme(theme);
}

} // namespace onrecord::ui
