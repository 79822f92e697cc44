// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole trained network over one sentence. What the room shows to others is pipeline.h.
#pragma once

#include "core/base/result.h"
#include "core/language/analysis.h"
#include "core/language/encoder.h"
#include "core/language/gazetteer.h"
#include "core/language/model_file.h"
#include "core/language/name_decoder.h"
#include "core/language/syntax.h"
#include "core/text/token.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace onrecord
{

class Network final
{
public:
    /// Scratch memory of one thread; grows to what the longest sentence needs and no further.
    struct Work
    {
        std::vector<std::uint32_t> marks;
        std::vector<WordInput> inputs;
        Encoder::Work syntaxEncoder, nameEncoder;
        Syntax::Work syntax;
        NameDecoder::Work names;
        std::vector<float> windows, hidden, scores;
    };

    /// ModelDamaged when an array is missing or does not fit. Borrows from `file`.
    [[nodiscard]] static Result<Network> load(const ModelFile &file);

    /// Heads and names are counted from the sentence's start; names are appended. Nothing for no words. Const and
    /// thread safe with a Work for each thread.
    void analyse(std::string_view text, std::span<const Token> sentence, Work &work, std::span<AnalysedWord> words,
                 std::vector<NameRange> &names) const;

private:
    Network(Gazetteer gazetteer, WordTable vectors, Encoder syntaxEncoder, Syntax syntax, NameDecoder names)
        : m_gazetteer(gazetteer)
        , m_vectors(std::move(vectors))
        , m_syntaxEncoder(std::move(syntaxEncoder))
        , m_syntax(std::move(syntax))
        , m_names(std::move(names))
    {}

    void fillInputs(std::string_view text, std::span<const Token> sentence, Work &work) const;

    Gazetteer m_gazetteer;
    WordTable m_vectors;
    Encoder m_syntaxEncoder;
    Syntax m_syntax;
    std::optional<Encoder> m_nameEncoder; // without one, names look at what syntax looks at
    DenseLayer m_nameHidden;              // over three words
    DenseLayer m_nameScores;
    NameDecoder m_names;
};

} // namespace onrecord
