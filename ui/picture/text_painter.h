// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the text of the picture: labels with a halo of the map's colour, pills, badges. Each kind of target gets its
// halo in the way it draws best.
#pragma once

#include "ui/picture/label_text.h"
#include "ui/picture/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace onrecord::ui
{

/// Pixels: the halo is the text itself, drawn around. Svg: none here, svg_finish adds it. Pdf: outlines.
enum class PaintTarget { Pixels, Svg, Pdf };

class TextPainter final
{
public:
    TextPainter(const Theme &theme, PaintTarget target);

    static constexpr double HaloReach = 1.8; // pixels at 100 %

    enum class Align { Left, Centre, Right };
    enum class Halo { Around, None };
    /// The lines of a label within a box on the target, `zoom` times their size at 100 %.
    void paintLabel(QPainter &painter, const LabelText &text, LabelSize size, QFont::Weight weight, const QRectF &box,
                    Align align, double zoom, Halo halo = Halo::Around) const;

    /// What a pill with this text takes around its centre, at a zoom.
    [[nodiscard]] QSizeF pillSize(const QString &text, double zoom) const;
    void paintPill(QPainter &painter, const QString &text, QPointF centre, double zoom, const QColor &back,
                   const QColor &ink, const QColor &border) const;

private:
    void paintLine(QPainter &painter, QPointF baseline, const QString &line, const QFont &font, double ascent,
                   Halo halo) const;

    Theme m_theme;
    PaintTarget m_target;
    QFont m_pillFont;
    QFontMetricsF m_pillMetrics;
};

} // namespace onrecord::ui
