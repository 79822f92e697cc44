// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/text_painter.h"

#include "ui/picture/picture_fonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QStaticText>

#include <algorithm>
#include <array>
#include <cmath>

namespace onrecord::ui
{

namespace
{

constexpr int PillPixels = 12;
constexpr double PillSide = 8;
constexpr double PillHeight = 20;

/// Where the copies that make up a halo lie, seen from the text.
std::array<QPointF, 12> haloOffsets()
{
    std::array<QPointF, 12> offsets;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const double angle = 2 * M_PI * static_cast<double>(i) / static_cast<double>(offsets.size());
        offsets[i] = QPointF(std::cos(angle), std::sin(angle)) * TextPainter::HaloReach;
    }
    return offsets;
}

} // namespace

TextPainter::TextPainter(const Theme &theme, PaintTarget target)
    : m_theme(theme)
    , m_target(target)
    , m_pillFont(pictureFont(PillPixels, QFont::DemiBold))
    , m_pillMetrics(m_pillFont)
{}

void TextPainter::paintLabel(QPainter &painter, const LabelText &text, LabelSize size, QFont::Weight weight,
                             const QRectF &box, Align align, double zoom, Halo halo) const
{
    const QFont font = labelFont(size, weight);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(zoom, zoom);
    painter.setFont(font);
    const double room = box.width() / zoom;
    double y = text.ascent;
    for (const QString &line : text.lines) {
        const double rest = align == Align::Left ? 0 : room - metrics.horizontalAdvance(line);
        paintLine(painter, QPointF(align == Align::Centre ? rest / 2 : rest, y), line, font, metrics.ascent(), halo);
        y += text.lineHeight;
    }
    painter.restore();
}

void TextPainter::paintLine(QPainter &painter, QPointF baseline, const QString &line, const QFont &font, double ascent,
                            Halo halo) const
{
    if (m_target == PaintTarget::Pixels) {
        QStaticText text(line);
        text.setTextFormat(Qt::PlainText);
        text.prepare(painter.worldTransform(), font);
        const QPointF topLeft = baseline - QPointF(0, ascent);
        if (halo == Halo::Around) {
            painter.setPen(m_theme.map);
            static const auto offsets = haloOffsets();
            for (const QPointF &offset : offsets)
                painter.drawStaticText(topLeft + offset, text);
        }
        painter.setPen(m_theme.ink);
        painter.drawStaticText(topLeft, text);
        return;
    }
    if (m_target == PaintTarget::Pdf) {
        QPainterPath outline;
        outline.addText(baseline, font, line);
        painter.strokePath(outline, QPen(m_theme.map, 2 * HaloReach, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(m_theme.ink);
    painter.drawText(baseline, line);
}

QSizeF TextPainter::pillSize(const QString &text, double zoom) const
{
    return QSizeF(m_pillMetrics.horizontalAdvance(text) + 2 * PillSide, PillHeight) * zoom;
}

void TextPainter::paintPill(QPainter &painter, const QString &text, QPointF centre, double zoom, const QColor &back,
                            const QColor &ink, const QColor &border) const
{
    const QSizeF size = pillSize(text, 1);
    painter.save();
    painter.translate(centre);
    painter.scale(zoom, zoom);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(back);
    const QRectF box(-size.width() / 2, -size.height() / 2, size.width(), size.height());
    painter.drawRoundedRect(box, PillHeight / 2, PillHeight / 2);
    painter.setFont(m_pillFont);
    painter.setPen(ink);
    const double baseline = (m_pillMetrics.ascent() - m_pillMetrics.descent()) / 2;
    painter.drawText(QPointF(box.left() + PillSide, baseline), text);
    painter.restore();
}

} // namespace onrecord::ui
