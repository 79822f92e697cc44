// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long ago the system started this process.
#pragma once

#include <cstdint>

namespace onrecord::app
{

/// In milliseconds; -1 when the system does not say.
[[nodiscard]] std::int64_t millisecondsSinceStart();

} // namespace onrecord::app
