// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kinds of actors and statements are called: in the legend of a picture and all over the window.
#pragma once

#include "core/model/actor.h"
#include "core/model/statement.h"

#include <QString>

namespace onrecord::ui
{

[[nodiscard]] QString word(ActorKind kind);
[[nodiscard]] QString word(StatementKind kind);

} // namespace onrecord::ui
