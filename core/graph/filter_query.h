// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filter as one line of text, the same in the window's filter bar and on the command line:
//
//     harbour kind:person,place statement:direct article:001 actor:"Jane Doe" said:budget top:100 isolates:no
//     kind:act confidence:>=0.7
//
// kind: takes kinds of actors and of statements; confidence: a least (">=0.7", "0.7", "likely", "sure") and what stays
// below a limit ("<0.5", "doubtful"), or both with a comma. Bare words and said: must all occur; article: is a part of
// a path or title, actor: a part of a name.
#pragma once

#include "core/base/result.h"
#include "core/model/corpus.h"
#include "core/model/filter.h"

#include <string>
#include <string_view>

namespace onrecord
{

/// BadInput names the word that was not understood ("kind:persn") and what would have been.
[[nodiscard]] Result<Filter> parseFilter(std::string_view query, const Corpus &corpus);

} // namespace onrecord
