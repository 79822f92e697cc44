// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two small signs at a node: how many neighbours are hidden, and that the user pinned it.
#pragma once

#include "ui/picture/theme.h"

#include <QRectF>

class QPainter;

namespace onrecord::ui
{

/// Whether a figure is drawn large enough to bear signs.
[[nodiscard]] bool bearsSigns(const QRectF &figure);
/// What the badge takes.
[[nodiscard]] QRectF hiddenBadgeBox(const QRectF &figure, int hidden, double zoom);
/// "+n" at the upper right of the figure.
void paintHiddenBadge(QPainter &painter, const QRectF &figure, int hidden, double zoom, const Theme &theme);
/// A pin at its upper left.
void paintPin(QPainter &painter, const QRectF &figure, double zoom, const Theme &theme);

} // namespace onrecord::ui
