// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an analysis must be, whatever the text and the model.
#pragma once

#include "core/language/analysis.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace onrecord::tests
{

inline const std::string article =
    "BERN (Agency) - Foreign Minister Anna Berg visited Norway on Monday.\n\n"
    "\"We won't wait,\" she told Otto Quist of the Harbour Company. Mr. Quist agreed.\n\n"
    "- one\n- two\n\nhttp://example.org/a?b=c ... (sic)\n";

/// Empty, or what is wrong: every word in one sentence, every sentence one tree, names in order inside sentences.
inline QByteArray wrongWith(std::string_view text, const Analysis &analysis)
{
    if (analysis.words.size() != analysis.tokens.size())
        return "not one word a token";
    std::uint32_t next = 0;
    for (const WordRange sentence : analysis.sentences) {
        if (sentence.begin != next || sentence.end <= sentence.begin)
            return "sentences do not follow each other";
        next = sentence.end;
        std::size_t roots = 0;
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
            std::uint32_t at = i;
            for (std::uint32_t steps = 0; analysis.words[at].head != AnalysedWord::NoHead; ++steps) {
                at = analysis.words[at].head;
                if (at < sentence.begin || at >= sentence.end)
                    return "a head outside its sentence";
                if (steps > sentence.size())
                    return "a circle";
            }
            roots += analysis.words[i].head == AnalysedWord::NoHead ? 1U : 0U;
        }
        if (roots != 1)
            return "not one root";
    }
    if (next != analysis.words.size())
        return "words without sentence";
    std::uint32_t nameEnd = 0;
    std::size_t sentence = 0;
    for (const NameRange &name : analysis.names) {
        while (sentence < analysis.sentences.size() && analysis.sentences[sentence].end <= name.words.begin)
            ++sentence;
        if (name.words.begin < nameEnd || name.words.end <= name.words.begin || sentence == analysis.sentences.size() ||
            name.words.end > analysis.sentences[sentence].end)
            return "a name out of order or across a border";
        if (!(name.confidence >= 0 && name.confidence <= 1))
            return "a confidence that is none";
        nameEnd = name.words.end;
    }
    for (const Token &token : analysis.tokens)
        if (token.span.of(text).empty())
            return "a token outside the text";
    return {};
}

inline bool same(const Analysis &a, const Analysis &b)
{
    return a.tokens == b.tokens && a.words == b.words && a.sentences == b.sentences && a.names == b.names;
}

inline std::string manyWords(std::size_t count)
{
    const std::vector<std::string> words{"the", "mayor", "and", "Anna", "Berg", "went", "to", "old", "Bern", "with"};
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += words[i * i % 7 + i % 4] + ' ';
    return text;
}

} // namespace onrecord::tests
