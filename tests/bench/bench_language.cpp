// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_language CORPORA [ARTICLES.jsonl] : how right and how fast the language pipeline is. CORPORA holds ud_ewt,
// ud_gum_open and ner as CoNLL files; the articles (a JSON object with "text" a line) are read on one thread. What is
// not there is left out. Nothing fails by a figure.
#include "core/text/clean.h"
#include "tests/bench/language_scores.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// What this process has used of processors: other work on the machine counts little.
double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double percent(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(whole);
}

/// "VmRSS" now, "VmHWM" at most; in MB.
double memory(std::string_view key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(std::string(key) + ':'))
            return std::strtod(line.c_str() + key.size() + 1, nullptr) / 1024;
    return 0;
}

void printTrees(const LanguagePipeline &pipeline, const std::string &corpora, const char *name)
{
    const auto score = scoreTrees(pipeline, corpora + '/' + name);
    if (!score)
        return;
    std::printf("%-28s UPOS %5.2f  UAS %5.2f  LAS %5.2f  by universal relation %5.2f  n %zu words, %zu without marks\n",
                name, percent(score->rightClass, score->words), percent(score->rightHead, score->scored),
                percent(score->rightHeadAndRelation, score->scored),
                percent(score->rightHeadAndUniversal, score->scored), score->words, score->scored);
}

void printSpans(const std::string &what, const SpanScore &score)
{
    std::printf("%-40s P %5.2f  R %5.2f  F1 %5.2f  n %zu\n", what.c_str(), 100 * score.precision(),
                100 * score.recall(), 100 * score.f1(), score.gold);
}

void printNames(const LanguagePipeline &pipeline, const std::string &corpora, const std::string &name)
{
    constexpr std::array<const char *, nameKindCount> kinds{"person", "organisation", "place"};
    const auto score = scoreNames(pipeline, corpora + "/ner/" + name + ".conll");
    if (!score)
        return;
    SpanScore all;
    for (std::size_t kind = 0; kind < nameKindCount; ++kind) {
        printSpans(name + ' ' + kinds[kind], (*score)[kind]);
        all.add((*score)[kind]);
    }
    printSpans(name + " all", all);
}

void printSentences(const LanguagePipeline &pipeline, const std::string &corpora, const std::string &name,
                    const std::string &prefix)
{
    const auto score = scoreSentences(pipeline, corpora + '/' + name, prefix);
    if (score && score->gold > 0)
        printSpans("sentences " + name + ' ' + prefix, *score);
}

void printSpeed(const LanguagePipeline &pipeline, const char *file)
{
    std::ifstream stream(file);
    std::vector<std::string> texts;
    for (std::string line; std::getline(stream, line);) {
        const auto article = nlohmann::json::parse(line, nullptr, false);
        if (article.is_object() && article.contains("text") && article["text"].is_string())
            texts.push_back(CleanText::from(article["text"].get<std::string>()).takeText());
    }
    std::size_t tokens = 0;
    std::size_t names = 0;
    double whole = 0;
    double namesAlone = 0;
    for (const std::string &text : texts) {
        const double start = processorSeconds();
        const Analysis analysis = pipeline.analyse(text);
        const double between = processorSeconds();
        const Analysis named = pipeline.findNames(analysis.tokens, analysis.sentences, text);
        namesAlone += processorSeconds() - between;
        whole += between - start;
        tokens += analysis.tokens.size();
        names += named.names.size();
    }
    std::printf("%zu articles, %zu tokens, %zu names: %.0f tokens a second of processor time, names alone %.0f\n",
                texts.size(), tokens, names, static_cast<double>(tokens) / whole,
                static_cast<double>(tokens) / namesAlone);
}

/// The same number of seconds a megabyte, however long a sentence is.
void printLongSentence(const LanguagePipeline &pipeline, std::size_t megabytes)
{
    const std::string_view words = "the old mayor of Springfield and his aide Anna Berg said that ";
    std::string text;
    while (text.size() < megabytes * 1'000'000)
        text += words;
    const double start = processorSeconds();
    const std::size_t sentences = pipeline.analyse(text).sentences.size();
    std::printf("%zu MB in %zu sentence: %.2f s\n", megabytes, sentences, processorSeconds() - start);
}

void printAll(const LanguagePipeline &pipeline, const std::string &corpora)
{
    for (const char *name : {"ud_ewt/dev.conllu", "ud_gum_open/dev.conllu"})
        printTrees(pipeline, corpora, name);
    for (const char *name :
         {"uner_ewt/dev", "crossner_politics_plo/dev", "gum_ner_open/dev", "re3d_open/all", "wikigold/all"})
        printNames(pipeline, corpora, name);
    printSentences(pipeline, corpora, "ud_ewt/dev.conllu", "");
    printSentences(pipeline, corpora, "ud_gum_open/dev.conllu", "");
    printSentences(pipeline, corpora, "ud_gum_open/dev.conllu", "GUM_news");
    printSentences(pipeline, corpora, "ud_gum_open/train.conllu", "GUM_news");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_language CORPORA [ARTICLES.jsonl]\n");
        return 2;
    }
    const double before = memory("VmRSS");
    const auto start = std::chrono::steady_clock::now();
    const auto pipeline = LanguagePipeline::load();
    if (!pipeline) {
        std::fprintf(stderr, "%s\n", sentence(pipeline.error()).c_str());
        return 3;
    }
    std::printf("loaded in %.1f ms, %.1f MB\n", 1000 * secondsSince(start), memory("VmRSS") - before);
    printAll(*pipeline, argv[1]);
    if (argc > 2)
        printSpeed(*pipeline, argv[2]);
    for (const std::size_t megabytes : {1U, 5U})
        printLongSentence(*pipeline, megabytes);
    std::printf("at most %.1f MB\n", memory("VmHWM"));
    return 0;
}
