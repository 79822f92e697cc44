// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names in headlines, where all words may be written with capitals.
#pragma once

#include "core/reading/person_names.h"

#include <vector>

namespace onrecord
{

/// In a headline only names count that the lexicon or the article's body knows. `headline` tells it of each token.
void decideHeadlines(const ArticleText &article, const std::vector<bool> &headline, const PersonNames &persons,
                     std::vector<NameCandidate> &candidates);

} // namespace onrecord
