// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts a theme's colours on the program, and learns from the desktop whether it is light or dark.
#pragma once

#include "ui/state/theme_state.h"

#include <QObject>

class QWidget;

namespace onrecord::ui
{

class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// The window gets the style sheet; its children inherit it.
    Appearance(ThemeState &theme, QWidget &window);

    /// The desktop's palette may have changed.
    void readSystem();

signals:
    void applied(const onrecord::ui::Theme &theme);

private:
    void apply();

    ThemeState &m_theme;
    QWidget &m_window;
};

} // namespace onrecord::ui
