// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nodes can be coloured and sized by, as actions: one is chosen of each, and remembered.
#pragma once

#include "ui/picture/scene_style.h"

#include <QAction>
#include <QObject>

#include <array>

class QMenu;
class QWidget;

namespace onrecord::ui
{

class Settings;
class StyleState;

class StyleActions final : public QObject
{
    Q_OBJECT

public:
    /// Takes over what the settings remember.
    StyleActions(StyleState &style, Settings &settings, QWidget *window);

    [[nodiscard]] QMenu *colourMenu(QWidget *parent) const;
    [[nodiscard]] QMenu *sizeMenu(QWidget *parent) const;

private:
    void recall();
    void remember() const;
    void check();

    StyleState &m_style;
    Settings &m_settings;
    std::array<QAction *, AllColourings.size()> m_colourings{};
    std::array<QAction *, AllSizings.size()> m_sizings{};
};

} // namespace onrecord::ui
