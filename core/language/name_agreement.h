// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One article, one meaning: the network sees a sentence at a time, here the names of all sentences are compared. What
// is a person twice and a place once, without the model being sure of it, is a person; a name that was found elsewhere
// in the article is found where it was missed.
#pragma once

#include "core/language/analysis.h"

#include <string_view>

namespace onrecord
{

/// Changes kinds and adds names. Linear in the number of words.
void agreeOnNames(std::string_view text, Analysis &analysis);

} // namespace onrecord
