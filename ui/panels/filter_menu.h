// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menu behind "Filter": kinds of actors, kinds of statements, how sure, how many, with or without lines. It stays
// open while one is chosen after the other.
#pragma once

#include "core/model/filter.h"

#include <QMenu>

#include <functional>
#include <vector>

namespace onrecord::ui
{

class FilterState;

class FilterMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(FilterState &filter, QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using IsOn = std::function<bool(const Filter &)>;
    struct Tick
    {
        QAction *action;
        IsOn isOn;
    };

    void build();
    void addHeading(const QString &text);
    void addTick(const QString &text, IsOn isOn, const std::function<void(Filter &)> &change);
    void follow();

    FilterState &m_filter;
    std::vector<Tick> m_ticks;
};

} // namespace onrecord::ui
