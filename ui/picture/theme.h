// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours of the program, light and dark: one value that the picture, the map and the panels share.
#pragma once

#include "core/model/actor.h"
#include "core/model/statement.h"

#include <QColor>

#include <array>

namespace onrecord::ui
{

enum class ThemeKind { Light, Dark };

struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    QColor window; // behind the panels
    QColor panel;
    QColor map;                                                               // behind the graph
    QColor ink;                                                               // text
    QColor dim;                                                               // text of second rank
    QColor line;                                                              // hairlines, borders
    QColor selection;                                                         // behind a selected row
    QColor accent;                                                            // the one colour of action
    QColor onAccent;                                                          // text on it
    QColor person, organisation, place, group, anonymous, article, statement; // nodes
    QColor neutral, positive, negative;                                       // edges
    std::array<QColor, 8> groups;                                             // communities, outlets; by size
    QColor others;                                                            // nodes of no group that has a colour
    QColor contentMark, cueMark, sourceMark, otherMark;                       // behind words in the reader

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    [[nodiscard]] static Theme of(ThemeKind kind);

    [[nodiscard]] QColor colourOf(ActorKind actorKind) const;
    [[nodiscard]] QColor colourOf(Stance stance) const;
};

} // namespace onrecord::ui
