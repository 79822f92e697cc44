// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_page.h"

#include "ui/picture/picture_sheet.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr double PixelsPerInch = 96;
constexpr double MostShrink = 1.5; // 12 pixels, the size of most words, are then 6 points high

/// How much smaller than on the screen the picture may be, so that more of it fits.
double shrinkFor(const Scene &scene, const PictureOptions &options, QSizeF page)
{
    PictureOptions own = options;
    own.size = QSizeF();
    const QSizeF all = PictureSheet(scene, own).size();
    return std::clamp(std::max(all.width() / page.width(), all.height() / page.height()), 1.0, MostShrink);
}

} // namespace

bool isWide(const Scene &scene)
{
    QRectF bounds;
    for (const Point &place : scene.places)
        bounds |= QRectF(place.x - 1, place.y - 1, 2, 2);
    return bounds.width() >= bounds.height();
}

Result<void> paintOnPage(QPaintDevice &page, const Scene &scene, const Highlight &highlight, PictureOptions options)
{
    if (scene.isEmpty())
        return fail(ErrorCode::NothingToShow, options.title.toStdString());
    QPainter painter;
    if (!painter.begin(&page))
        return fail(ErrorCode::WriteFailed, options.title.toStdString(), "the printer takes nothing");
    options.background = PictureBackground::White;
    const double dots = page.logicalDpiX() / PixelsPerInch;
    const QSizeF room = QSizeF(painter.viewport().size()) / dots;
    const double shrink = shrinkFor(scene, options, room);
    options.size = room * shrink;
    painter.scale(dots / shrink, dots / shrink);
    PictureSheet(scene, options).paint(painter, highlight, PaintTarget::Pdf);
    return painter.end() ? Result<void>() : fail(ErrorCode::WriteFailed, options.title.toStdString());
}

} // namespace onrecord::ui
