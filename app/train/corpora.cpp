// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/corpora.h"

#include "core/language/conllu.h"
#include "core/language/name_labels.h"
#include "core/language/word_class.h"

#include <fstream>
#include <optional>
#include <string_view>
#include <utility>

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

std::optional<NameKind> kindOf(std::string_view label)
{
    const std::string_view kind = label.size() > 2 ? label.substr(2) : std::string_view{};
    if (kind == "PER")
        return NameKind::Person;
    if (kind == "ORG")
        return NameKind::Organisation;
    if (kind == "LOC")
        return NameKind::Place;
    return std::nullopt;
}

/// IOB2 -> name_labels.h.
std::vector<int> toLabels(const std::vector<std::string> &iob)
{
    using name_labels::Part;
    std::vector<int> labels(iob.size(), 0);
    for (std::size_t i = 0; i < iob.size();) {
        const auto kind = kindOf(iob[i]);
        std::size_t end = i + 1;
        while (kind && end < iob.size() && iob[end].starts_with('I') && kindOf(iob[end]) == kind)
            ++end;
        for (std::size_t k = i; kind && k < end; ++k) {
            const Part one = k > i ? Part::Inside : Part::Begins;
            const Part closing = k > i ? Part::Last : Part::Single;
            labels[k] = static_cast<int>(name_labels::label(*kind, k + 1 == end ? closing : one));
        }
        i = end;
    }
    return labels;
}

/// What was read of `file` to its end.
Result<std::vector<Sentence>> whole(std::vector<Sentence> sentences, const std::ifstream &file,
                                    const std::filesystem::path &path)
{
    if (file.bad())
        return fail(ErrorCode::ReadFailed, path.string());
    if (sentences.empty())
        return fail(ErrorCode::BadInput, path.string(), "it holds no sentence");
    return sentences;
}

} // namespace

Result<std::vector<Sentence>> readTreebank(const std::filesystem::path &path, TagNumbers &tags, bool grows)
{
    std::ifstream file(path);
    if (!file)
        return fail(ErrorCode::NotFound, path.string());
    const auto failIn = [&path](const Error &error) {
        return fail(error.code, path.string() + ", " + error.subject, error.cause);
    };
    std::vector<Sentence> sentences;
    ConlluReader reader(linesOf(file));
    while (true) {
        const auto given = reader.next();
        if (!given)
            return failIn(given.error());
        if (!*given)
            return whole(std::move(sentences), file, path);
        auto sentence = toSentence(**given, tags, grows);
        if (!sentence)
            return failIn(sentence.error());
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
    return whole(std::move(sentences), file, path);
}

} // namespace onrecord::train
