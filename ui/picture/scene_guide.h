// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a layout that says something by its form needs written beside it: dates along time, the names of the layers,
// rings around one actor. Lines lie behind the picture and move with it; words stand at its edge and stay in sight.
#pragma once

#include "core/pipeline/view_layout.h"
#include "ui/picture/theme.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace onrecord::ui
{

struct GuideRow
{
    QString words;  // what those of the layer do
    double top = 0; // of their boxes, in layout units
    double bottom = 0;
};

struct SceneGuide
{
    std::optional<TimeScale> time; // in days since 1970-01-01
    std::vector<GuideRow> rows;    // from the top
    std::vector<double> rings;     // radii in layout units, from within

    [[nodiscard]] bool isEmpty() const { return !time && rows.empty() && rings.empty(); }
};

[[nodiscard]] SceneGuide guideOf(const GuidedPlaces &places);

/// Room in pixels that the words take above the picture, and left of it, at any zoom.
[[nodiscard]] double roomAbove(const SceneGuide &guide);
[[nodiscard]] double roomBeside(const SceneGuide &guide);

/// How a guide is laid on a picture.
struct GuideView
{
    double zoom = 1;
    QRectF visible; // the part of the plan that is seen: layout units times zoom
};

/// Behind all nodes and lines. The painter stands where the plan's origin is.
void paintGuideLines(QPainter &painter, const SceneGuide &guide, const GuideView &view, const Theme &theme);
/// Over all, at the upper and left edge of what is seen.
void paintGuideWords(QPainter &painter, const SceneGuide &guide, const GuideView &view, const Theme &theme);

} // namespace onrecord::ui
