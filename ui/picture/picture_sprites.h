// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What quick pictures lay down many times, kept from one to the next.
#pragma once

#include "ui/picture/figure_sprites.h"
#include "ui/picture/label_sprites.h"

namespace onrecord::ui
{

/// On one thread at a time. What is there stays until the next begin().
struct PictureSprites
{
    FigureSprites figures;
    LabelSprites labels;

    /// A picture in this theme is about to be drawn.
    void begin(const Theme &theme)
    {
        figures.begin(theme);
        labels.begin(theme);
    }
};

} // namespace onrecord::ui
