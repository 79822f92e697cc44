// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu behind "Filter": kinds of actors, kinds of statements, how many, with or without lines.
#pragma once

#include <QMenu>

namespace onrecord::ui
{

class FilterState;

class FilterMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(FilterState &filter, QWidget *parent = nullptr);

private:
    void rebuild();

    FilterState &m_filter;
};

} // namespace onrecord::ui
