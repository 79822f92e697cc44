// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/network.h"

#include "core/language/kernels.h"

#include <algorithm>

namespace onrecord
{

Result<Network> Network::load(const ModelFile &file)
{
    const auto keys = file.array<std::uint64_t>("gazetteer.keys");
    const auto values = file.array<std::uint32_t>("gazetteer.values");
    const auto rows = file.array<std::int8_t>("vectors.rows");
    const auto scales = file.array<float>("vectors.scales");
    if (!keys)
        return fail(keys.error());
    if (!values)
        return fail(values.error());
    if (!rows)
        return fail(rows.error());
    if (!scales)
        return fail(scales.error());
    const std::size_t width = scales->empty() ? 0 : rows->size() / scales->size();
    if (width == 0 || width % kernels::lane != 0)
        return fail(ErrorCode::ModelDamaged, "vectors", "their width cannot be");
    auto vectors = WordTable::load(file, "vectors", width);
    if (!vectors)
        return fail(vectors.error());
    const auto frequent = file.text("frequent.words");
    if (!frequent)
        return fail(frequent.error());
    auto encoder = Encoder::load(file, "syntax", *vectors, *frequent);
    if (!encoder)
        return fail(encoder.error());
    auto syntax = Syntax::load(file, "syntax", encoder->width());
    if (!syntax)
        return fail(syntax.error());
    auto decoder = NameDecoder::load(file, "names.transitions");
    if (!decoder)
        return fail(decoder.error());
    auto nameEncoder = Encoder::load(file, "names", *vectors, *frequent);
    if (!nameEncoder)
        return fail(nameEncoder.error());
    auto scores = DenseLayer::load(file, "names.scores", nameEncoder->width(), nameLabelCount, true);
    if (!scores)
        return fail(scores.error());
    return Network(Parts{Gazetteer(*keys, *values), std::move(*vectors), std::move(*encoder), std::move(*syntax),
                         std::move(*nameEncoder), std::move(*scores), *decoder});
}

void Network::fillInputs(std::string_view text, std::span<const Token> sentence, Work &work) const
{
    m_parts.gazetteer.mark(text, sentence, work.marks);
    work.inputs.resize(sentence.size());
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        WordInput &input = work.inputs[i];
        input.form = wordForm(sentence[i].span.of(text), i == 0);
        input.lists = work.marks[i];
    }
}

void Network::analyse(std::string_view text, std::span<const Token> sentence, Work &work, std::span<AnalysedWord> words,
                      std::vector<NameRange> &names) const
{
    if (sentence.empty())
        return;
    fillInputs(text, sentence, work);
    const std::size_t n = sentence.size();
    if (!words.empty()) {
        const std::span<const float> encoded =
            m_parts.syntaxEncoder.encode(work.inputs, m_parts.vectors, work.syntaxEncoder);
        m_parts.syntax.analyse(encoded.data(), n, work.syntax, words);
    }
    const std::span<const float> encoded = m_parts.nameEncoder.encode(work.inputs, m_parts.vectors, work.nameEncoder);
    work.scores.resize(n * m_parts.nameScores.width());
    work.encoded.set(encoded.data(), m_parts.nameEncoder.width(), n, m_parts.nameEncoder.width());
    m_parts.nameScores.apply(work.encoded, work.scores.data());
    m_parts.names.decode(work.scores.data(), m_parts.nameScores.width(), n, work.names, names);
}

} // namespace onrecord
