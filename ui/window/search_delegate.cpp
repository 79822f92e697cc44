// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_delegate.h"

#include "ui/models/search_model.h"
#include "ui/panels/fonts.h"
#include "ui/panels/row_painting.h"

#include <QPainter>

namespace onrecord::ui
{

namespace
{
constexpr int RowHeight = 30;
constexpr int Margin = 12;
} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    if (current)
        painter->fillRect(option.rect, palette.highlight());
    const QColor ink = current ? palette.color(QPalette::HighlightedText) : palette.color(QPalette::Text);
    const QColor dim = current ? ink : palette.color(QPalette::PlaceholderText);
    QRect row = option.rect.adjusted(Margin, 0, -Margin, 0);
    const QRect right = row.adjusted(row.width() * 2 / 3, 0, 0, 0);
    const int taken = paintLine(*painter, right, index.data(SearchModel::WhatRole).toString(), metaFont(option.font),
                                dim, Qt::AlignRight | Qt::AlignVCenter);
    row.setRight(row.right() - taken - Margin);
    paintLine(*painter, row, index.data().toString().simplified(), option.font, ink);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, RowHeight};
}

} // namespace onrecord::ui
