// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's colours and measures for Qt's widgets, made from a theme.
#pragma once

#include "ui/picture/theme.h"

#include <QFont>
#include <QPalette>
#include <QString>

namespace onrecord::ui
{

[[nodiscard]] QPalette paletteFor(const Theme &theme);
[[nodiscard]] QString styleSheetFor(const Theme &theme);
/// The desktop's interface font at the window's size; Inter where the desktop has none of its own.
[[nodiscard]] QFont interfaceFont();

} // namespace onrecord::ui
