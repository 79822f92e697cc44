// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around a capitalised phrase and shows that it names a person.
#pragma once

#include "core/reading/article_text.h"

namespace onrecord
{

/// Somebody who says, is told about by an office or an age, or has an office beside the name.
[[nodiscard]] bool looksLikePerson(const ArticleText &article, TokenRange phrase);

/// A reporting verb stands right before or behind: "Lee said", "said Lee".
[[nodiscard]] bool speaks(const ArticleText &article, TokenRange phrase);

/// A preposition of place stands right before: "in Lee".
[[nodiscard]] bool followsPlacePreposition(const ArticleText &article, TokenRange phrase);

} // namespace onrecord
