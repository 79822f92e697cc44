// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of all lists have in common: their background when selected or under the pointer, one elided line.
#pragma once

#include "ui/picture/theme.h"

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace onrecord::ui
{

constexpr int RowMargin = 14;

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
/// Draws `text` in `rect`, elided at the right; gives the width it took.
int paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Text in several lines, the last one elided: its height, and drawing it.
struct WrappedText
{
    QString text;
    int width = 0;
    int maxLines = 5;
};
[[nodiscard]] int heightOf(const WrappedText &text, const QFont &font);
void paintWrapped(QPainter &painter, const QPoint &topLeft, const WrappedText &text, const QFont &font,
                  const QColor &colour);

} // namespace onrecord::ui
