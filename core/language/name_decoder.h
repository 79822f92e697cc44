// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scores of labels -> names: the best sequence of labels of a linear-chain conditional random field (Lafferty,
// McCallum, Pereira 2001; Viterbi 1967), with borders as BILOU (Ratinov and Roth 2009).
#pragma once

#include "core/base/result.h"
#include "core/language/analysis.h"
#include "core/language/kernels.h"
#include "core/language/model_file.h"
#include "core/language/name_labels.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace onrecord
{

inline constexpr std::size_t nameLabelCount = name_labels::count;

class NameDecoder final
{
    // One place a label and more, so that the loops run over whole vectors.
    static constexpr std::size_t rowSize = kernels::padded(nameLabelCount);
    using Row = std::array<float, rowSize>;
    using Steps = std::array<std::int32_t, rowSize>;

public:
    struct Work
    {
        std::vector<Row> best;              // Viterbi's sums
        std::vector<Steps> from;            // and where they came from
        std::vector<Row> own;               // what each word says by itself
        std::vector<Row> forward, backward; // probabilities, scaled a word
        std::vector<std::uint8_t> labels;
    };

    /// Array NAME: nameLabelCount + 2 rows of transitions: from each label, from the start, to the end.
    [[nodiscard]] static Result<NameDecoder> load(const ModelFile &file, const std::string &name);

    /// `scores` has a row of `stride` a word. Appends the names; confidence is the least probability of a label in it.
    void decode(const float *scores, std::size_t stride, std::size_t words, Work &work,
                std::vector<NameRange> &names) const;

private:
    void findBest(std::size_t words, Work &work) const;
    void sumAll(std::size_t words, Work &work) const;
    void sumForward(std::size_t words, Work &work) const;
    void sumBackward(std::size_t words, Work &work) const;
    [[nodiscard]] static Row spread(const Row &from, const Row *rows);
    static void scale(Row &row);

    std::array<Row, nameLabelCount + 2> m_scores{};  // logarithms; what may not follow has -10000
    std::array<Row, nameLabelCount + 2> m_weights{}; // exponentials
    std::array<Row, nameLabelCount> m_turned{};      // the same, to each label from every other
};

} // namespace onrecord
