// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/certainty_switch.h"

#include "ui/models/rule_words.h"
#include "ui/state/filter_state.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

CertaintySwitch::CertaintySwitch(FilterState &filter, QWidget *parent)
    : QFrame(parent)
    , m_filter(filter)
    , m_steps(new QButtonGroup(this))
{
    setObjectName(u"certaintySwitch"_s);
    setProperty("switch", u"small"_s);
    setAccessibleName(tr("How sure a statement must be"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_steps->setExclusive(false);
    add(tr("all"), tr("Show every statement, however sure"), 0);
    add(word(Certainty::Likely), tr("Show statements that are likely or sure; the others are counted below"),
        LikelyFrom);
    add(word(Certainty::Sure), tr("Show only statements that are sure; the others are counted below"), SureFrom);
    connect(&filter, &FilterState::changed, this, &CertaintySwitch::follow);
    follow();
}

void CertaintySwitch::add(const QString &text, const QString &toolTip, double least)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("least", least);
    m_steps->addButton(button);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, least] {
        Filter chosen = m_filter.chosen();
        chosen.leastConfidence = least;
        m_filter.setChosen(chosen);
        follow();
    });
}

void CertaintySwitch::follow()
{
    const Filter filter = m_filter.filter();
    for (QAbstractButton *button : m_steps->buttons())
        button->setChecked(button->property("least").toDouble() == filter.leastConfidence &&
                           filter.belowConfidence == 0);
}

} // namespace onrecord::ui
