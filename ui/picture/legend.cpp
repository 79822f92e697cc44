// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/legend.h"

#include "ui/picture/edge_strokes.h"
#include "ui/picture/node_shapes.h"
#include "ui/picture/picture_fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

constexpr double Padding = 12;
constexpr double RowHeight = 22;
constexpr double Between = 14;
constexpr double NodeSign = 14;
constexpr double LineSign = 24;
constexpr double SignGap = 7;
constexpr int TextPixels = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("Legend", text);
}

QString wordFor(const ViewNode &node)
{
    switch (shapeOf(node)) {
    case NodeShape::Circle:
        return tr("person");
    case NodeShape::Box:
        return tr("organisation");
    case NodeShape::Diamond:
        return tr("place");
    case NodeShape::DoubleCircle:
        return tr("group");
    case NodeShape::Sheet:
        return tr("article");
    case NodeShape::Card:
        return tr("statement");
    case NodeShape::DashedRing:
        break;
    }
    return tr("anonymous");
}

QString wordFor(StatementKind manner)
{
    switch (manner) {
    case StatementKind::Direct:
        return tr("direct");
    case StatementKind::Mixed:
        return tr("mixed");
    case StatementKind::Indirect:
        return tr("indirect");
    case StatementKind::Act:
        break;
    }
    return tr("act");
}

QString wordFor(const ViewEdge &edge)
{
    switch (edge.kind) {
    case EdgeKind::Speaks:
    case EdgeKind::Says:
    case EdgeKind::Concerns:
        return wordFor(edge.manner);
    case EdgeKind::AppearsIn:
        return tr("appears in");
    case EdgeKind::Holds:
        break;
    }
    return tr("office");
}

void addNodes(const View &view, std::vector<LegendEntry> &entries)
{
    std::vector<const ViewNode *> kinds;
    for (const ViewNode &node : view.nodes) {
        const auto known = std::find_if(kinds.begin(), kinds.end(),
                                        [&](const ViewNode *other) { return shapeOf(*other) == shapeOf(node); });
        if (known == kinds.end())
            kinds.push_back(&node);
    }
    std::sort(kinds.begin(), kinds.end(),
              [](const ViewNode *a, const ViewNode *b) { return shapeOf(*a) < shapeOf(*b); });
    for (const ViewNode *node : kinds)
        entries.push_back({LegendEntry::Sign::Node, *node, {}, wordFor(*node)});
}

bool isOfStatements(const ViewEdge &edge)
{
    return edge.kind == EdgeKind::Speaks || edge.kind == EdgeKind::Says || edge.kind == EdgeKind::Concerns;
}

/// Whose lines are drawn alike: who says and whom it concerns, the nodes at the ends say.
bool lookAlike(const ViewEdge &one, const ViewEdge &other)
{
    if (isOfStatements(one) && isOfStatements(other))
        return one.manner == other.manner;
    return one.kind == other.kind;
}

void addLines(const View &view, std::vector<LegendEntry> &entries)
{
    std::vector<ViewEdge> styles;
    for (const ViewEdge &edge : view.edges) {
        const bool known =
            std::any_of(styles.begin(), styles.end(), [&](const ViewEdge &other) { return lookAlike(other, edge); });
        if (known)
            continue;
        ViewEdge style;
        style.kind = edge.kind;
        if (isOfStatements(edge))
            style.manner = edge.manner;
        styles.push_back(style);
    }
    std::sort(styles.begin(), styles.end(), [](const ViewEdge &a, const ViewEdge &b) {
        return a.manner != b.manner ? a.manner < b.manner : a.kind < b.kind;
    });
    for (const ViewEdge &style : styles)
        entries.push_back({LegendEntry::Sign::Line, {}, style, wordFor(style)});
}

void addStances(const View &view, std::vector<LegendEntry> &entries)
{
    for (const Stance stance : {Stance::Positive, Stance::Negative}) {
        const bool occurs = std::any_of(view.edges.begin(), view.edges.end(),
                                        [stance](const ViewEdge &edge) { return edge.stance == stance; });
        if (!occurs)
            continue;
        ViewEdge edge;
        edge.stance = stance;
        entries.push_back(
            {LegendEntry::Sign::Stance,
             {},
             edge,
             stance == Stance::Positive ? u"+ "_s + tr("positive") : QString(QChar(0x2212)) + u' ' + tr("negative")});
    }
}

void addSize(const View &view, std::vector<LegendEntry> &entries)
{
    const auto [least, most] = std::minmax_element(view.nodes.begin(), view.nodes.end(),
                                                   [](const auto &a, const auto &b) { return a.weight < b.weight; });
    if (least == view.nodes.end() || least->weight == most->weight)
        return;
    ViewNode node = *most;
    node.label.clear();
    entries.push_back({LegendEntry::Sign::Size, node, {}, tr("size: statements")});
}

bool isAboutNodes(const LegendEntry &entry)
{
    return entry.sign == LegendEntry::Sign::Node || entry.sign == LegendEntry::Sign::Size;
}

double signWidth(const LegendEntry &entry)
{
    return isAboutNodes(entry) ? NodeSign + 2 : LineSign;
}

void paintSign(QPainter &painter, const LegendEntry &entry, QPointF left, const Theme &theme)
{
    const QPointF centre = left + QPointF(NodeSign / 2 + 1, 0);
    if (entry.sign == LegendEntry::Sign::Node)
        return paintNode(painter, shapeOf(entry.node), centre, NodeSign / 2 - 0.5,
                         {colourOf(entry.node, theme), theme.map, {}});
    if (entry.sign == LegendEntry::Sign::Size) {
        painter.setPen(QPen(theme.dim, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre + QPointF(0, 3), 3, 3);
        painter.drawEllipse(centre, 6.4, 6.4);
        return;
    }
    const QColor colour = entry.sign == LegendEntry::Sign::Stance ? theme.colourOf(entry.edge.stance) : theme.dim;
    const double width = entry.edge.kind == EdgeKind::AppearsIn ? 1 : 2;
    EdgeCurve line;
    line.isVisible = true;
    const QPointF right = left + QPointF(LineSign, 0);
    line.points = {left, left, right, right};
    paintEdge(painter, entry.edge, line, width, colour);
}

} // namespace

Legend::Legend(const View &view, double widest)
{
    addNodes(view, m_entries);
    addSize(view, m_entries);
    addLines(view, m_entries);
    addStances(view, m_entries);
    if (!m_entries.empty())
        arrange(widest);
}

void Legend::arrange(double widest)
{
    const QFontMetricsF metrics(pictureFont(TextPixels));
    double x = Padding;
    double y = Padding;
    double reached = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const double width =
            signWidth(m_entries[i]) + SignGap + std::ceil(metrics.horizontalAdvance(m_entries[i].text));
        const bool firstLine = i > 0 && isAboutNodes(m_entries[i - 1]) && !isAboutNodes(m_entries[i]);
        if (x > Padding && (firstLine || x + width > widest - Padding)) {
            x = Padding;
            y += RowHeight;
        }
        m_places.emplace_back(x, y);
        reached = std::max(reached, x + width);
        x += width + Between;
    }
    m_size = QSizeF(reached + Padding, y + RowHeight + Padding - 2);
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
