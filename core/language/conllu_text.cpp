// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/conllu_text.h"

#include "core/text/token_kind.h"

#include <algorithm>
#include <limits>

namespace onrecord
{

namespace
{

std::size_t sizeOf(const ConlluSentence &sentence)
{
    std::size_t size = 2;
    for (const ConlluWord &word : sentence.words)
        size += word.form.size() + 1;
    return size;
}

bool beginsParagraph(const ConlluSentence &sentence)
{
    return std::any_of(sentence.comments.begin(), sentence.comments.end(), [](const std::string &comment) {
        return comment.starts_with("newpar") || comment.starts_with("newdoc");
    });
}

/// For each word whether white space follows.
std::vector<bool> spacesAfter(const ConlluSentence &sentence)
{
    std::vector<bool> spaced;
    spaced.reserve(sentence.words.size());
    for (const ConlluWord &word : sentence.words)
        spaced.push_back(miscValue(word.misc, "SpaceAfter") != "No");
    for (const ConlluMultiword &multiword : sentence.multiwords) {
        std::fill(spaced.begin() + multiword.first - 1, spaced.begin() + multiword.last - 1, false);
        spaced[multiword.last - 1] = miscValue(multiword.misc, "SpaceAfter") != "No";
    }
    return spaced;
}

void setWord(ConlluWord &word, const AnalysedWord &analysed, WordRange range)
{
    word.upos = toString(analysed.wordClass);
    word.xpos.clear();
    word.head = analysed.head == AnalysedWord::NoHead ? 0 : analysed.head - range.begin + 1;
    word.deprel = toString(analysed.relation);
    word.misc = withMisc(word.misc, "Name", {});
}

} // namespace

bool append(GivenText &given, const ConlluSentence &sentence)
{
    if (given.text.size() + sizeOf(sentence) > std::numeric_limits<std::uint32_t>::max())
        return false;
    const auto begin = static_cast<std::uint32_t>(given.tokens.size());
    if (!given.text.empty() && beginsParagraph(sentence))
        given.text += "\n\n";
    const std::vector<bool> spaces = spacesAfter(sentence);
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        const bool spaced = given.text.empty() || given.text.ends_with(' ') || given.text.ends_with('\n');
        const auto at = static_cast<std::uint32_t>(given.text.size());
        given.text += sentence.words[i].form;
        given.tokens.push_back(givenToken(given.text, {at, static_cast<std::uint32_t>(given.text.size())}, spaced));
        if (spaces[i])
            given.text += ' ';
    }
    given.sentences.push_back({begin, static_cast<std::uint32_t>(given.tokens.size())});
    return true;
}

void annotate(ConlluSentence &sentence, const Analysis &analysis, WordRange range, std::span<const NameRange> names)
{
    for (std::uint32_t i = range.begin; i < range.end; ++i)
        setWord(sentence.words[i - range.begin], analysis.words[i], range);
    for (const NameRange &name : names)
        for (std::uint32_t i = name.words.begin; i < name.words.end; ++i) {
            std::string &misc = sentence.words[i - range.begin].misc;
            misc = withMisc(misc, "Name", (i == name.words.begin ? "B-" : "I-") + std::string(toString(name.kind)));
        }
}

ConlluSentence toConllu(std::string_view text, const Analysis &analysis, WordRange range,
                        std::span<const NameRange> names)
{
    ConlluSentence sentence;
    const Span span{analysis.tokens[range.begin].span.begin, analysis.tokens[range.end - 1].span.end};
    sentence.comments.push_back("text = " + std::string(span.of(text)));
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
        const bool spaced = i + 1 == analysis.tokens.size() || analysis.tokens[i + 1].spaced;
        ConlluWord &word = sentence.words.emplace_back();
        word.form = analysis.tokens[i].span.of(text);
        word.misc = spaced ? "" : "SpaceAfter=No";
    }
    annotate(sentence, analysis, range, names);
    return sentence;
}

std::span<const NameRange> namesIn(const Analysis &analysis, WordRange range, std::size_t &from)
{
    const std::size_t first = from;
    while (from < analysis.names.size() && analysis.names[from].words.end <= range.end)
        ++from;
    return {analysis.names.data() + first, from - first};
}

std::string_view toString(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return "person";
    case NameKind::Organisation:
        return "organisation";
    case NameKind::Place:
        break;
    }
    return "place";
}

} // namespace onrecord
