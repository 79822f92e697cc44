// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/name_decoder.h"

#include "core/language/dense_layer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onrecord
{

namespace
{

constexpr std::size_t K = nameLabelCount;
using namespace name_labels;
constexpr float never = -1e30f; // less than any score, and 256 of them are finite

} // namespace

Result<NameDecoder> NameDecoder::load(const ModelFile &file, const std::string &name)
{
    const auto values = loadFloats(file, name, (K + 2) * K);
    if (!values)
        return fail(values.error());
    NameDecoder decoder;
    for (std::size_t from = 0; from < K + 2; ++from)
        for (std::size_t to = 0; to < K; ++to) {
            const bool may = isAllowed(from, to);
            const float score = may ? (*values)[from * K + to] : never;
            decoder.m_scores[from][to] = score;
            decoder.m_weights[from][to] = may ? std::exp(std::clamp(score, -30.0f, 30.0f)) : 0.0f;
        }
    return decoder;
}

void NameDecoder::decode(const float *scores, std::size_t stride, std::size_t words, Work &work,
                         std::vector<NameRange> &names) const
{
    findBest(scores, stride, words, work);
    if (std::all_of(work.labels.begin(), work.labels.end(), [](std::uint8_t label) { return label == 0; }))
        return;
    sumAll(scores, stride, words, work);
    NameRange name;
    for (std::size_t i = 0; i < words; ++i) {
        const std::size_t label = work.labels[i];
        if (label == 0)
            continue;
        const float probability = std::clamp(work.forward[i * K + label] * work.backward[i * K + label], 0.0f, 1.0f);
        if (!continues(label)) {
            name.words.begin = static_cast<std::uint32_t>(i);
            name.kind = kind(label);
            name.confidence = 1;
        }
        name.confidence = std::min(name.confidence, probability);
        if (!opens(label)) {
            name.words.end = static_cast<std::uint32_t>(i + 1);
            names.push_back(name);
        }
    }
}

void NameDecoder::findBest(const float *scores, std::size_t stride, std::size_t words, Work &work) const
{
    work.best.resize(words * K);
    work.from.resize(words);
    work.labels.resize(words);
    for (std::size_t y = 0; y < K; ++y)
        work.best[y] = m_scores[start][y] + scores[y];
    for (std::size_t i = 1; i < words; ++i) {
        const float *before = work.best.data() + (i - 1) * K;
        std::array<float, K> best;
        std::array<std::uint8_t, K> from{};
        for (std::size_t y = 0; y < K; ++y)
            best[y] = before[0] + m_scores[0][y];
        for (std::size_t p = 1; p < K; ++p)
            for (std::size_t y = 0; y < K; ++y) {
                const float sum = before[p] + m_scores[p][y];
                from[y] = sum > best[y] ? static_cast<std::uint8_t>(p) : from[y];
                best[y] = std::max(best[y], sum);
            }
        work.from[i] = from;
        for (std::size_t y = 0; y < K; ++y)
            work.best[i * K + y] = best[y] + scores[i * stride + y];
    }
    std::size_t last = 0;
    float most = -std::numeric_limits<float>::infinity();
    for (std::size_t y = 0; y < K; ++y)
        if (const float sum = work.best[(words - 1) * K + y] + m_scores[end][y]; sum > most) {
            most = sum;
            last = y;
        }
    for (std::size_t i = words; i-- > 0;) {
        work.labels[i] = static_cast<std::uint8_t>(last);
        last = work.from[i][last];
    }
}

/// Forward and backward sums (Rabiner 1989); their product, as scaled here, is the probability of a label.
void NameDecoder::sumAll(const float *scores, std::size_t stride, std::size_t words, Work &work) const
{
    work.forward.resize(words * K);
    work.backward.resize(words * K);
    std::vector<float> &b = work.backward; // holds the words' own weights first
    for (std::size_t i = 0; i < words; ++i) {
        const float *row = scores + i * stride;
        const float most = *std::max_element(row, row + K);
        for (std::size_t y = 0; y < K; ++y)
            b[i * K + y] = std::exp(row[y] - most);
    }
    const auto scale = [](float *row) {
        float sum = 0;
        for (std::size_t y = 0; y < K; ++y)
            sum += row[y];
        if (sum <= 0)
            return;
        for (std::size_t y = 0; y < K; ++y)
            row[y] /= sum;
    };
    for (std::size_t i = 0; i < words; ++i) {
        float *now = work.forward.data() + i * K;
        for (std::size_t y = 0; y < K; ++y) {
            float sum = i == 0 ? m_weights[start][y] : 0;
            for (std::size_t p = 0; i > 0 && p < K; ++p)
                sum += work.forward[(i - 1) * K + p] * m_weights[p][y];
            now[y] = sum * b[i * K + y];
        }
        scale(now);
    }
    Row behind = m_weights[end];
    for (std::size_t i = words; i-- > 0;) {
        Row weighted;
        for (std::size_t y = 0; y < K; ++y)
            weighted[y] = behind[y] * b[i * K + y];
        float sum = 0; // so that forward times backward sums to 1 over the labels
        for (std::size_t y = 0; y < K; ++y)
            sum += behind[y] * work.forward[i * K + y];
        for (std::size_t y = 0; y < K; ++y)
            b[i * K + y] = sum > 0 ? behind[y] / sum : 0;
        for (std::size_t p = 0; p < K; ++p) {
            behind[p] = 0;
            for (std::size_t y = 0; y < K; ++y)
                behind[p] += m_weights[p][y] * weighted[y];
        }
        scale(behind.data());
    }
}

} // namespace onrecord
