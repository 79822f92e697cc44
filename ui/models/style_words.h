// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window's words for what nodes are coloured and sized by.
#pragma once

#include "ui/picture/scene_style.h"

#include <QString>

namespace onrecord::ui
{

[[nodiscard]] QString word(NodeColouring colouring);
[[nodiscard]] QString word(NodeSizing sizing);

} // namespace onrecord::ui
