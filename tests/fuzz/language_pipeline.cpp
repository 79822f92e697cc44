// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes -> decoded, cleaned, analysed: every word in one sentence, every sentence one tree, names inside sentences;
// and the same again for the tokens alone. By the installed model where there is one, and by one with weights by
// chance.
#include "core/language/pipeline.h"
#include "core/text/clean.h"
#include "core/text/decode.h"
#include "tests/core/language/untrained_model.h"
#include "tests/fuzz/require.h"

#include <unistd.h>

#include <algorithm>
#include <string>
#include <system_error>

using namespace onrecord;

namespace
{

/// Follows the heads upwards; words already known to lead to the root are not followed again.
void requireTree(const Analysis &analysis, WordRange sentence)
{
    std::vector<std::uint32_t> turn(sentence.size(), 0); // in which a word was met first
    std::size_t roots = 0;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
        const std::uint32_t now = i - sentence.begin + 1;
        for (std::uint32_t at = i; turn[at - sentence.begin] == 0;) {
            turn[at - sentence.begin] = now;
            const std::uint32_t head = analysis.words[at].head;
            if (head == AnalysedWord::NoHead) {
                ++roots;
                break;
            }
            tests::require(head >= sentence.begin && head < sentence.end, "a head lies in its sentence");
            tests::require(turn[head - sentence.begin] != now, "no circle");
            at = head;
        }
    }
    tests::require(roots == 1, "a sentence has one root");
}

void requireNames(const Analysis &analysis)
{
    std::uint32_t end = 0;
    for (const NameRange &name : analysis.names) {
        tests::require(name.words.begin >= end && name.words.end > name.words.begin, "names follow each other");
        end = name.words.end;
        const bool inOne = std::any_of(analysis.sentences.begin(), analysis.sentences.end(), [&](WordRange range) {
            return range.begin <= name.words.begin && name.words.end <= range.end;
        });
        tests::require(inOne, "a name lies in one sentence");
        tests::require(name.confidence >= 0 && name.confidence <= 1, "a confidence is 0 to 1");
    }
}

void requireAnalysis(std::string_view text, const Analysis &analysis)
{
    tests::require(analysis.words.size() == analysis.tokens.size(), "one word a token");
    std::uint32_t next = 0;
    for (const WordRange sentence : analysis.sentences) {
        tests::require(sentence.begin == next && sentence.end > sentence.begin, "sentences follow each other");
        next = sentence.end;
        requireTree(analysis, sentence);
    }
    tests::require(next == analysis.tokens.size(), "every word is in a sentence");
    for (const Token &token : analysis.tokens)
        tests::requireInside(text, token.span);
    requireNames(analysis);
}

Result<LanguagePipeline> untrained()
{
    const std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("onrecord-fuzz-" + std::to_string(::getpid()) + ".model");
    if (const auto written = tests::UntrainedModel(1, 0.3F).write(path); !written)
        return fail(written.error());
    auto pipeline = LanguagePipeline::load(path);
    std::error_code ignored;
    std::filesystem::remove(path, ignored); // its pages stay as long as they are mapped
    return pipeline;
}

void requirePromises(const LanguagePipeline &pipeline, const std::string &text)
{
    const Analysis analysis = pipeline.analyse(text);
    requireAnalysis(text, analysis);
    const Analysis again = pipeline.analyse(analysis.tokens, analysis.sentences, text);
    tests::require(again.words == analysis.words && again.names == analysis.names, "the same tokens say the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto installed = LanguagePipeline::load();
    static const auto byChance = untrained();
    tests::require(byChance.has_value(), "a model can be written and read");
    const auto decoded = decodeText({reinterpret_cast<const char *>(data), size});
    if (!decoded)
        return 0;
    const std::string text = CleanText::from(decoded->utf8).takeText();
    requirePromises(*byChance, text);
    if (installed)
        requirePromises(*installed, text);
    return 0;
}
