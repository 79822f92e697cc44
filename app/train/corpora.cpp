// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/corpora.h"

#include "core/language/conllu.h"
#include "core/language/word_class.h"

#include <fstream>
#include <string_view>

namespace onrecord::train
{

namespace
{

int tagNumber(const std::string &tag, TagNumbers &tags, bool grows)
{
    const auto known = tags.find(tag);
    if (known != tags.end())
        return known->second;
    if (!grows)
        return -1;
    const int number = static_cast<int>(tags.size());
    tags.emplace(tag, number);
    return number;
}

Result<Sentence> toSentence(const ConlluSentence &given, TagNumbers &tags, bool grows)
{
    Sentence sentence;
    for (const ConlluWord &word : given.words) {
        const auto wordClass = wordClassFrom(word.upos);
        const auto relation = relationFrom(word.deprel);
        if (!wordClass || !relation || !word.head)
            return fail(ErrorCode::BadInput, word.form, "its class, head or relation is not known");
        sentence.words.push_back(word.form);
        sentence.classes.push_back(static_cast<int>(*wordClass));
        sentence.tags.push_back(tagNumber(word.xpos, tags, grows));
        sentence.heads.push_back(static_cast<int>(*word.head) - 1);
        sentence.relations.push_back(static_cast<int>(*relation));
    }
    return sentence;
}

int kindOf(std::string_view label)
{
    const std::string_view kind = label.size() > 2 ? label.substr(2) : std::string_view{};
    return kind == "PER" ? 0 : kind == "ORG" ? 1 : kind == "LOC" ? 2 : -1;
}

/// IOB2 -> the labels of the NameDecoder.
std::vector<int> toLabels(const std::vector<std::string> &iob)
{
    std::vector<int> labels(iob.size(), 0);
    for (std::size_t i = 0; i < iob.size();) {
        const int kind = kindOf(iob[i]);
        std::size_t end = i + 1;
        if (kind < 0) {
            i = end;
            continue;
        }
        while (end < iob.size() && iob[end].starts_with('I') && kindOf(iob[end]) == kind)
            ++end;
        const int begins = 1 + 4 * kind;
        labels[i] = end - i == 1 ? begins + 3 : begins;
        for (std::size_t k = i + 1; k < end; ++k)
            labels[k] = k + 1 == end ? begins + 2 : begins + 1;
        i = end;
    }
    return labels;
}

} // namespace

Result<std::vector<Sentence>> readTreebank(const std::filesystem::path &path, TagNumbers &tags, bool grows)
{
    std::ifstream file(path);
    if (!file)
        return fail(ErrorCode::NotFound, path.string());
    std::vector<Sentence> sentences;
    ConlluReader reader(linesOf(file));
    while (true) {
        const auto given = reader.next();
        if (!given)
            return fail(given.error());
        if (!*given)
            return sentences;
        auto sentence = toSentence(**given, tags, grows);
        if (!sentence)
            return fail(sentence.error());
        sentences.push_back(std::move(*sentence));
    }
}

Result<std::vector<Sentence>> readNames(const std::filesystem::path &path)
{
    std::ifstream file(path);
    if (!file)
        return fail(ErrorCode::NotFound, path.string());
    std::vector<Sentence> sentences;
    Sentence sentence;
    std::vector<std::string> labels;
    const auto finish = [&] {
        if (sentence.words.empty())
            return;
        sentence.names = toLabels(labels);
        sentences.push_back(std::exchange(sentence, {}));
        labels.clear();
    };
    for (std::string line; std::getline(file, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) {
            if (line.empty())
                finish();
            continue;
        }
        sentence.words.push_back(line.substr(0, tab));
        labels.push_back(line.substr(tab + 1));
    }
    finish();
    return sentences;
}

} // namespace onrecord::train
