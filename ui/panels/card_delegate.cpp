// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card_delegate.h"

#include "ui/models/evidence_model.h"
#include "ui/models/rule_words.h"
#include "ui/panels/card_layout.h"
#include "ui/panels/fonts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace onrecord::ui
{

namespace
{

void paintParagraph(QPainter &painter, const CardLayout &card, const CardLayout::Paragraph &paragraph,
                    const QColor &colour)
{
    if (!paragraph.text.text.isEmpty())
        paintWrapped(painter, {card.head().left(), paragraph.top}, paragraph.text, paragraph.font, colour);
}

/// With a scroll bar, whether or not there is one yet: when it comes, nobody asks for the heights again.
int narrowest(const QAbstractItemView &view)
{
    const QScrollBar &bar = *view.verticalScrollBar();
    return view.viewport()->width() - (bar.isVisible() ? 0 : bar.sizeHint().width());
}

bool asksHow(const QEvent &event, const QRect &certainty)
{
    if (event.type() == QEvent::MouseButtonRelease) {
        const auto &click = static_cast<const QMouseEvent &>(event);
        return click.button() == Qt::LeftButton &&
               certainty.adjusted(-6, -6, 6, 4).contains(click.position().toPoint());
    }
    return event.type() == QEvent::KeyPress && static_cast<const QKeyEvent &>(event).key() == Qt::Key_Space;
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF frame = QRectF(option.rect).adjusted(SideGap + 0.5, CardGap + 0.5, -SideGap - 0.5, -CardGap - 0.5);
    painter->setPen(QPen(current ? m_theme.accent : hovered ? m_theme.dim : m_theme.line, current ? 1.8 : 1));
    painter->setBrush(m_theme.panel);
    painter->drawRoundedRect(frame, 8, 8);

    const CardLayout card(index, option.rect, option.font);
    paintHead(*painter, card, option, index);
    paintParagraph(*painter, card, card.who(), m_theme.ink);
    paintParagraph(*painter, card, card.words(), m_theme.ink);
    paintParagraph(*painter, card, card.facts(), m_theme.dim);
    paintHow(*painter, card);
    painter->restore();
}

void CardDelegate::paintHead(QPainter &painter, const CardLayout &card, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto stance = static_cast<Stance>(index.data(EvidenceModel::StanceRole).toInt());
    const QColor colour = stance == Stance::Negative ? m_theme.negative : m_theme.accent;
    QRect rest = card.head();
    if (!card.certainty().isEmpty()) {
        paintCertainty(painter, card.certainty(), option.font, index);
        rest.setRight(card.certainty().left() - 10);
    }
    const QString place = index.data(EvidenceModel::PlaceRole).toString();
    rest.setRight(
        rest.right() - 10 -
        paintLine(painter, rest, place, metaFont(option.font), m_theme.dim, Qt::AlignRight | Qt::AlignVCenter));
    paintLine(painter, rest, index.data(EvidenceModel::WhatRole).toString(), metaFont(option.font, QFont::DemiBold),
              colour);
}

/// Three bars, of which as many are full as it is sure; the word; an arrow.
void CardDelegate::paintCertainty(QPainter &painter, const QRect &rect, const QFont &font,
                                  const QModelIndex &index) const
{
    const int full = index.data(EvidenceModel::CertaintyRole).toInt() + 1;
    const double bottom = rect.center().y() + 5;
    for (int bar = 0; bar < 3; ++bar) {
        const double height = 4 + 2.5 * bar;
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar < full ? m_theme.dim : m_theme.line);
        painter.drawRect(QRectF(rect.left() + bar * 4.5, bottom - height, 3, height));
    }
    const auto certainty = static_cast<Certainty>(full - 1);
    paintLine(painter, rect.adjusted(GaugeWidth + 5, 0, 0, 0), word(certainty), metaFont(font), m_theme.dim);
    const bool open = index.data(EvidenceModel::OpenRole).toBool();
    const QPointF middle(rect.right() - 4, rect.center().y() + 1);
    const QPointF tip(0, open ? -2 : 2);
    painter.setPen(QPen(m_theme.dim, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({middle - tip + QPointF(-3.5, 0), middle + tip, middle - tip + QPointF(3.5, 0)}));
}

void CardDelegate::paintHow(QPainter &painter, const CardLayout &card) const
{
    if (card.how().empty())
        return;
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawLine(QPointF(card.head().left(), card.howTop() + 0.5),
                     QPointF(card.head().right(), card.howTop() + 0.5));
    for (const CardLayout::Paragraph &paragraph : card.how())
        paintParagraph(painter, card, paragraph, &paragraph == &card.how().front() ? m_theme.ink : m_theme.dim);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? narrowest(*view) : option.rect.width();
    return {160, CardLayout(index, {0, 0, width, 0}, option.font).height()};
}

bool CardDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QRect certainty = CardLayout(index, option.rect, option.font).certainty();
    if (certainty.isEmpty() || !asksHow(*event, certainty))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    return model->setData(index, !index.data(EvidenceModel::OpenRole).toBool(), EvidenceModel::OpenRole);
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const CardLayout card(index, option.rect, option.font);
    if (event->type() != QEvent::ToolTip || !card.certainty().adjusted(-6, -6, 6, 4).contains(event->pos()))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tr("How it was read"), view);
    return true;
}

} // namespace onrecord::ui
