// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The loop over the sentences, the same for whatever is learned.
#pragma once

#include "app/train/batch.h"
#include "app/train/parameters.h"

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace onrecord::train
{

struct TrainingPlan
{
    std::string name; // for progress
    int epochs = 4;
    std::size_t words = 500; // of a step
    float rate = 0.002f;     // at most: it climbs in the first 200 steps and then falls to nothing in a line
    float meanDecay = 0.999f;
    double smallLetters = 0.1;  // share of sentences that are seen without capitals
    double largeLetters = 0.05; // and with nothing else
    std::uint64_t seed = 1;
};

/// Hands the gradients of a batch on; returns its loss. Called on two threads with a tape each.
using Learn = std::function<double(Tape &, const Batch &, float weight, std::mt19937_64 &)>;

/// Two shards a step, each on a thread, summed in order: the result does not hang on the machine's number of threads.
/// The parameters are the average of the last steps in the end. Prints a line an epoch to stderr.
void runTraining(const TrainingPlan &plan, const std::vector<Sentence> &sentences, const Knowledge &knowledge,
                 Parameters &parameters, const Learn &learn);

inline constexpr std::size_t shardCount = 2;

} // namespace onrecord::train
