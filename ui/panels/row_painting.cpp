// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/row_painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr double LineHeight = 1.45;

int lineStep(const QFont &font)
{
    return static_cast<int>(font.pixelSize() * LineHeight + 0.5);
}

/// Calls `each(line's text, number)` for at most `maxLines` lines.
template <typename Each>
int forEachLine(const WrappedText &wrapped, const QFont &font, Each each)
{
    QTextLayout layout(wrapped.text, font);
    layout.beginLayout();
    int number = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && number < wrapped.maxLines;
         line = layout.createLine()) {
        line.setLineWidth(std::max(20, wrapped.width));
        const bool last = number + 1 == wrapped.maxLines;
        const QString rest = wrapped.text.mid(line.textStart(), last ? -1 : line.textLength());
        each(last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, wrapped.width) : rest, number);
        ++number;
    }
    layout.endLayout();
    return number;
}

} // namespace

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme.selection);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        QColor hover = theme.selection;
        hover.setAlpha(110);
        painter.fillRect(option.rect, hover);
    }
}

int paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    const QString elided = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, elided);
    return metrics.horizontalAdvance(elided);
}

int heightOf(const WrappedText &text, const QFont &font)
{
    return forEachLine(text, font, [](const QString &, int) {}) * lineStep(font);
}

void paintWrapped(QPainter &painter, const QPoint &topLeft, const WrappedText &text, const QFont &font,
                  const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    const int step = lineStep(font);
    const bool rightToLeft = text.text.isRightToLeft();
    const Qt::Alignment side = Qt::AlignAbsolute | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    painter.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    forEachLine(text, font, [&](const QString &line, int number) {
        const QRect rect(topLeft.x(), topLeft.y() + number * step, text.width + 4, step);
        painter.drawText(rightToLeft ? rect.adjusted(0, 0, -4, 0) : rect,
                         static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, line);
    });
    painter.setLayoutDirection(Qt::LeftToRight);
}

} // namespace onrecord::ui
