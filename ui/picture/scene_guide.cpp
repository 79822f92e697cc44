// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/scene_guide.h"

#include "ui/picture/picture_fonts.h"
#include "ui/picture/time_axis.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr double StripHeight = 24; // of the dates
constexpr double Edge = 14;
constexpr int WordPixels = 12;
constexpr double RowGap = 70; // layout units between two layers (core/layout/layer_layout)

QString tr(const char *text)
{
    return QCoreApplication::translate("SceneGuide", text);
}

QString wordsFor(NodeRole role)
{
    switch (role) {
    case NodeRole::Speaks:
        return tr("Speak");
    case NodeRole::Both:
        return tr("Speak and are spoken of");
    case NodeRole::SpokenOf:
        return tr("Are spoken of");
    case NodeRole::Statement:
        return tr("Statements");
    case NodeRole::Article:
        return tr("Articles");
    case NodeRole::Actor:
        return tr("Actors in them");
    case NodeRole::Holds:
        return tr("Hold an office");
    case NodeRole::HoldsAndIsHeld:
        return tr("Hold an office and have officers");
    case NodeRole::Body:
        return tr("Have officers");
    case NodeRole::Alone:
        break;
    }
    return tr("Joined to nobody");
}

QFont wordFont()
{
    return pictureFont(WordPixels, QFont::Medium);
}

QColor faint(const Theme &theme, bool strong = false)
{
    QColor colour = strong ? theme.dim : theme.line;
    colour.setAlphaF(strong ? 0.45F : 0.9F);
    return colour;
}

/// Where a line between a layer and the one above lies.
double borderAbove(const SceneGuide &guide, std::size_t row, double zoom)
{
    const double above = row > 0 ? guide.rows[row - 1].bottom : guide.rows[0].top - RowGap;
    return (above + guide.rows[row].top) / 2 * zoom;
}

void paintTimeLines(QPainter &painter, const TimeScale &scale, const GuideView &view, const Theme &theme)
{
    for (const TimeTick &tick : ticksFor(scale, view.zoom)) {
        if (tick.at < view.visible.left() - 1 || tick.at > view.visible.right() + 1)
            continue;
        painter.setPen(QPen(faint(theme, tick.isMajor), 1));
        painter.drawLine(QPointF(tick.at, view.visible.top()), QPointF(tick.at, view.visible.bottom()));
    }
}

void writeAt(QPainter &painter, QPointF baseline, const QString &words, const Theme &theme)
{
    const QFont font = wordFont();
    const QFontMetricsF metrics(font);
    QColor ground = theme.map;
    ground.setAlphaF(0.86F);
    painter.fillRect(QRectF(baseline.x() - 4, baseline.y() - metrics.ascent() - 2, metrics.horizontalAdvance(words) + 8,
                            metrics.height() + 3),
                     ground);
    painter.setFont(font);
    painter.setPen(theme.dim);
    painter.drawText(baseline, words);
}

void paintDates(QPainter &painter, const TimeScale &scale, const GuideView &view, const Theme &theme)
{
    const QRectF strip(view.visible.topLeft(), QSizeF(view.visible.width(), StripHeight));
    QColor ground = theme.map;
    ground.setAlphaF(0.92F);
    painter.fillRect(strip, ground);
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    const QFont font = pictureFont(WordPixels);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double baseline = strip.top() + (StripHeight + metrics.ascent() - metrics.descent()) / 2;
    double taken = view.visible.left();
    if (scale.hasUndated) {
        const QString words = tr("no date");
        const double end = scale.unit > 0 ? scale.undatedTo * view.zoom : view.visible.center().x();
        const double from = std::max(end - metrics.horizontalAdvance(words), view.visible.left() + Edge);
        painter.setPen(theme.dim);
        painter.drawText(QPointF(from, baseline), words);
        taken = from + metrics.horizontalAdvance(words) + Edge;
    }
    for (const TimeTick &tick : ticksFor(scale, view.zoom)) {
        const double end = tick.at + 5 + metrics.horizontalAdvance(tick.words);
        if (tick.at + 5 < taken || end > view.visible.right())
            continue;
        painter.setPen(QPen(theme.dim, 1));
        painter.drawLine(QPointF(tick.at, strip.bottom() - 6), QPointF(tick.at, strip.bottom()));
        painter.setPen(tick.isMajor ? theme.ink : theme.dim);
        painter.drawText(QPointF(tick.at + 5, baseline), tick.words);
        taken = end + Edge / 2;
    }
}

} // namespace

SceneGuide guideOf(const GuidedPlaces &places)
{
    SceneGuide guide;
    guide.time = places.time;
    guide.rings = places.rings;
    for (const RoleBand &band : places.layers)
        guide.rows.push_back({wordsFor(band.role), band.top, band.bottom});
    return guide;
}

double roomAbove(const SceneGuide &guide)
{
    return guide.time ? StripHeight + 6 : 0;
}

double roomBeside(const SceneGuide &guide)
{
    const QFontMetricsF metrics(wordFont());
    double widest = 0;
    for (const GuideRow &row : guide.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.words) + 2 * Edge);
    return widest;
}

void paintGuideLines(QPainter &painter, const SceneGuide &guide, const GuideView &view, const Theme &theme)
{
    if (guide.isEmpty())
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    if (guide.time)
        paintTimeLines(painter, *guide.time, view, theme);
    painter.setPen(QPen(faint(theme), 1));
    for (std::size_t row = 1; row < guide.rows.size(); ++row) {
        const double y = borderAbove(guide, row, view.zoom);
        painter.drawLine(QPointF(view.visible.left(), y), QPointF(view.visible.right(), y));
    }
    for (const double radius : guide.rings)
        painter.drawEllipse(QPointF(0, 0), radius * view.zoom, radius * view.zoom);
    painter.restore();
}

void paintGuideWords(QPainter &painter, const SceneGuide &guide, const GuideView &view, const Theme &theme)
{
    painter.save();
    if (guide.time)
        paintDates(painter, *guide.time, view, theme);
    for (std::size_t row = 0; row < guide.rows.size(); ++row) {
        const double y = (borderAbove(guide, row, view.zoom) + Edge + WordPixels);
        if (y > view.visible.top() + WordPixels && y < view.visible.bottom())
            writeAt(painter, QPointF(view.visible.left() + Edge, y), guide.rows[row].words, theme);
    }
    painter.restore();
}

} // namespace onrecord::ui
