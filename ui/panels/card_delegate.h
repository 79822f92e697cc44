// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A piece of evidence as a card: what it is, how sure that is, who to whom, the words, when; the one being read has a
// frame. A click on how sure it is, or the space bar, opens how it was read.
#pragma once

#include "ui/picture/theme.h"

#include <QStyledItemDelegate>

namespace onrecord::ui
{

class CardLayout;

class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int SideGap = 12;
    static constexpr int CardGap = 4; // above and below
    static constexpr int Padding = 11;
    static constexpr int GaugeWidth = 13;
    static constexpr int ArrowWidth = 15;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHead(QPainter &painter, const CardLayout &card, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintCertainty(QPainter &painter, const QRect &rect, const QFont &font, const QModelIndex &index) const;
    void paintHow(QPainter &painter, const CardLayout &card) const;

    Theme m_theme = Theme::light();
};

} // namespace onrecord::ui
