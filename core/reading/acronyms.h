// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Short names that the article itself explains: "the Green Council of Towns (GCT)".
#pragma once

#include "core/reading/run_parser.h"

#include <vector>

namespace onrecord
{

/// The name in front of the brackets and every place where its short form stands are organisations, whatever the lists
/// and the network make of them.
void defineAcronyms(const ArticleText &article, std::vector<NameCandidate> &candidates);

} // namespace onrecord
