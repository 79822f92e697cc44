// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole trained network over one sentence. What the room shows to others is pipeline.h.
#pragma once

#include "core/base/result.h"
#include "core/language/analysis.h"
#include "core/language/byte_rows.h"
#include "core/language/encoder.h"
#include "core/language/gazetteer.h"
#include "core/language/model_file.h"
#include "core/language/name_decoder.h"
#include "core/language/syntax.h"
#include "core/text/token.h"

#include <span>
#include <string_view>
#include <utility>
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
        ByteRows encoded;
        std::vector<float> scores;
    };

    /// ModelDamaged when an array is missing or does not fit. Borrows from `file`.
    [[nodiscard]] static Result<Network> load(const ModelFile &file);

    /// Heads and names are counted from the sentence's start; names are appended. Nothing for no words. `words` has one
    /// for each token, or none: then only names are looked for, in half the time. Const and
    /// thread safe with a Work for each thread.
    void analyse(std::string_view text, std::span<const Token> sentence, Work &work, std::span<AnalysedWord> words,
                 std::vector<NameRange> &names) const;

private:
    struct Parts
    {
        Gazetteer gazetteer;
        WordTable vectors;
        Encoder syntaxEncoder;
        Syntax syntax;
        Encoder nameEncoder;
        DenseLayer nameScores;
        NameDecoder names;
    };

    explicit Network(Parts parts)
        : m_parts(std::move(parts))
    {}

    void fillInputs(std::string_view text, std::span<const Token> sentence, Work &work) const;

    Parts m_parts;
};

} // namespace onrecord
