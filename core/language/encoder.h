// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of a sentence -> vectors that know their surroundings: the sum of what is known of each word by itself (its
// pretrained vector, trained features of its letters, the word lists it stands in), then layers over the sentence.
#pragma once

#include "core/base/result.h"
#include "core/language/byte_rows.h"
#include "core/language/dense_layer.h"
#include "core/language/frequent_rows.h"
#include "core/language/recent_rows.h"
#include "core/language/word_form.h"
#include "core/language/word_table.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// A word before any network has seen it.
struct WordInput
{
    WordForm form;
    std::uint32_t lists = 0; // marks of the Gazetteer
};

class Encoder final
{
public:
    /// Scratch memory, of one Encoder; grows to what the longest sentence needs and no further.
    struct Work
    {
        std::vector<std::size_t> rare;
        std::vector<std::uint32_t> rows; // of features, formKeyCount a word
        std::vector<float> vectors, sums, x, y, u, state;
        ByteRows bytes;
        RecentRows recent;
    };

    /// Arrays whose names begin with PREFIX; NAME.blocks is a text with a letter a layer: C for a convolution over
    /// three words with a residual, S for simple recurrent units in both directions.
    /// `frequent`: words, one a line, whose sums are made now and kept.
    [[nodiscard]] static Result<Encoder> load(const ModelFile &file, const std::string &prefix,
                                              const WordTable &vectors, std::string_view frequent);

    /// One row of width() a word; they lie in `work` until the next call.
    [[nodiscard]] std::span<const float> encode(std::span<const WordInput> words, const WordTable &vectors,
                                                Work &work) const;

    [[nodiscard]] std::size_t width() const { return m_width; }

private:
    struct Layer
    {
        bool recurrent = false;
        DenseLayer dense;
        std::vector<float> cells, gain, bias;
    };

    [[nodiscard]] static Result<Layer> loadLayer(const ModelFile &file, const std::string &name, char kind,
                                                 std::size_t width);
    void lookUp(std::span<const WordInput> words, const WordTable &vectors, Work &work) const;
    void sumRare(std::span<const WordInput> words, const WordTable &vectors, Work &work) const;
    void findFeatures(std::span<const WordInput> words, Work &work) const;
    void addFeature(std::uint32_t row, float *x) const;
    void keepFrequent(std::string_view words, const WordTable &vectors);
    void convolve(const Layer &layer, std::size_t words, Work &work) const;
    void recur(const Layer &layer, std::size_t words, Work &work) const;

    std::size_t m_width = 0;
    std::size_t m_vectorSize = 0;
    WordTable m_features;
    DenseLayer m_projection;
    FrequentRows m_frequent;    // sums without what hangs on the word's place
    std::vector<float> m_lists; // a row for each bit of a Gazetteer's marks
    std::vector<Layer> m_layers;
};

} // namespace onrecord
