// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of two or three lines: a heading with something at its right, then text of second rank. Which roles they are
// taken from is the panel's word.
#pragma once

#include "ui/picture/theme.h"

#include <QStyledItemDelegate>

namespace onrecord::ui
{

struct LineRoles
{
    int heading = Qt::DisplayRole;
    int right = -1; // -1: nothing there
    int body = -1;
    int bodyLines = 1;
    int foot = -1;
};

class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LineDelegate(const LineRoles &roles, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LineRoles m_roles;
    Theme m_theme = Theme::light();
};

} // namespace onrecord::ui
