// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every promise about a project file that can be checked, one Problem for each that does not hold.
#pragma once

#include "core/model/problem.h"
#include "core/store/connection.h"

#include <stop_token>
#include <vector>

namespace onrecord
{

/// Pages and indexes, references between rows, tables, hashes of texts and readings, corrections. Damage is a finding,
/// not a failure; what was found until then when stopped.
[[nodiscard]] std::vector<Problem> checkProject(const Connection &connection, const std::stop_token &stop);

} // namespace onrecord
