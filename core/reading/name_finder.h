// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names of persons, organisations and places in an article, by word lists, by what the trained pipeline sees (who
// decides stands in name_joining.h), and by what the article itself shows.
#pragma once

#include "core/reading/found_name.h"
#include "core/reading/network_names.h"

namespace onrecord
{

[[nodiscard]] Names findNames(const ArticleText &article, const Lexicon &lexicon,
                              const std::vector<NetworkName> &network);

} // namespace onrecord
