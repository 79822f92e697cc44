// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One frame of a glide of very many nodes: thin straight lines and plain figures in the colours and sizes that the
// scene has, no names, as fast as can be. Of more than 30,000 lines every second, third ... is drawn.
#pragma once

#include "ui/picture/figure_sprites.h"
#include "ui/picture/scene.h"
#include "ui/picture/theme.h"

#include <QImage>
#include <QPointF>

#include <memory>
#include <stop_token>
#include <vector>

namespace onrecord::ui
{

struct GlideFrame
{
    std::shared_ptr<const Scene> scene;
    std::vector<Point> places; // one a node, in layout units
    double zoom = 1;
    QPointF origin; // of the layout, from the upper left corner, without the pixel ratio
    Theme theme;
    std::shared_ptr<FigureSprites> sprites = nullptr; // kept from one frame to the next; null: made anew
};

struct GlidePicture
{
    GlideFrame frame;
    QImage image; // null: stopped
    double milliseconds = 0;
};

/// `size` without the pixel ratio. As paintGlideFrame().
[[nodiscard]] GlidePicture drawnGlideFrame(GlideFrame frame, QSize size, double pixelRatio, int threads,
                                           const std::stop_token &stop = {});

/// Over all of an image (RGB32). On any thread. False when stopped. 10,000 nodes and 30,000 lines on two threads: some
/// 15 ms.
[[nodiscard]] bool paintGlideFrame(QImage &image, const GlideFrame &frame, int threads,
                                   const std::stop_token &stop = {});

} // namespace onrecord::ui
