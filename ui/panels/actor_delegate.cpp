// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actor_delegate.h"

#include "ui/models/actors_model.h"
#include "ui/panels/fonts.h"
#include "ui/panels/kind_glyph.h"
#include "ui/panels/row_painting.h"

#include <QPainter>

#include <algorithm>

namespace onrecord::ui
{

namespace
{
constexpr int RowHeight = 28;
constexpr int GlyphSize = 11;
constexpr int CountWidth = 40;
} // namespace

void ActorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(*painter, option, m_theme);
    const bool onMap = index.data(ActorsModel::OnMapRole).toBool();
    const QRect row = option.rect.adjusted(RowMargin, 0, -RowMargin, 0);
    painter->setOpacity(onMap ? 1.0 : 0.62);
    const QRectF glyph(row.left(), row.center().y() - GlyphSize / 2.0 + 0.5, GlyphSize, GlyphSize);
    paintKindGlyph(*painter, glyph, static_cast<ActorKind>(index.data(ActorsModel::KindRole).toInt()), m_theme);

    const QRect name = row.adjusted(GlyphSize + 12, 0, -CountWidth, 0);
    paintLine(*painter, name, index.data().toString(), option.font, m_theme.ink);
    if (const int count = index.data(ActorsModel::CountRole).toInt(); count > 0) {
        paintLine(*painter, row, QString::number(count), option.font, m_theme.dim, Qt::AlignRight | Qt::AlignVCenter);
        QColor bar = m_theme.accent;
        bar.setAlphaF(0.55F);
        const double share = index.data(ActorsModel::ShareRole).toDouble();
        painter->fillRect(QRectF(name.left(), row.bottom() - 2.0, std::max(4.0, share * name.width() * 0.6), 2), bar);
    }
    painter->restore();
}

QSize ActorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {160, RowHeight};
}

} // namespace onrecord::ui
