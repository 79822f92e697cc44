// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/legend.h"

#include "ui/picture/edge_strokes.h"
#include "ui/picture/node_colours.h"
#include "ui/picture/node_shapes.h"
#include "ui/picture/picture_fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;
using Sign = LegendEntry::Sign;

constexpr double Padding = 12;
constexpr double RowHeight = 22;
constexpr double Between = 14;
constexpr double NodeSign = 14;
constexpr double LineSign = 28; // a dash and a dot of those that have both
constexpr double SignGap = 7;
constexpr double WidestName = 190;
constexpr int TextPixels = 12;

/// What stands in one group of rows.
int rowsOf(Sign sign)
{
    return sign == Sign::Node || sign == Sign::Size ? 0 : sign == Sign::Heading || sign == Sign::Colour ? 1 : 2;
}

double signWidth(const LegendEntry &entry)
{
    if (entry.sign == Sign::Heading)
        return -SignGap;
    return entry.sign == Sign::Line || entry.sign == Sign::Stance ? LineSign : NodeSign + 2;
}

/// With fewer of its names, parted by commas, while they are too wide; with less of a name if need be.
QString shortened(QString text, const QFontMetricsF &metrics, double widest)
{
    const QString whole = text;
    while (metrics.horizontalAdvance(text) > widest && text.contains(u", "_s))
        text = text.left(text.lastIndexOf(u", "_s));
    text = metrics.elidedText(text, Qt::ElideRight, widest);
    return text.size() < whole.size() && !text.endsWith(u'\u2026') ? text + u" \u2026"_s : text;
}

void paintSizes(QPainter &painter, QPointF centre, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre + QPointF(0, 3), 3, 3);
    painter.drawEllipse(centre, 6.4, 6.4);
}

void paintLine(QPainter &painter, const ViewEdge &edge, QPointF left, const QColor &colour)
{
    const double width = edge.kind == EdgeKind::AppearsIn ? 1 : 2;
    EdgeCurve line;
    line.isVisible = true;
    const QPointF right = left + QPointF(LineSign, 0);
    line.points = {left, left, right, right};
    paintEdge(painter, edge, line, width, colour);
}

} // namespace

Legend::Legend(std::shared_ptr<const Scene> scene, const SceneFacts &facts, double widest, QSizeF head)
    : m_scene(std::move(scene))
    , m_entries(legendEntriesOf(*m_scene, facts))
{
    const QFontMetricsF metrics(pictureFont(TextPixels));
    for (LegendEntry &entry : m_entries)
        if (entry.sign == Sign::Colour)
            entry.text = shortened(entry.text, metrics, std::min(WidestName, widest - 60));
    if (!head.isEmpty())
        std::erase_if(m_entries,
                      [](const LegendEntry &entry) { return entry.sign == Sign::Heading || entry.sign == Sign::Size; });
    if (!m_entries.empty())
        arrange(widest, head);
}

void Legend::arrange(double widest, QSizeF head)
{
    const QFontMetricsF metrics(pictureFont(TextPixels));
    double x = Padding;
    double y = Padding + head.height();
    double reached = head.width();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const double width =
            signWidth(m_entries[i]) + SignGap + std::ceil(metrics.horizontalAdvance(m_entries[i].text));
        const bool isFirst = i > 0 && rowsOf(m_entries[i - 1].sign) != rowsOf(m_entries[i].sign);
        if (x > Padding && (isFirst || x + width > widest - Padding)) {
            x = Padding;
            y += RowHeight;
        }
        m_places.emplace_back(x, y);
        reached = std::max(reached, x + width);
        x += width + Between;
    }
    m_size = QSizeF(reached + Padding, y + RowHeight + Padding - 2);
}

void Legend::paintSign(QPainter &painter, const LegendEntry &entry, QPointF left, const Theme &theme) const
{
    const QPointF centre = left + QPointF(NodeSign / 2 + 1, 0);
    switch (entry.sign) {
    case Sign::Node: {
        const bool byKind = m_scene->shownStyle().colouring == NodeColouring::Kind;
        const QColor colour = byKind ? nodeColour(*m_scene, entry.node, theme) : theme.dim;
        return paintNode(painter, shapeOf(m_scene->view->nodes[entry.node]), centre, NodeSign / 2 - 0.5,
                         {colour, theme.map, {}});
    }
    case Sign::Size:
        return paintSizes(painter, centre, theme.dim);
    case Sign::Heading:
        return;
    case Sign::Colour:
        painter.setPen(Qt::NoPen);
        painter.setBrush(nodeColour(*m_scene, entry.node, theme));
        painter.drawRoundedRect(QRectF(centre - QPointF(8, 4.5), QSizeF(16, 9)), 4.5, 4.5);
        return;
    case Sign::Line:
        return paintLine(painter, entry.edge, left, theme.dim);
    case Sign::Stance:
        return paintLine(painter, entry.edge, left, theme.colourOf(entry.edge.stance));
    }
}

void Legend::paint(QPainter &painter, QPointF topLeft, const Theme &theme, Frame frame) const
{
    if (m_size.isEmpty())
        return;
    painter.save();
    if (frame == Frame::Card) {
        QColor card = theme.panel;
        card.setAlpha(238);
        painter.setPen(QPen(theme.line, 1));
        painter.setBrush(card);
        painter.drawRoundedRect(QRectF(topLeft, m_size).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    const QFont font = pictureFont(TextPixels);
    const QFontMetricsF metrics(font);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QPointF left = topLeft + m_places[i] + QPointF(0, RowHeight / 2 - 1);
        paintSign(painter, m_entries[i], left, theme);
        painter.setFont(font);
        painter.setPen(theme.dim);
        const double baseline = (metrics.ascent() - metrics.descent()) / 2;
        painter.drawText(left + QPointF(signWidth(m_entries[i]) + SignGap, baseline), m_entries[i].text);
    }
    painter.restore();
}

} // namespace onrecord::ui
