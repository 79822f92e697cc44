// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A title is no part of a name: corpora that put it inside ("President Ada Holm") are set right.
#pragma once

#include "app/train/corpora.h"
#include "core/language/gazetteer.h"

#include <vector>

namespace onrecord::train
{

/// Takes offices, ranks and honorifics from the begin of persons' names that go on behind them.
void takeTitlesOff(std::vector<Sentence> &sentences, const Gazetteer &gazetteer);

} // namespace onrecord::train
