// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two short articles of our own with three actors and four statements, for the tests of models, states and panels.
#pragma once

#include "core/model/corpus.h"

#include <memory>
#include <string>

namespace onrecord::tests
{

inline const std::string HarbourText =
    "The mayor spoke on Monday.\n\n“We build the harbour,” said Mayor Ada Berg.\n\n“It will be green,” she added.";
inline const std::string StrikeText = "Dockers strike.\n\n“We stop work,” Carl Dahl told Ada Berg.";

inline Span spanOf(const std::string &text, const std::string &words)
{
    const std::size_t at = text.find(words);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

struct Said
{
    std::string content;
    std::string cue;
    std::string source;
};

inline Statement statement(std::int64_t id, ArticleId article, const std::string &text, const Said &said)
{
    Statement made;
    made.id = StatementId(id);
    made.article = article;
    made.text.content = {spanOf(text, said.content)};
    made.text.cue = {spanOf(text, said.cue)};
    made.text.source = {spanOf(text, said.source)};
    made.contentWords = said.content;
    made.cueWords = said.cue;
    made.sourceWords = said.source;
    return made;
}

inline Actor actor(std::int64_t id, const std::string &name, ActorKind kind, int statements)
{
    Actor made;
    made.id = ActorId(id);
    made.key = std::string(toString(kind)) + "|" + name;
    made.name = made.extractedName = name;
    made.kind = kind;
    made.statements = statements;
    return made;
}

inline std::shared_ptr<Corpus> smallCorpus()
{
    auto corpus = std::make_shared<Corpus>();
    ArticleInfo harbour;
    harbour.id = ArticleId(1);
    harbour.path = "harbour.txt";
    harbour.title = "The harbour";
    harbour.hash = contentHash(HarbourText);
    ArticleInfo strike = harbour;
    strike.id = ArticleId(2);
    strike.path = "strike.txt";
    strike.title = "The strike";
    strike.date = "2024-05-06";
    strike.hash = contentHash(StrikeText);
    corpus->articles = {harbour, strike};
    corpus->actors = {actor(0, "Ada Berg", ActorKind::Person, 2), actor(1, "Carl Dahl", ActorKind::Person, 1),
                      actor(2, "Northport", ActorKind::Place, 0)};
    corpus->actors[0].aliases = {"Berg"};
    corpus->actors[0].roles = {{{"Mayor", "Northport", spanOf(HarbourText, "Mayor Ada Berg")}, ArticleId(1)}};
    corpus->statements = {
        statement(0, ArticleId(1), HarbourText, {"“We build the harbour,”", "said", "Mayor Ada Berg"}),
        statement(1, ArticleId(1), HarbourText, {"“It will be green,”", "added", "she"}),
        statement(2, ArticleId(2), StrikeText, {"“We stop work,”", "told", "Carl Dahl"})};
    corpus->statements[0].speakers = {{ActorId(0), SpeakerHow::Named}};
    corpus->statements[0].mentioned = {ActorId(2)};
    corpus->statements[1].speakers = {{ActorId(0), SpeakerHow::Pronoun}};
    corpus->statements[2].speakers = {{ActorId(1), SpeakerHow::Named}};
    corpus->statements[2].addressees = {ActorId(0)};
    return corpus;
}

} // namespace onrecord::tests
