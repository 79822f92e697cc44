// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of persons, organisations and places in an article, by word lists and by what the article itself shows.
// Prefers to miss a name to inventing one.
#pragma once

#include "core/reading/found_name.h"

namespace onrecord
{

[[nodiscard]] Names findNames(const ArticleText &article, const Lexicon &lexicon);

} // namespace onrecord
