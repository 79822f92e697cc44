// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's icons in a theme's colours.
#pragma once

#include "ui/picture/theme.h"

#include <QIcon>
#include <QString>

namespace onrecord::ui
{

/// A name of resources/icons without its suffix: drawn in the theme's ink, sharp at any scale; fainter when disabled.
[[nodiscard]] QIcon themedIcon(const QString &name, const Theme &theme);

} // namespace onrecord::ui
