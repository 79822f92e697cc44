// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the words around a time expression speak of the past or of the future, as far as the words alone can tell.
#pragma once

#include "core/text/time_atom_view.h"
#include "core/text/time_meaning.h"

namespace onrecord
{

/// Of the expression [first, end). The nearest verb of its clause before it decides, or the one behind it where it
/// opens a sentence: "will meet on Friday", "On Friday, they will meet", "they will meet, she said on Friday".
[[nodiscard]] Tense tenseAround(const TimeAtomView &atoms, std::size_t first, std::size_t end);

} // namespace onrecord
