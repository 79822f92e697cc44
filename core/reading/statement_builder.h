// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts of quotes -> statements with speakers, addressees and those they mention.
#pragma once

#include "core/reading/speaker_finder.h"

namespace onrecord
{

/// In the order of the drafts. `author` is the person who wrote it, or empty. Adds actors and mentions to `actors`.
[[nodiscard]] std::vector<LocalStatement> buildStatements(const ArticleText &article, const Names &names,
                                                          const Parse &parse, const Lexicon &lexicon,
                                                          const std::vector<StatementDraft> &drafts,
                                                          const std::string &author, ActorTable &actors);

} // namespace onrecord
