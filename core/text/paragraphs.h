// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paragraphs of a cleaned text. A line feed parts them, unless the text is hard-wrapped: then only blank lines do.
#pragma once

#include "core/model/span.h"

#include <string_view>
#include <vector>

namespace onrecord
{

/// Without the white space at their borders; none is empty.
[[nodiscard]] std::vector<Span> splitParagraphs(std::string_view text);

} // namespace onrecord
