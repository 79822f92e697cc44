// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How sure a statement must be to be shown, in three steps: all, likely, sure.
#pragma once

#include <QFrame>

class QButtonGroup;

namespace onrecord::ui
{

class FilterState;

class CertaintySwitch final : public QFrame
{
    Q_OBJECT

public:
    explicit CertaintySwitch(FilterState &filter, QWidget *parent = nullptr);

    /// Presses the step that holds now, typed or chosen; none when it lies between two.
    void follow();

private:
    void add(const QString &text, const QString &toolTip, double least);

    FilterState &m_filter;
    QButtonGroup *m_steps;
};

} // namespace onrecord::ui
