// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small sign of an actor's kind in lists: the same shape and colour as on the map.
#pragma once

#include "core/model/actor.h"
#include "ui/picture/theme.h"

#include <QRectF>

class QPainter;

namespace onrecord::ui
{

void paintKindGlyph(QPainter &painter, const QRectF &box, ActorKind kind, const Theme &theme);

} // namespace onrecord::ui
