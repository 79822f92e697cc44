// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/node_shapes.h"

#include "ui/picture/picture_fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

using namespace Qt::StringLiterals;

// Below this radius on the target, letters inside a figure could not be read.
constexpr double SmallestLettered = 9;
constexpr double SmallestDashed = 7;

double luminance(const QColor &colour)
{
    const auto linear = [](float part) {
        const double value = static_cast<double>(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

QRectF boxAround(QPointF centre, QSizeF half)
{
    return {centre.x() - half.width(), centre.y() - half.height(), 2 * half.width(), 2 * half.height()};
}

QPainterPath diamondPath(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top());
    path.lineTo(box.right(), box.center().y());
    path.lineTo(box.center().x(), box.bottom());
    path.lineTo(box.left(), box.center().y());
    path.closeSubpath();
    return path;
}

QPainterPath sheetPath(const QRectF &box)
{
    const double fold = box.width() * 0.36;
    QPainterPath path;
    path.moveTo(box.topLeft());
    path.lineTo(box.right() - fold, box.top());
    path.lineTo(box.right(), box.top() + fold);
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    return path;
}

QPainterPath cardPath(const QRectF &box)
{
    const QRectF card(box.left(), box.top(), box.width(), box.height() * 0.8);
    const double corner = card.height() * 0.3;
    QPainterPath path;
    path.addRoundedRect(card, corner, corner);
    QPainterPath tail;
    tail.moveTo(card.left() + card.width() * 0.22, card.bottom() - 1);
    tail.lineTo(card.left() + card.width() * 0.22, box.bottom());
    tail.lineTo(card.left() + card.width() * 0.52, card.bottom() - 1);
    tail.closeSubpath();
    return path.united(tail);
}

QPainterPath outlineOf(NodeShape shape, QPointF centre, double radius)
{
    const QRectF box = boxAround(centre, halfExtent(shape, radius));
    QPainterPath path;
    switch (shape) {
    case NodeShape::Box:
        path.addRoundedRect(box, radius * 0.26, radius * 0.26);
        return path;
    case NodeShape::Diamond:
        return diamondPath(box);
    case NodeShape::Sheet:
        return sheetPath(box);
    case NodeShape::Card:
        return cardPath(box);
    case NodeShape::Circle:
    case NodeShape::DoubleCircle:
    case NodeShape::DashedRing:
        break;
    }
    path.addEllipse(box);
    return path;
}

void paintInside(QPainter &painter, QPointF centre, double radius, const QString &text, const QColor &colour)
{
    if (text.isEmpty() || radius < SmallestLettered)
        return;
    constexpr int FontPixels = 20;
    const QFont font = pictureFont(FontPixels, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double scale = radius * (text.size() > 1 ? 0.80 : 0.95) / FontPixels;
    painter.save();
    painter.translate(centre);
    painter.scale(scale, scale);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
    painter.restore();
}

void paintRing(QPainter &painter, QPointF centre, double radius, const NodeInk &ink)
{
    const double width = std::max(1.2, radius * 0.14);
    QPen pen(ink.fill, width);
    pen.setCapStyle(Qt::FlatCap);
    // A whole number of dashes around the ring, so that no seam shows; a small ring would look like a flower.
    const double around = 2 * M_PI * (radius - width / 2) / width;
    const double dashes = std::max(6.0, std::round(around / 4.2));
    if (radius >= SmallestDashed)
        pen.setDashPattern({around / dashes * 0.6, around / dashes * 0.4});
    painter.setPen(pen);
    painter.setBrush(ink.map);
    painter.drawEllipse(centre, radius - width / 2, radius - width / 2);
    paintInside(painter, centre, radius, u"?"_s, ink.fill);
}

void paintDoubleCircle(QPainter &painter, QPointF centre, double radius, const NodeInk &ink)
{
    const double width = std::max(1.2, radius * 0.13);
    painter.setPen(QPen(ink.fill, width));
    painter.setBrush(ink.map);
    painter.drawEllipse(centre, radius - width / 2, radius - width / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.fill);
    painter.drawEllipse(centre, radius * 0.66, radius * 0.66);
    paintInside(painter, centre, radius * 0.8, ink.inside, textOn(ink.fill));
}

void paintWritingOn(QPainter &painter, NodeShape shape, QPointF centre, double radius, const NodeInk &ink)
{
    if (radius < SmallestLettered * 0.7)
        return;
    const QSizeF half = halfExtent(shape, radius);
    const bool sheet = shape == NodeShape::Sheet;
    painter.setPen(QPen(ink.map, std::max(1.0, radius * 0.1), Qt::SolidLine, Qt::RoundCap));
    const double top = sheet ? -0.05 : -0.5;
    for (int line = 0; line < (sheet ? 3 : 2); ++line) {
        const double y = centre.y() + half.height() * (top + line * (sheet ? 0.32 : 0.5));
        const double right = half.width() * (line == (sheet ? 2 : 1) ? 0.15 : 0.58);
        painter.drawLine(QPointF(centre.x() - half.width() * 0.58, y), QPointF(centre.x() + right, y));
    }
}

} // namespace

NodeShape shapeOf(const ViewNode &node)
{
    if (node.kind == NodeKind::Article)
        return NodeShape::Sheet;
    if (node.kind == NodeKind::Statement)
        return NodeShape::Card;
    switch (node.actorKind) {
    case ActorKind::Person:
        return NodeShape::Circle;
    case ActorKind::Organisation:
        return NodeShape::Box;
    case ActorKind::Place:
        return NodeShape::Diamond;
    case ActorKind::Group:
        return NodeShape::DoubleCircle;
    case ActorKind::Anonymous:
        break;
    }
    return NodeShape::DashedRing;
}

QColor colourOf(const ViewNode &node, const Theme &theme)
{
    if (node.kind == NodeKind::Article)
        return theme.article;
    return node.kind == NodeKind::Statement ? theme.statement : theme.colourOf(node.actorKind);
}

double nodeRadius(double share)
{
    return SmallestRadius + (LargestRadius - SmallestRadius) * std::clamp(share, 0.0, 1.0);
}

QSizeF halfExtent(NodeShape shape, double radius)
{
    switch (shape) {
    case NodeShape::Box:
        return {radius, radius * 0.78};
    case NodeShape::Diamond:
        return {radius * 1.1, radius * 1.1};
    case NodeShape::Sheet:
        return {radius * 0.8, radius};
    case NodeShape::Card:
        return {radius * 1.05, radius * 0.85};
    case NodeShape::Circle:
    case NodeShape::DoubleCircle:
    case NodeShape::DashedRing:
        break;
    }
    return {radius, radius};
}

double outsideOf(NodeShape shape, double radius, QPointF fromCentre)
{
    const QSizeF half = halfExtent(shape, radius);
    const double x = std::abs(fromCentre.x());
    const double y = std::abs(fromCentre.y());
    switch (shape) {
    case NodeShape::Diamond:
        return (x + y - half.width()) / M_SQRT2;
    case NodeShape::Box:
    case NodeShape::Sheet:
    case NodeShape::Card:
        return std::max(x - half.width(), y - half.height());
    case NodeShape::Circle:
    case NodeShape::DoubleCircle:
    case NodeShape::DashedRing:
        break;
    }
    return std::sqrt(x * x + y * y) - radius;
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto letter = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
        if (letter != word.end() && letter->isUpper())
            initials += *letter;
    }
    if (initials.isEmpty() && !name.isEmpty() && name.front().isLetter())
        initials = name.front().toUpper();
    if (initials.size() > 2)
        initials = QString(initials.front()) + initials.back();
    return initials.isEmpty() ? u"?"_s : initials;
}

double contrastBetween(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor textOn(const QColor &colour)
{
    const QColor dark(0x10, 0x14, 0x1c);
    const QColor light(Qt::white);
    return contrastBetween(colour, light) >= contrastBetween(colour, dark) ? light : dark;
}

void paintNode(QPainter &painter, NodeShape shape, QPointF centre, double radius, const NodeInk &ink)
{
    if (shape == NodeShape::DashedRing)
        return paintRing(painter, centre, radius, ink);
    if (shape == NodeShape::DoubleCircle)
        return paintDoubleCircle(painter, centre, radius, ink);
    painter.setPen(QPen(mixed(ink.fill, Qt::black, 0.18), std::clamp(radius * 0.06, 0.5, 1.2)));
    painter.setBrush(ink.fill);
    painter.drawPath(outlineOf(shape, centre, radius));
    if (!ink.inside.isEmpty())
        paintInside(painter, centre, radius, ink.inside, textOn(ink.fill));
    else if (shape == NodeShape::Sheet || shape == NodeShape::Card)
        paintWritingOn(painter, shape, centre, radius, ink);
}

void paintNodeRing(QPainter &painter, NodeShape shape, QPointF centre, double radius, double away, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outlineOf(shape, centre, radius + away));
}

} // namespace onrecord::ui
