// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/language_scores.h"

#include "core/language/conllu_text.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace onrecord::tests
{

namespace
{

using Document = std::vector<ConlluSentence>;

std::string_view commentValue(const ConlluSentence &sentence, std::string_view key)
{
    for (const std::string &comment : sentence.comments)
        if (std::string_view(comment).starts_with(std::string(key) + " = "))
            return std::string_view(comment).substr(key.size() + 3);
    return {};
}

bool begins(const ConlluSentence &sentence, std::string_view what)
{
    return std::any_of(sentence.comments.begin(), sentence.comments.end(), [&](const std::string &comment) {
        return comment == what || comment.starts_with(std::string(what) + ' ');
    });
}

Result<void> forEachDocument(const std::string &file, const std::function<void(const Document &)> &take)
{
    std::ifstream stream(file);
    if (!stream)
        return fail(ErrorCode::NotFound, file);
    ConlluReader reader(linesOf(stream));
    Document document;
    for (;;) {
        auto sentence = reader.next();
        if (!sentence)
            return fail(sentence.error());
        if ((!*sentence || begins(**sentence, "newdoc")) && !document.empty())
            take(std::exchange(document, {}));
        if (!*sentence)
            return {};
        document.push_back(std::move(**sentence));
    }
}

Analysis analysed(const LanguagePipeline &pipeline, const Document &document)
{
    GivenText given;
    for (const ConlluSentence &sentence : document)
        if (!append(given, sentence))
            std::abort();
    return pipeline.analyse(std::move(given.tokens), std::move(given.sentences), given.text);
}

std::string_view universal(std::string_view relation)
{
    return relation.substr(0, relation.find(':'));
}

void add(TreeScore &score, const ConlluWord &gold, const AnalysedWord &ours, std::uint32_t ourHead)
{
    ++score.words;
    score.rightClass += gold.upos == toString(ours.wordClass) ? 1U : 0U;
    if (gold.upos == "PUNCT")
        return;
    ++score.scored;
    if (gold.head != ourHead)
        return;
    ++score.rightHead;
    score.rightHeadAndRelation += gold.deprel == toString(ours.relation) ? 1U : 0U;
    score.rightHeadAndUniversal += universal(gold.deprel) == universal(toString(ours.relation)) ? 1U : 0U;
}

using Name = std::tuple<std::uint32_t, std::uint32_t, NameKind>;

std::optional<NameKind> kindOf(std::string_view tag)
{
    if (tag.ends_with("PER"))
        return NameKind::Person;
    if (tag.ends_with("ORG"))
        return NameKind::Organisation;
    return tag.ends_with("LOC") ? std::optional(NameKind::Place) : std::nullopt;
}

std::set<Name> namesOf(const std::vector<std::string> &tags)
{
    std::set<Name> names;
    for (std::uint32_t i = 0; i < tags.size(); ++i) {
        const auto kind = kindOf(tags[i]);
        const bool goesOn = tags[i].starts_with('I') && i > 0 && kindOf(tags[i - 1]) == kind;
        if (!kind || goesOn)
            continue;
        std::uint32_t end = i + 1;
        while (end < tags.size() && tags[end].starts_with('I') && kindOf(tags[end]) == kind)
            ++end;
        names.emplace(i, end, *kind);
    }
    return names;
}

/// As a text would be set: no blank before a comma or a clitic, none behind an opening bracket.
void setSpaces(ConlluSentence &sentence)
{
    static const std::set<std::string_view> joinedBefore{",", ".",  ";",   ":",   "!",   "?",   ")",  "]",
                                                         "%", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m"};
    static const std::set<std::string_view> joinedBehind{"(", "[", "$"};
    for (std::size_t i = 0; i + 1 < sentence.words.size(); ++i)
        if (joinedBefore.contains(sentence.words[i + 1].form) || joinedBehind.contains(sentence.words[i].form))
            sentence.words[i].misc = "SpaceAfter=No";
}

struct TaggedDocument
{
    Document sentences;
    std::vector<std::string> tags;
};

/// A file that names no documents is one of single sentences.
std::vector<TaggedDocument> readTagged(std::istream &stream)
{
    std::vector<TaggedDocument> documents(1);
    bool namesDocuments = false;
    bool isOpen = false; // a sentence
    for (std::string line; std::getline(stream, line);) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) {
            isOpen = false;
            namesDocuments |= line.starts_with("# doc");
            if ((!namesDocuments || line.starts_with("# doc")) && !documents.back().tags.empty())
                documents.emplace_back();
            continue;
        }
        TaggedDocument &document = documents.back();
        if (!isOpen)
            document.sentences.emplace_back();
        isOpen = true;
        document.sentences.back().words.emplace_back().form = line.substr(0, tab);
        document.tags.push_back(line.substr(tab + 1));
    }
    return documents;
}

void add(NameScore &score, const std::set<Name> &gold, const std::vector<NameRange> &found)
{
    for (const Name &name : gold)
        ++score[static_cast<std::size_t>(std::get<NameKind>(name))].gold;
    for (const NameRange &name : found) {
        SpanScore &kind = score[static_cast<std::size_t>(name.kind)];
        ++kind.found;
        kind.right += gold.contains({name.words.begin, name.words.end, name.kind}) ? 1U : 0U;
    }
}

struct Running
{
    std::string text;
    std::set<Span> sentences;
};

Running runningText(const Document &document)
{
    Running running;
    for (const ConlluSentence &sentence : document) {
        if (!running.text.empty())
            running.text += begins(sentence, "newpar") ? "\n\n" : " ";
        const auto begin = static_cast<std::uint32_t>(running.text.size());
        running.text += commentValue(sentence, "text");
        running.sentences.insert({begin, static_cast<std::uint32_t>(running.text.size())});
    }
    return running;
}

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

void SpanScore::add(const SpanScore &other)
{
    right += other.right;
    found += other.found;
    gold += other.gold;
}

double SpanScore::precision() const
{
    return share(right, found);
}

double SpanScore::recall() const
{
    return share(right, gold);
}

double SpanScore::f1() const
{
    return share(2 * right, found + gold);
}

Result<TreeScore> scoreTrees(const LanguagePipeline &pipeline, const std::string &file)
{
    TreeScore score;
    const auto read = forEachDocument(file, [&](const Document &document) {
        const Analysis analysis = analysed(pipeline, document);
        for (std::size_t i = 0; i < document.size(); ++i)
            for (std::size_t j = 0; j < document[i].words.size(); ++j) {
                const std::uint32_t first = analysis.sentences[i].begin;
                const AnalysedWord &ours = analysis.words[first + j];
                add(score, document[i].words[j], ours, ours.head == AnalysedWord::NoHead ? 0 : ours.head - first + 1);
            }
    });
    if (!read)
        return fail(read.error());
    return score;
}

Result<NameScore> scoreNames(const LanguagePipeline &pipeline, const std::string &file)
{
    std::ifstream stream(file);
    if (!stream)
        return fail(ErrorCode::NotFound, file);
    NameScore score;
    for (TaggedDocument &document : readTagged(stream)) {
        for (ConlluSentence &sentence : document.sentences)
            setSpaces(sentence);
        add(score, namesOf(document.tags), analysed(pipeline, document.sentences).names);
    }
    return score;
}

Result<SpanScore> scoreSentences(const LanguagePipeline &pipeline, const std::string &file, std::string_view prefix)
{
    SpanScore score;
    const auto read = forEachDocument(file, [&](const Document &document) {
        if (!commentValue(document.front(), "sent_id").starts_with(prefix))
            return;
        const Running running = runningText(document);
        const Analysis analysis = pipeline.analyse(running.text);
        score.gold += running.sentences.size();
        score.found += analysis.sentences.size();
        for (const WordRange range : analysis.sentences) {
            const Span span{analysis.tokens[range.begin].span.begin, analysis.tokens[range.end - 1].span.end};
            score.right += running.sentences.contains(span) ? 1U : 0U;
        }
    });
    if (!read)
        return fail(read.error());
    return score;
}

} // namespace onrecord::tests
