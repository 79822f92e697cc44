// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A corpus in which some actors are joined to others: by the user's word, not by their names.
#pragma once

#include "core/model/corpus.h"

#include <cstddef>
#include <vector>

namespace onrecord
{

/// `into`: of each actor the place of the one that it is joined to, its own when it stays; who is joined to by others
/// stays itself. What stays keeps its key and names; ids are given anew. Pairs of suggestions that became one go.
[[nodiscard]] Corpus mergeActors(Corpus corpus, const std::vector<std::size_t> &into);

} // namespace onrecord
