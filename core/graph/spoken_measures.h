// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the nodes of a view are spoken of, and in which outlets: counted from the statements behind its edges, each once.
#pragma once

#include "core/model/corpus.h"
#include "core/model/view.h"

#include <cstdint>
#include <string>
#include <vector>

namespace onrecord
{

/// Of the statements that speak to or of a node, the stance of the majority that is not neutral; ties are neutral. Of a
/// statement its own; of an article that of its statements.
[[nodiscard]] std::vector<Stance> stancesOf(const View &view, const Corpus &corpus);

/// The outlet of most of the statements (or, in lenses without any, of the places in text) behind a node's edges; for
/// a node without edges, of the articles that name it. A place in `names`, which are those that occur, the commonest
/// first; -1: none is known, or two lead.
[[nodiscard]] std::vector<std::int32_t> outletsOf(const View &view, const Corpus &corpus,
                                                  std::vector<std::string> &names);

} // namespace onrecord
