// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/style_actions.h"

#include "ui/models/style_words.h"
#include "ui/state/settings.h"
#include "ui/state/style_state.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

const auto ColourKey = u"map/colour"_s;
const auto SizeKey = u"map/size"_s;

template <typename Value>
QString nameOf(Value value)
{
    const std::string_view name = toString(value);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

StyleActions::StyleActions(StyleState &style, Settings &settings, QWidget *window)
    : QObject(window)
    , m_style(style)
    , m_settings(settings)
{
    auto *colourings = new QActionGroup(this);
    for (std::size_t i = 0; i < AllColourings.size(); ++i) {
        m_colourings[i] = colourings->addAction(word(AllColourings[i]));
        connect(m_colourings[i], &QAction::triggered, this, [this, i] { m_style.setColouring(AllColourings[i]); });
    }
    auto *sizings = new QActionGroup(this);
    for (std::size_t i = 0; i < AllSizings.size(); ++i) {
        m_sizings[i] = sizings->addAction(word(AllSizings[i]));
        connect(m_sizings[i], &QAction::triggered, this, [this, i] { m_style.setSizing(AllSizings[i]); });
    }
    for (const QActionGroup *group : {colourings, sizings})
        for (QAction *action : group->actions())
            action->setCheckable(true);
    recall();
    check();
    connect(&style, &StyleState::changed, this, &StyleActions::check);
    connect(&style, &StyleState::changed, this, &StyleActions::remember);
}

QMenu *StyleActions::colourMenu(QWidget *parent) const
{
    auto *menu = new QMenu(tr("Colour by"), parent);
    for (QAction *action : m_colourings)
        menu->addAction(action);
    return menu;
}

QMenu *StyleActions::sizeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(tr("Size by"), parent);
    for (QAction *action : m_sizings)
        menu->addAction(action);
    return menu;
}

void StyleActions::recall()
{
    const std::string colouring = m_settings.value(ColourKey).toString().toStdString();
    const std::string sizing = m_settings.value(SizeKey).toString().toStdString();
    m_style.setStyle({nodeColouringFromString(colouring).value_or(NodeColouring::Kind),
                      nodeSizingFromString(sizing).value_or(NodeSizing::Statements)});
}

void StyleActions::remember() const
{
    m_settings.setValue(ColourKey, nameOf(m_style.style().colouring));
    m_settings.setValue(SizeKey, nameOf(m_style.style().sizing));
}

void StyleActions::check()
{
    for (std::size_t i = 0; i < AllColourings.size(); ++i)
        m_colourings[i]->setChecked(m_style.style().colouring == AllColourings[i]);
    for (std::size_t i = 0; i < AllSizings.size(); ++i)
        m_sizings[i]->setChecked(m_style.style().sizing == AllSizings[i]);
}

} // namespace onrecord::ui
