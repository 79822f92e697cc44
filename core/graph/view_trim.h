// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a draft to a view: takes out what is hidden, beyond the limit or without an edge, counts it, and puts all in
// order.
#pragma once

#include "core/graph/view_draft.h"
#include "core/model/filter.h"

namespace onrecord
{

[[nodiscard]] View trimmed(ViewDraft draft, Lens lens, const Filter &filter);

} // namespace onrecord
