// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences that are learned together, one behind the other.
#pragma once

#include "app/train/inputs.h"
#include "app/train/tape.h"

#include <vector>

namespace onrecord::train
{

struct Batch
{
    std::vector<Rows> sentences;
    std::vector<Input> inputs;
    std::vector<int> classes, tags, heads, relations, names;

    /// A sentence without words is left out: the tape knows none.
    void add(const Sentence &sentence, const std::vector<Input> &given);
};

} // namespace onrecord::train
