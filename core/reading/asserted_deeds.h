// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Deeds that a text tells as done, or to be done; not those that somebody only might do, wants to do or did not do.
#pragma once

#include "core/reading/parse.h"
#include "core/reading/statement_draft.h"

#include <vector>

namespace onrecord
{

/// Takes the deeds out that the text does not assert; other drafts stay.
void dropUnassertedDeeds(std::vector<StatementDraft> &drafts, const ArticleText &article, const Parse &parse);

} // namespace onrecord
