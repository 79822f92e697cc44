// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/window/style_sheet.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace onrecord::ui
{

namespace
{
constexpr int DarkBelow = 128; // lightness of the window's colour, 0..255
}

Appearance::Appearance(ThemeState &theme, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_window(window)
{
    QApplication::setFont(interfaceFont());
    readSystem();
    connect(&theme, &ThemeState::changed, this, &Appearance::apply);
    QTimer::singleShot(0, this, [this] {
        m_theme.followPortal();
        emit applied(m_theme.theme());
    });
}

void Appearance::readSystem()
{
    QApplication::setPalette(QPalette()); // ours would hide the desktop's
    const int lightness = QApplication::palette().color(QPalette::Window).lightness();
    m_theme.setSystemKind(lightness < DarkBelow ? ThemeKind::Dark : ThemeKind::Light);
    apply();
}

void Appearance::apply()
{
    const Theme theme = m_theme.theme();
    QApplication::setPalette(paletteFor(theme));
    m_window.setStyleSheet(styleSheetFor(theme));
    emit applied(theme);
}

} // namespace onrecord::ui
