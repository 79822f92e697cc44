// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the names of a plan stand: of communities first, then of nodes by importance; beside figures, not on badges,
// off the lines where that is free. From far away, when nodes are dots, the most important names may lie on some.
#pragma once

#include "ui/picture/picture_plan.h"

#include <stop_token>

namespace onrecord
{
class Crew;
}

namespace onrecord::ui
{

/// Figures, curves and index are there. The same for any number of threads.
void writeLabels(PicturePlan &plan, Crew &crew, const std::stop_token &stop);

} // namespace onrecord::ui
