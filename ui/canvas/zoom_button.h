// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small buttons at the map's upper right: nearer, farther, all of it, and others with an icon. Drawn in the colours
// of the map's theme.
#pragma once

#include "ui/picture/theme.h"

#include <QToolButton>

namespace onrecord::ui
{

class ZoomButton final : public QToolButton
{
    Q_OBJECT

public:
    /// Icon: what setIcon() was given, in 16 pixels.
    enum class Sign { In, Out, Fit, Icon };
    static constexpr int Side = 30;

    ZoomButton(Sign sign, const QString &name, const QString &shortcut, QWidget *parent);
    void setTheme(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    Theme m_theme = Theme::light();
};

} // namespace onrecord::ui
