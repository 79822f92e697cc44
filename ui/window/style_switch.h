// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// On the map's legend: what colour and size of nodes say now, each a button that opens what else they could say.
#pragma once

#include <QFrame>

class QToolButton;

namespace onrecord::ui
{

class StyleActions;
class StyleState;

class StyleSwitch final : public QFrame
{
    Q_OBJECT

public:
    StyleSwitch(const StyleState &style, const StyleActions &actions, QWidget *parent = nullptr);

signals:
    /// The words changed, and with them the size.
    void resized();

private:
    [[nodiscard]] QToolButton *makeButton(const QString &name, const QString &hint);
    void showStyle();

    const StyleState &m_style;
    QToolButton *m_colour;
    QToolButton *m_size;
};

} // namespace onrecord::ui
