// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encoder.h"

#include "core/language/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace onrecord
{

namespace
{

constexpr std::size_t listBits = 32;

/// Zero mean and unit deviation, then gain and bias (Ba, Kiros, Hinton 2016).
void normalise(float *row, std::size_t width, const float *gain, const float *bias)
{
    float sum = 0;
    for (std::size_t i = 0; i < width; ++i)
        sum += row[i];
    const float mean = sum / static_cast<float>(width);
    float squares = 0;
    for (std::size_t i = 0; i < width; ++i)
        squares += (row[i] - mean) * (row[i] - mean);
    const float scale = 1 / std::sqrt(squares / static_cast<float>(width) + 1e-5f);
    for (std::size_t i = 0; i < width; ++i)
        row[i] = (row[i] - mean) * scale * gain[i] + bias[i];
}

} // namespace

Result<Encoder::Layer> Encoder::loadLayer(const ModelFile &file, const std::string &name, char kind, std::size_t width)
{
    if (kind != 'C' && kind != 'S')
        return fail(ErrorCode::ModelDamaged, name, "it has a layer of an unknown kind");
    Layer layer;
    layer.recurrent = kind == 'S';
    auto dense = layer.recurrent ? DenseLayer::load(file, name, width, 3 * width, false)
                                 : DenseLayer::load(file, name, 3 * width, width, true);
    if (!dense)
        return fail(dense.error());
    layer.dense = std::move(*dense);
    const auto take = [&](const char *part, std::size_t count, std::vector<float> &to) -> Result<void> {
        auto values = loadFloats(file, name + part, count);
        if (!values)
            return fail(values.error());
        to = std::move(*values);
        return {};
    };
    if (layer.recurrent) {
        if (const auto cells = take(".cells", 4 * width, layer.cells); !cells)
            return fail(cells.error());
        return layer;
    }
    if (const auto gain = take(".gain", width, layer.gain); !gain)
        return fail(gain.error());
    if (const auto bias = take(".shift", width, layer.bias); !bias)
        return fail(bias.error());
    return layer;
}

Result<Encoder> Encoder::load(const ModelFile &file, const std::string &prefix, const WordTable &vectors,
                              std::string_view frequent)
{
    const auto blocks = file.text(prefix + ".blocks");
    if (!blocks)
        return fail(blocks.error());
    const auto lists = file.array<float>(prefix + ".lists");
    if (!lists)
        return fail(lists.error());
    Encoder encoder;
    encoder.m_width = lists->size() / listBits;
    encoder.m_vectorSize = vectors.width();
    if (encoder.m_width == 0 || encoder.m_width % (2 * kernels::lane) != 0 || encoder.m_width > 1024)
        return fail(ErrorCode::ModelDamaged, prefix, "its width cannot be");
    auto marks = loadFloats(file, prefix + ".lists", listBits * encoder.m_width);
    auto features = WordTable::load(file, prefix + ".features", encoder.m_width);
    auto projection = DenseLayer::load(file, prefix + ".projection", vectors.width(), encoder.m_width, true);
    if (!marks)
        return fail(marks.error());
    if (!features)
        return fail(features.error());
    if (!projection)
        return fail(projection.error());
    encoder.m_lists = std::move(*marks);
    encoder.m_features = std::move(*features);
    encoder.m_projection = std::move(*projection);
    for (std::size_t i = 0; i < blocks->size(); ++i) {
        auto layer = loadLayer(file, prefix + ".layer" + std::to_string(i), (*blocks)[i], encoder.m_width);
        if (!layer)
            return fail(layer.error());
        encoder.m_layers.push_back(std::move(*layer));
    }
    encoder.keepFrequent(frequent, vectors);
    return encoder;
}

std::span<const float> Encoder::encode(std::span<const WordInput> words, const WordTable &vectors, Work &work) const
{
    lookUp(words, vectors, work);
    for (const Layer &layer : m_layers)
        if (layer.recurrent)
            recur(layer, words.size(), work);
        else
            convolve(layer, words.size(), work);
    return {work.x.data(), words.size() * m_width};
}

void Encoder::addFeature(std::uint32_t row, float *x) const
{
    if (row != WordTable::None)
        kernels::addScaled(m_features.row(row), m_features.scale(row), m_width, x);
}

/// The rows of features of the words numbered in work.rare; of others only of the feature that hangs on their place.
void Encoder::findFeatures(std::span<const WordInput> words, Work &work) const
{
    for (const WordInput &word : words)
        m_features.expect(word.form.placed());
    for (const std::size_t i : work.rare)
        for (const std::uint64_t key : words[i].form.everywhere())
            m_features.expect(key);
    work.rows.resize(words.size() * formKeyCount);
    const auto find = [&](std::size_t word, std::size_t key) {
        const std::uint32_t row = m_features.find(words[word].form.keys[key]);
        work.rows[word * formKeyCount + key] = row;
        if (row != WordTable::None)
            m_features.expectRow(row);
    };
    for (const std::size_t i : work.rare)
        for (std::size_t key = 0; key + 1 < formKeyCount; ++key)
            find(i, key);
    for (std::size_t i = 0; i < words.size(); ++i)
        find(i, formKeyCount - 1);
}

/// What is the same wherever a word stands: for the words numbered in work.rare, row by row into work.sums. Their
/// features are found.
void Encoder::sumRare(std::span<const WordInput> words, const WordTable &vectors, Work &work) const
{
    work.vectors.assign(work.rare.size() * m_vectorSize, 0);
    work.sums.resize(work.rare.size() * m_width);
    for (const std::size_t i : work.rare)
        vectors.expect(words[i].form.folded);
    for (std::size_t i = 0; i < work.rare.size(); ++i)
        if (const std::uint32_t row = vectors.find(words[work.rare[i]].form.folded); row != WordTable::None)
            kernels::addScaled(vectors.row(row), vectors.scale(row), m_vectorSize,
                               work.vectors.data() + i * m_vectorSize);
    work.bytes.set(work.vectors.data(), m_vectorSize, work.rare.size(), m_vectorSize);
    m_projection.apply(work.bytes, work.sums.data());
    for (std::size_t i = 0; i < work.rare.size(); ++i)
        for (std::size_t key = 0; key + 1 < formKeyCount; ++key)
            addFeature(work.rows[work.rare[i] * formKeyCount + key], work.sums.data() + i * m_width);
}

void Encoder::lookUp(std::span<const WordInput> words, const WordTable &vectors, Work &work) const
{
    work.x.resize(words.size() * m_width);
    work.rare.clear();
    work.recent.makeRoom(words.size(), m_width);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint64_t key = words[i].form.written();
        const float *frequent = m_frequent.find(key);
        if (const float *sum = frequent ? frequent : work.recent.find(key))
            std::copy_n(sum, m_width, work.x.data() + i * m_width);
        else
            work.rare.push_back(i);
    }
    findFeatures(words, work);
    sumRare(words, vectors, work);
    for (std::size_t i = 0; i < work.rare.size(); ++i) {
        const std::span<const float> sum(work.sums.data() + i * m_width, m_width);
        std::copy(sum.begin(), sum.end(), work.x.data() + work.rare[i] * m_width);
        work.recent.add(words[work.rare[i]].form.written(), sum);
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        float *x = work.x.data() + i * m_width;
        addFeature(work.rows[i * formKeyCount + formKeyCount - 1], x);
        for (std::uint32_t marks = words[i].lists; marks != 0; marks &= marks - 1) {
            const float *row = m_lists.data() + static_cast<std::size_t>(std::countr_zero(marks)) * m_width;
            for (std::size_t c = 0; c < m_width; ++c)
                x[c] += row[c];
        }
    }
}

void Encoder::keepFrequent(std::string_view words, const WordTable &vectors)
{
    std::vector<WordInput> inputs;
    std::vector<std::uint64_t> keys;
    Work work;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find('\n'));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        const WordForm form = wordForm(word, false);
        work.rare.push_back(inputs.size());
        inputs.push_back({form, 0});
        keys.push_back(form.written());
    }
    findFeatures(inputs, work);
    sumRare(inputs, vectors, work);
    m_frequent = FrequentRows(keys, std::move(work.sums), m_width);
}

void Encoder::convolve(const Layer &layer, std::size_t words, Work &work) const
{
    work.u.assign(words * 3 * m_width, 0);
    work.y.resize(words * m_width);
    for (std::size_t i = 0; i < words; ++i)
        for (std::size_t j = i == 0 ? 0 : i - 1; j < std::min(words, i + 2); ++j)
            std::copy_n(work.x.data() + j * m_width, m_width, work.u.data() + (3 * i + j + 1 - i) * m_width);
    work.bytes.set(work.u.data(), 3 * m_width, words, 3 * m_width);
    layer.dense.apply(work.bytes, work.y.data());
    kernels::leakyRelu(work.y.data(), words * m_width);
    for (std::size_t i = 0; i < words * m_width; ++i)
        work.x[i] += work.y[i];
    for (std::size_t i = 0; i < words; ++i)
        normalise(work.x.data() + i * m_width, m_width, layer.gain.data(), layer.bias.data());
}

void Encoder::recur(const Layer &layer, std::size_t words, Work &work) const
{
    const std::size_t h = m_width / 2;
    work.u.resize(words * 3 * m_width);
    work.y.resize(words * m_width);
    work.state.resize(h);
    work.bytes.set(work.x.data(), m_width, words, m_width);
    layer.dense.apply(work.bytes, work.u.data());
    for (const bool backwards : {false, true}) {
        const std::size_t side = backwards ? h : 0;
        kernels::recur({work.u.data() + 3 * side, 3 * m_width, work.x.data() + side, work.y.data() + side, m_width,
                        layer.cells.data() + side, m_width, h, work.state.data()},
                       words, backwards);
    }
    work.x.swap(work.y);
}

} // namespace onrecord
