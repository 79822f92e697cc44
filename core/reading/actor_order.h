// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last step: actors in order of first mention, and statements that refer to their new places.
#pragma once

#include "core/model/reading.h"

namespace onrecord
{

void orderActors(Reading &reading);

} // namespace onrecord
