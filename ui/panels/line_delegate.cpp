// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/line_delegate.h"

#include "ui/panels/fonts.h"
#include "ui/panels/row_painting.h"

#include <QPainter>

namespace onrecord::ui
{

namespace
{
constexpr int TopGap = 7;
constexpr int HeadingHeight = 18;
constexpr int BodyLineHeight = 19; // 13 px by the wrapped text's line height
constexpr int FootHeight = 16;
} // namespace

LineDelegate::LineDelegate(const LineRoles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(*painter, option, m_theme);
    const QRect row = option.rect.adjusted(RowMargin, TopGap, -RowMargin, -TopGap);
    QRect heading(row.left(), row.top(), row.width(), HeadingHeight);
    const QFont meta = metaFont(option.font);
    if (m_roles.right >= 0) {
        const int taken = paintLine(*painter, heading, index.data(m_roles.right).toString(), meta, m_theme.dim,
                                    Qt::AlignRight | Qt::AlignVCenter);
        heading.setRight(heading.right() - taken - 10);
    }
    paintLine(*painter, heading, index.data(m_roles.heading).toString(), sized(option.font, BaseSize, QFont::DemiBold),
              m_theme.ink);
    int y = row.top() + HeadingHeight + 1;
    if (m_roles.body >= 0) {
        const WrappedText body{index.data(m_roles.body).toString().simplified(), row.width(), m_roles.bodyLines};
        paintWrapped(*painter, {row.left(), y}, body, option.font, m_theme.ink);
        y += m_roles.bodyLines * BodyLineHeight;
    }
    if (m_roles.foot >= 0)
        paintLine(*painter, {row.left(), y, row.width(), FootHeight}, index.data(m_roles.foot).toString(), meta,
                  m_theme.dim);
    painter->setPen(m_theme.line);
    painter->drawLine(row.left(), option.rect.bottom(), row.right(), option.rect.bottom());
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    int height = 2 * TopGap + HeadingHeight;
    if (m_roles.body >= 0)
        height += 1 + m_roles.bodyLines * BodyLineHeight;
    if (m_roles.foot >= 0)
        height += FootHeight;
    return {160, height};
}

} // namespace onrecord::ui
