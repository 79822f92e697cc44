// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sentences of one paragraph, from its tokens.
#pragma once

#include "core/model/span.h"
#include "core/text/abbreviations.h"
#include "core/text/token.h"

#include <span>
#include <string_view>
#include <vector>

namespace onrecord
{

/// A sentence ends behind a stop and the closing marks that follow it. Linear time.
[[nodiscard]] std::vector<Span> splitSentences(std::string_view text, std::span<const Token> paragraph,
                                               const Abbreviations &abbreviations);

} // namespace onrecord
