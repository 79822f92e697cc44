// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/name_decoder.h"

#include "core/language/dense_layer.h"

#include <algorithm>
#include <limits>

namespace onrecord
{

namespace
{

constexpr std::size_t K = nameLabelCount;
using namespace name_labels;
constexpr float never = -1e30f; // less than any score, and 256 of them are finite

constexpr float strongest = 1e6f; // of either sign; what is no number is as weak as can be

float bounded(float score)
{
    return score > -strongest ? std::min(score, strongest) : -strongest;
}

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
            const float score = may ? bounded((*values)[from * K + to]) : never;
            Row weight{std::clamp(-score, -30.0f, 30.0f)};
            kernels::exponentialsOfMinus(weight.data(), weight.size());
            decoder.m_scores[from][to] = score;
            decoder.m_weights[from][to] = may ? weight[0] : 0.0f;
        }
    for (std::size_t from = 0; from < K; ++from)
        for (std::size_t to = 0; to < K; ++to)
            decoder.m_turned[to][from] = decoder.m_weights[from][to];
    return decoder;
}

void NameDecoder::decode(const float *scores, std::size_t stride, std::size_t words, Work &work,
                         std::vector<NameRange> &names) const
{
    work.own.assign(words, Row{});
    for (std::size_t i = 0; i < words; ++i)
        std::transform(scores + i * stride, scores + i * stride + K, work.own[i].begin(), bounded);
    findBest(words, work);
    if (std::all_of(work.labels.begin(), work.labels.end(), [](std::uint8_t label) { return label == 0; }))
        return;
    sumAll(words, work);
    NameRange name;
    for (std::size_t i = 0; i < words; ++i) {
        const std::size_t label = work.labels[i];
        if (label == 0)
            continue;
        const float probability = std::clamp(work.forward[i][label] * work.backward[i][label], 0.0f, 1.0f);
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

void NameDecoder::findBest(std::size_t words, Work &work) const
{
    work.best.resize(words);
    work.from.resize(words);
    work.labels.resize(words);
    for (std::size_t y = 0; y < K; ++y)
        work.best[0][y] = m_scores[start][y] + work.own[0][y];
    for (std::size_t i = 1; i < words; ++i) {
        const Row &before = work.best[i - 1];
        Row best;
        Steps from{};
        for (std::size_t y = 0; y < rowSize; ++y)
            best[y] = before[0] + m_scores[0][y];
        for (std::size_t p = 1; p < K; ++p)
            for (std::size_t y = 0; y < rowSize; ++y) {
                const float sum = before[p] + m_scores[p][y];
                from[y] = sum > best[y] ? static_cast<std::int32_t>(p) : from[y];
                best[y] = sum > best[y] ? sum : best[y];
            }
        work.from[i] = from;
        for (std::size_t y = 0; y < K; ++y)
            work.best[i][y] = best[y] + work.own[i][y];
    }
    std::size_t last = 0;
    float most = -std::numeric_limits<float>::infinity();
    for (std::size_t y = 0; y < K; ++y)
        if (const float sum = work.best[words - 1][y] + m_scores[end][y]; sum > most) {
            most = sum;
            last = y;
        }
    for (std::size_t i = words; i-- > 0;) {
        work.labels[i] = static_cast<std::uint8_t>(last);
        last = static_cast<std::size_t>(work.from[i][last]);
    }
}

/// Forward and backward sums (Rabiner 1989); their product, as scaled here, is the probability of a label.
void NameDecoder::sumAll(std::size_t words, Work &work) const
{
    work.forward.resize(words);
    work.backward.resize(words);
    for (Row &own : work.own) {
        const float most = *std::max_element(own.begin(), own.begin() + K);
        for (float &score : own)
            score = most - score;
    }
    kernels::exponentialsOfMinus(work.own.front().data(), words * rowSize);
    sumForward(words, work);
    sumBackward(words, work);
}

void NameDecoder::sumForward(std::size_t words, Work &work) const
{
    Row sums = m_weights[start];
    for (std::size_t i = 0; i < words; ++i) {
        Row &now = work.forward[i];
        for (std::size_t y = 0; y < rowSize; ++y)
            now[y] = sums[y] * work.own[i][y];
        scale(now);
        sums = spread(now, m_weights.data());
    }
}

void NameDecoder::sumBackward(std::size_t words, Work &work) const
{
    Row behind = m_weights[end];
    for (std::size_t i = words; i-- > 0;) {
        float sum = 0; // so that forward times backward sums to 1 over the labels
        for (std::size_t y = 0; y < K; ++y)
            sum += behind[y] * work.forward[i][y];
        Row weighted;
        for (std::size_t y = 0; y < rowSize; ++y) {
            work.backward[i][y] = sum > 0 ? behind[y] / sum : 0;
            weighted[y] = behind[y] * work.own[i][y];
        }
        behind = spread(weighted, m_turned.data());
        scale(behind);
    }
}

/// The sum of rows[k] times from[k].
NameDecoder::Row NameDecoder::spread(const Row &from, const Row *rows)
{
    Row sums{};
    for (std::size_t k = 0; k < K; ++k)
        for (std::size_t y = 0; y < rowSize; ++y)
            sums[y] += from[k] * rows[k][y];
    return sums;
}

void NameDecoder::scale(Row &row)
{
    float sum = 0;
    for (std::size_t y = 0; y < K; ++y)
        sum += row[y];
    for (std::size_t y = 0; sum > 0 && y < rowSize; ++y)
        row[y] /= sum;
}

} // namespace onrecord
