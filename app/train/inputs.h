// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences as the network sees them: rows of vectors, features and word lists. The same as core/language does when a
// text is read.
#pragma once

#include "app/train/corpora.h"
#include "app/train/word_vectors.h"
#include "core/language/gazetteer.h"
#include "core/language/word_form.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

namespace onrecord::train
{

inline constexpr std::uint32_t noRow = 0xFFFFFFFF;
inline constexpr std::size_t listsAtMost = 8; // of one word

struct Input
{
    std::uint32_t vector = noRow;
    std::array<std::uint32_t, formKeyCount> features{};
    std::array<std::uint32_t, listsAtMost> lists{};
};

/// Which features have a row: those that are seen often enough.
class Features final
{
public:
    static constexpr std::uint32_t seenAtLeast = 3;

    void count(const std::vector<Sentence> &sentences);
    void close();

    [[nodiscard]] std::uint32_t row(std::uint64_t key) const;
    /// The `most` most frequent words, one a line.
    [[nodiscard]] std::string frequentWords(std::size_t most) const;
    /// Of each row.
    [[nodiscard]] const std::vector<std::uint64_t> &keys() const { return m_keys; }

private:
    std::map<std::string, std::uint32_t> m_words;
    std::unordered_map<std::uint64_t, std::uint32_t> m_counts;
    std::vector<std::uint64_t> m_order;
    std::unordered_map<std::uint64_t, std::uint32_t> m_rows;
    std::vector<std::uint64_t> m_keys;
};

struct Knowledge
{
    const WordVectors &vectors;
    const Features &features;
    const Gazetteer &gazetteer;
};

/// The Gazetteer's marks of each word.
[[nodiscard]] std::vector<std::uint32_t> marksOf(const std::vector<std::string> &words, const Gazetteer &gazetteer);

[[nodiscard]] std::vector<Input> inputsOf(const std::vector<std::string> &words, const Knowledge &knowledge);

/// A sentence with all letters small or all large, now and then, so that names are known in them too.
class CaseChanger final
{
public:
    CaseChanger(double small, double large)
        : m_small(small)
        , m_large(large)
    {}

    /// False: leaves the words as they are.
    bool change(std::vector<std::string> &words, std::mt19937_64 &random) const;

private:
    double m_small;
    double m_large;
};

} // namespace onrecord::train
