// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A list of a corpus as JSON, one object a line, with names where the corpus has ids.
#pragma once

#include "core/exchange/table_export.h"

#include <string>

namespace onrecord
{

[[nodiscard]] std::string corpusLines(const Corpus &corpus, TableKind kind);

} // namespace onrecord
