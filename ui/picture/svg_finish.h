// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finishes what QSvgGenerator writes: family names to fall back on where the reader's machine lacks the font, and the
// halo around labels, as a stroke under the letters.
#pragma once

#include "ui/picture/theme.h"

#include <QByteArray>

namespace onrecord::ui
{

[[nodiscard]] QByteArray finishedSvg(QByteArray svg, const Theme &theme);

} // namespace onrecord::ui
