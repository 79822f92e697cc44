// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Encoded words -> part of speech, head and relation of each: every word asks every other how well it would be its head
// (Dozat and Manning 2017), and the best tree wins.
#pragma once

#include "core/base/result.h"
#include "core/language/analysis.h"
#include "core/language/dense_layer.h"
#include "core/language/model_file.h"
#include "core/language/tree_decoder.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace onrecord
{

class Syntax final
{
public:
    struct Work
    {
        ByteRows encoded, inner;
        std::vector<float> classes, dependents, bilinear, heads, turned, arcs, relations, pairs;
        std::vector<std::uint32_t> chosen;
        TreeDecoder tree;
    };

    /// `inner`: the width of an encoded word.
    [[nodiscard]] static Result<Syntax> load(const ModelFile &file, const std::string &prefix, std::size_t inner);

    /// Heads are counted from the sentence's start. At least one word.
    void analyse(const float *encoded, std::size_t words, Work &work, std::span<AnalysedWord> found) const;

    /// Distances of a head from its word are known in so many steps.
    static constexpr std::size_t distanceCount = 16;
    /// The step of a head's distance from another word, before or behind it.
    [[nodiscard]] static std::size_t distanceBucket(std::size_t head, std::size_t word);

private:
    void classify(Work &work, std::span<AnalysedWord> found) const;
    void attach(Work &work, std::span<AnalysedWord> found) const;
    void relate(Work &work, std::span<AnalysedWord> found) const;

    std::size_t m_inner = 0;
    DenseLayer m_classes;
    DenseLayer m_dependent, m_bilinear, m_head;
    std::vector<float> m_root;
    std::vector<float> m_distance;
    DenseLayer m_relationDependent, m_relationHead, m_relation;
    std::vector<float> m_relationRoot;
};

} // namespace onrecord
