// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/syntax.h"

#include "core/language/kernels.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr float never = -1e4f;

} // namespace

Result<Syntax> Syntax::load(const ModelFile &file, const std::string &prefix, std::size_t inner)
{
    const auto root = file.array<float>(prefix + ".root");
    const auto relationRoot = file.array<float>(prefix + ".relation.root");
    if (!root)
        return fail(root.error());
    if (!relationRoot)
        return fail(relationRoot.error());
    const std::size_t arcs = root->size();
    const std::size_t relations = relationRoot->size();
    if (arcs % kernels::lane != 0 || relations % kernels::lane != 0)
        return fail(ErrorCode::ModelDamaged, prefix, "its width cannot be");
    Syntax syntax;
    syntax.m_inner = inner;
    const auto dense = [&](const char *name, std::size_t from, std::size_t to, bool biased,
                           DenseLayer &layer) -> Result<void> {
        auto loaded = DenseLayer::load(file, prefix + name, from, to, biased);
        if (!loaded)
            return fail(loaded.error());
        layer = std::move(*loaded);
        return {};
    };
    const auto floats = [&](const char *name, std::size_t count, std::vector<float> &to) -> Result<void> {
        auto loaded = loadFloats(file, prefix + name, count);
        if (!loaded)
            return fail(loaded.error());
        to = std::move(*loaded);
        return {};
    };
    const std::array done{dense(".classes", inner, wordClassCount, true, syntax.m_classes),
                          dense(".dependent", inner, arcs, true, syntax.m_dependent),
                          dense(".bilinear", arcs, arcs, false, syntax.m_bilinear),
                          dense(".head", inner, arcs, true, syntax.m_head),
                          floats(".root", arcs, syntax.m_root),
                          floats(".distance", distanceCount, syntax.m_distance),
                          dense(".relation.dependent", inner, relations, true, syntax.m_relationDependent),
                          dense(".relation.head", inner, relations, false, syntax.m_relationHead),
                          floats(".relation.root", relations, syntax.m_relationRoot),
                          dense(".relation", relations, relationCount, true, syntax.m_relation)};
    for (const Result<void> &part : done)
        if (!part)
            return fail(part.error());
    return syntax;
}

std::size_t Syntax::distanceBucket(std::size_t head, std::size_t word)
{
    const std::size_t far = head < word ? word - head : head - word;
    const std::size_t size = far <= 4 ? far - 1 : far <= 6 ? 4 : far <= 10 ? 5 : far <= 18 ? 6 : 7;
    return head < word ? size : 8 + size;
}

void Syntax::analyse(const float *encoded, std::size_t words, Work &work, std::span<AnalysedWord> found) const
{
    work.encoded.set(encoded, m_inner, words, m_inner);
    classify(work, found);
    attach(work, found);
    relate(work, found);
}

void Syntax::classify(Work &work, std::span<AnalysedWord> found) const
{
    const std::size_t words = work.encoded.rows();
    const std::size_t width = m_classes.width();
    work.classes.resize(words * width);
    m_classes.apply(work.encoded, work.classes.data());
    for (std::size_t i = 0; i < words; ++i) {
        const float *row = work.classes.data() + i * width;
        found[i].wordClass = static_cast<WordClass>(std::max_element(row, row + wordClassCount) - row);
    }
}

void Syntax::attach(Work &work, std::span<AnalysedWord> found) const
{
    const std::size_t words = work.encoded.rows();
    const std::size_t width = m_head.width();
    const std::size_t columns = kernels::padded(words + 1);
    work.dependents.resize(words * width);
    work.bilinear.resize(words * width);
    work.heads.resize(words * width);
    work.turned.assign(width * columns, 0);
    work.arcs.resize(words * columns);
    m_dependent.apply(work.encoded, work.dependents.data());
    kernels::leakyRelu(work.dependents.data(), words * width);
    work.inner.set(work.dependents.data(), width, words, width);
    m_bilinear.apply(work.inner, work.bilinear.data());
    m_head.apply(work.encoded, work.heads.data());
    kernels::leakyRelu(work.heads.data(), words * width);
    for (std::size_t k = 0; k < width; ++k) {
        for (std::size_t j = 0; j < words; ++j)
            work.turned[k * columns + j] = work.heads[j * width + k];
        work.turned[k * columns + words] = m_root[k];
    }
    kernels::multiply(work.bilinear.data(), width, words, width, work.turned.data(), columns, work.arcs.data());
    for (std::size_t i = 0; i < words; ++i)
        for (std::size_t j = 0; j < words; ++j)
            work.arcs[i * columns + j] += i == j ? never : m_distance[distanceBucket(j, i)];
    work.chosen.resize(words);
    work.tree.decode(work.arcs, columns, words, work.chosen);
    for (std::size_t i = 0; i < words; ++i)
        found[i].head = work.chosen[i] == TreeDecoder::Root ? AnalysedWord::NoHead : work.chosen[i];
}

void Syntax::relate(Work &work, std::span<AnalysedWord> found) const
{
    const std::size_t words = work.encoded.rows();
    const std::size_t width = m_relationHead.width();
    work.dependents.resize(words * width);
    work.heads.resize(words * width);
    work.pairs.resize(words * width);
    work.relations.resize(words * m_relation.width());
    m_relationDependent.apply(work.encoded, work.dependents.data());
    m_relationHead.apply(work.encoded, work.heads.data());
    for (std::size_t i = 0; i < words; ++i) {
        const float *head =
            found[i].head == AnalysedWord::NoHead ? m_relationRoot.data() : work.heads.data() + found[i].head * width;
        for (std::size_t k = 0; k < width; ++k)
            work.pairs[i * width + k] = work.dependents[i * width + k] + head[k];
    }
    kernels::leakyRelu(work.pairs.data(), words * width);
    work.inner.set(work.pairs.data(), width, words, width);
    m_relation.apply(work.inner, work.relations.data());
    for (std::size_t i = 0; i < words; ++i) {
        float *row = work.relations.data() + i * m_relation.width();
        row[static_cast<std::size_t>(Relation::Root)] = never;
        found[i].relation = found[i].head == AnalysedWord::NoHead
                                ? Relation::Root
                                : static_cast<Relation>(std::max_element(row, row + relationCount) - row);
    }
}

} // namespace onrecord
