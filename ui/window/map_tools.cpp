// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/map_tools.h"

#include "ui/canvas/map_canvas.h"
#include "ui/canvas/zoom_button.h"
#include "ui/models/words.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_states.h"

#include <QEvent>
#include <QMenu>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int FromEdge = 12;
constexpr int Top = FromEdge + 3 * (ZoomButton::Side + 4) + 8; // below the buttons for the zoom
constexpr int PauseAfter = 300;                                // milliseconds
} // namespace

MapTools::MapTools(WindowStates &states, const WindowActions &actions, MapCanvas &canvas)
    : QObject(&canvas)
    , m_states(states)
    , m_actions(actions)
    , m_canvas(canvas)
    , m_layout(new ZoomButton(ZoomButton::Sign::Icon, tr("Layout"), tr("Alt+1 … Alt+5"), &canvas))
    , m_pause(new ZoomButton(ZoomButton::Sign::Icon, tr("Pause the layout"), tr("L"), &canvas))
{
    m_layout->setObjectName(u"layoutButton"_s);
    m_pause->setObjectName(u"pauseButton"_s);
    auto *menu = new QMenu(m_layout);
    for (QAction *layout : m_actions.layouts)
        menu->addAction(layout);
    menu->addSeparator();
    menu->addAction(m_actions.layOutAnew);
    m_layout->setMenu(menu);
    m_layout->setPopupMode(QToolButton::InstantPopup);
    m_lasts.setSingleShot(true);
    m_lasts.setInterval(PauseAfter);
    connect(m_pause, &QToolButton::clicked, m_actions.pauseLayout, &QAction::trigger);
    connect(&m_lasts, &QTimer::timeout, m_pause, &QWidget::show);
    connect(&states.layout, &LayoutState::changed, this, &MapTools::showLayout);
    connect(&states.layout, &LayoutState::workChanged, this, &MapTools::showWork);
    connect(&states.picture, &PictureState::changed, this, &MapTools::showLayout);
    canvas.installEventFilter(this);
    m_pause->hide();
    showLayout();
}

void MapTools::setTheme(const Theme &theme)
{
    m_layout->setTheme(theme);
    m_pause->setTheme(theme);
    showLayout();
    showWork();
}

bool MapTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_canvas && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

void MapTools::place()
{
    const int left = m_canvas.width() - ZoomButton::Side - FromEdge;
    m_layout->move(left, Top);
    m_pause->move(left, Top + ZoomButton::Side + 4);
}

void MapTools::showLayout()
{
    const LayoutKind kind = m_states.layout.choice().kind;
    m_layout->setIcon(m_actions.layouts[static_cast<int>(kind)]->icon());
    m_layout->setToolTip(tr("Layout: %1 (Alt+1 … Alt+5)").arg(word(kind)));
    m_layout->setVisible(m_states.picture.view() && !m_states.picture.view()->nodes.empty());
}

void MapTools::showWork()
{
    const LayoutState::Work work = m_states.layout.work();
    const bool paused = work == LayoutState::Work::Paused;
    m_pause->setIcon(m_actions.pauseLayout->icon());
    m_pause->setToolTip(paused ? tr("Go on with the layout (L)") : tr("Pause the layout (L)"));
    m_pause->setAccessibleName(m_actions.pauseLayout->text());
    if (work == LayoutState::Work::Working && !m_pause->isVisible()) {
        m_lasts.start();
        return;
    }
    m_lasts.stop();
    m_pause->setVisible(work != LayoutState::Work::Resting);
}

} // namespace onrecord::ui
