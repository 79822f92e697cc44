// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/theme.h"

namespace onrecord::ui
{

// The colours of groups are those of Okabe and Ito ("Color Universal Design", 2008), with the black left out, red,
// yellow and purple moved and two added, so that all, and the grey of the others, lie at least 7 (light) or 8 (dark)
// hundredths of OKLab apart for trichromats, protanopes and deuteranopes.

Theme Theme::light()
{
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.window = QColor(0xf6, 0xf7, 0xf9);
    theme.panel = QColor(0xff, 0xff, 0xff);
    theme.map = QColor(0xfb, 0xfc, 0xfd);
    theme.ink = QColor(0x1c, 0x24, 0x30);
    theme.dim = QColor(0x5d, 0x68, 0x77);
    theme.line = QColor(0xdf, 0xe3, 0xe8);
    theme.selection = QColor(0xe7, 0xef, 0xfc);
    theme.accent = QColor(0x1f, 0x5f, 0xbf);
    theme.onAccent = QColor(0xff, 0xff, 0xff);
    theme.person = QColor(0x2a, 0x75, 0xb5); // white letters on it read at 4.9
    theme.organisation = QColor(0xd9, 0x8a, 0x00);
    theme.place = QColor(0x1b, 0x9e, 0x77);
    theme.group = QColor(0xb0, 0x62, 0x9c);
    theme.anonymous = QColor(0x7b, 0x84, 0x94);
    theme.article = QColor(0x8a, 0x7a, 0x5c);
    theme.statement = QColor(0x6b, 0x77, 0x8a);
    theme.neutral = QColor(0xa8, 0xae, 0xb9);
    theme.positive = QColor(0x1b, 0x9e, 0x77);
    theme.negative = QColor(0xc8, 0x50, 0x1e);
    theme.groups = {QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73),
                    QColor(0xc8, 0x50, 0x1e), QColor(0xcc, 0x79, 0xa7), QColor(0x56, 0xb4, 0xe9),
                    QColor(0x72, 0x19, 0x0e), QColor(0xd8, 0xcd, 0x2e)};
    theme.others = QColor(0xb8, 0xbe, 0xc8);
    theme.contentMark = QColor(0xff, 0xf1, 0xc2);
    theme.cueMark = QColor(0xc8, 0xe6, 0xd4);
    theme.sourceMark = QColor(0xd6, 0xe4, 0xfb);
    theme.otherMark = QColor(0xec, 0xee, 0xf2);
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.window = QColor(0x16, 0x19, 0x1f);
    theme.panel = QColor(0x1d, 0x21, 0x29);
    theme.map = QColor(0x14, 0x17, 0x1c);
    theme.ink = QColor(0xe6, 0xe9, 0xee);
    theme.dim = QColor(0x98, 0xa3, 0xb3);
    theme.line = QColor(0x30, 0x36, 0x42);
    theme.selection = QColor(0x26, 0x34, 0x4d);
    theme.accent = QColor(0x7f, 0xb0, 0xff);
    theme.onAccent = QColor(0x10, 0x14, 0x1c);
    theme.person = QColor(0x5a, 0xa9, 0xe6);
    theme.organisation = QColor(0xf0, 0xa8, 0x30);
    theme.place = QColor(0x3c, 0xc2, 0x9a);
    theme.group = QColor(0xc9, 0x8a, 0xb8);
    theme.anonymous = QColor(0x98, 0xa3, 0xb3);
    theme.article = QColor(0xb8, 0xa6, 0x82);
    theme.statement = QColor(0x8f, 0x9b, 0xae);
    theme.neutral = QColor(0x5a, 0x60, 0x6b);
    theme.positive = QColor(0x3c, 0xc2, 0x9a);
    theme.negative = QColor(0xff, 0x8a, 0x5c);
    theme.groups = {QColor(0x56, 0xb4, 0xe9), QColor(0xe6, 0x9f, 0x00), QColor(0x10, 0xa8, 0x78),
                    QColor(0xd9, 0x54, 0x1e), QColor(0xd9, 0x8b, 0xb8), QColor(0x2a, 0x6f, 0xd6),
                    QColor(0xf0, 0xe4, 0x42), QColor(0xcb, 0xe8, 0xff)};
    theme.others = QColor(0x5a, 0x60, 0x6b);
    theme.contentMark = QColor(0x4a, 0x3f, 0x14);
    theme.cueMark = QColor(0x1f, 0x4a, 0x35);
    theme.sourceMark = QColor(0x22, 0x39, 0x5f);
    theme.otherMark = QColor(0x2a, 0x2f, 0x39);
    return theme;
}

Theme Theme::of(ThemeKind kind)
{
    return kind == ThemeKind::Dark ? dark() : light();
}

QColor Theme::colourOf(ActorKind actorKind) const
{
    switch (actorKind) {
    case ActorKind::Person:
        return person;
    case ActorKind::Organisation:
        return organisation;
    case ActorKind::Place:
        return place;
    case ActorKind::Group:
        return group;
    case ActorKind::Anonymous:
        break;
    }
    return anonymous;
}

QColor Theme::colourOf(Stance stance) const
{
    switch (stance) {
    case Stance::Positive:
        return positive;
    case Stance::Negative:
        return negative;
    case Stance::Neutral:
        break;
    }
    return neutral;
}

} // namespace onrecord::ui
