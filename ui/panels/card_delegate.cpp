// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card_delegate.h"

#include "ui/models/evidence_model.h"
#include "ui/panels/fonts.h"
#include "ui/panels/row_painting.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace onrecord::ui
{

namespace
{

constexpr int SideGap = 12;
constexpr int CardGap = 4; // above and below
constexpr int Padding = 11;
constexpr int HeadHeight = 18;
constexpr int WordsGap = 4;
constexpr int MaxLines = 6;
constexpr int LeastWidth = 160;

int widthOfWords(int rowWidth)
{
    return std::max(LeastWidth, rowWidth) - 2 * (SideGap + Padding);
}

void paintHead(QPainter &painter, const QRect &head, const QStyleOptionViewItem &option, const QModelIndex &index,
               const Theme &theme)
{
    const QString what = index.data(EvidenceModel::WhatRole).toString();
    const auto stance = static_cast<Stance>(index.data(EvidenceModel::StanceRole).toInt());
    const QColor colour = stance == Stance::Negative ? theme.negative : theme.accent;
    const int taken = paintLine(painter, head.adjusted(0, 0, -head.width() / 3, 0), what,
                                metaFont(option.font, QFont::DemiBold), colour);
    paintLine(painter, head.adjusted(taken + 10, 0, 0, 0), index.data(EvidenceModel::MetaRole).toString(),
              metaFont(option.font), theme.dim, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(option.rect).adjusted(SideGap + 0.5, CardGap + 0.5, -SideGap - 0.5, -CardGap - 0.5);
    painter->setPen(QPen(current ? m_theme.accent : hovered ? m_theme.dim : m_theme.line, current ? 1.8 : 1));
    painter->setBrush(m_theme.panel);
    painter->drawRoundedRect(card, 8, 8);

    const QRect inside = card.toRect().adjusted(Padding, Padding - 3, -Padding, -Padding);
    paintHead(*painter, {inside.left(), inside.top(), inside.width(), HeadHeight}, option, index, m_theme);
    const WrappedText words{index.data().toString(), inside.width(), MaxLines};
    paintWrapped(*painter, {inside.left(), inside.top() + HeadHeight + WordsGap}, words, option.font, m_theme.ink);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const WrappedText words{index.data().toString(), widthOfWords(width), MaxLines};
    const int height = heightOf(words, option.font);
    return {LeastWidth, 2 * (CardGap + Padding) - 3 + HeadHeight + WordsGap + height};
}

} // namespace onrecord::ui
