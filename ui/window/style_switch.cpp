// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style_switch.h"

#include "ui/models/style_words.h"
#include "ui/state/style_state.h"
#include "ui/window/style_actions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

StyleSwitch::StyleSwitch(const StyleState &style, const StyleActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_style(style)
    , m_colour(makeButton(u"colourBy"_s, tr("What the colour of the nodes says")))
    , m_size(makeButton(u"sizeBy"_s, tr("What the size of the nodes says")))
{
    setObjectName(u"styleSwitch"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_colour);
    layout->addWidget(m_size);
    m_colour->setMenu(actions.colourMenu(this));
    m_size->setMenu(actions.sizeMenu(this));
    connect(&style, &StyleState::changed, this, &StyleSwitch::showStyle);
    showStyle();
}

QToolButton *StyleSwitch::makeButton(const QString &name, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setToolTip(hint);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void StyleSwitch::showStyle()
{
    m_colour->setText(tr("Colour: %1 ▾").arg(word(m_style.style().colouring).toLower()));
    m_size->setText(tr("Size: %1 ▾").arg(word(m_style.style().sizing).toLower()));
    emit resized();
}

} // namespace onrecord::ui
