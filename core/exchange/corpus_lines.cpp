// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/corpus_lines.h"

#include "core/graph/node_names.h"

#include <nlohmann/json.hpp>

#include <unordered_map>

namespace onrecord
{

namespace
{

using Json = nlohmann::ordered_json;
using Articles = std::unordered_map<ArticleId, const ArticleInfo *>;

Json orNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json namesOf(const std::vector<ActorId> &actors, const Corpus &corpus)
{
    Json names = Json::array();
    for (const ActorId actor : actors)
        names.push_back(corpus.actor(actor).name);
    return names;
}

const ArticleInfo *find(const Articles &articles, ArticleId id)
{
    const auto found = articles.find(id);
    return found == articles.end() ? nullptr : found->second;
}

Json pathOf(const Articles &articles, ArticleId id)
{
    const ArticleInfo *article = find(articles, id);
    return article != nullptr ? Json(displayPath(article->path)) : Json(nullptr);
}

Json jsonOf(const Actor &actor, const Articles &articles)
{
    Json roles = Json::array();
    for (const RoleEvidence &evidence : actor.roles)
        roles.push_back({{"title", evidence.role.title},
                         {"of", evidence.role.of},
                         {"article", pathOf(articles, evidence.article)}});
    return {{"key", actor.key},
            {"name", actor.name},
            {"kind", toString(actor.kind)},
            {"aliases", actor.aliases},
            {"roles", roles},
            {"mentionCount", actor.mentions.size()},
            {"statements", actor.statements}};
}

Json jsonOf(const Statement &statement, const Corpus &corpus, const Articles &articles)
{
    const StatementText &text = statement.text;
    Json speakers = Json::array();
    for (const Speaker &speaker : statement.speakers)
        speakers.push_back(corpus.actor(speaker.actor).name);
    const SpeakerHow how = statement.speakers.empty() ? SpeakerHow::Unknown : statement.speakers.front().how;
    Json json{{"id", statementKey(statement, find(articles, statement.article))},
              {"article", pathOf(articles, statement.article)},
              {"kind", toString(text.kind)},
              {"content", statement.contentWords},
              {"cue", orNull(statement.cueWords)},
              {"source", orNull(statement.sourceWords)}};
    json["speaker"] = speakers.empty() ? Json(nullptr) : speakers.front();
    json["speakers"] = std::move(speakers);
    json["how"] = toString(how);
    json["addressees"] = namesOf(statement.addressees, corpus);
    json["mentioned"] = namesOf(statement.mentioned, corpus);
    json["relay"] = namesOf(statement.relay, corpus);
    json["stance"] = toString(text.stance);
    json["when"] = orNull(text.when);
    json["from"] = orNull(text.from);
    json["to"] = orNull(text.to);
    json["confidence"] = text.confidence;
    json["rules"] = text.rules;
    return json;
}

Json jsonOf(const ArticleInfo &article)
{
    return {{"path", displayPath(article.path)},
            {"title", article.title},
            {"outlet", orNull(article.outlet)},
            {"date", orNull(article.date)},
            {"dateSource", orNull(article.dateSource)},
            {"author", orNull(article.author)},
            {"language", orNull(article.language)},
            {"words", article.words},
            {"hash", toHex(article.hash)}};
}

Json jsonOf(const Problem &problem)
{
    return {
        {"path", displayPath(problem.path)}, {"code", toString(problem.error.code)}, {"what", sentence(problem.error)}};
}

Json jsonOf(const ActorSuggestion &suggestion, const Corpus &corpus)
{
    const Actor &first = corpus.actor(suggestion.first);
    const Actor &second = corpus.actor(suggestion.second);
    return {{"score", suggestion.score}, {"first", first.name},     {"second", second.name},
            {"firstKey", first.key},     {"secondKey", second.key}, {"reason", suggestion.reason}};
}

void addLine(std::string &text, const Json &json)
{
    text += json.dump(-1, ' ', false, Json::error_handler_t::replace);
    text += '\n';
}

} // namespace

std::string corpusLines(const Corpus &corpus, TableKind kind)
{
    Articles articles;
    for (const ArticleInfo &article : corpus.articles)
        articles.emplace(article.id, &article);
    std::string text;
    if (kind == TableKind::Actors)
        for (const Actor &actor : corpus.actors)
            addLine(text, jsonOf(actor, articles));
    if (kind == TableKind::Statements)
        for (const Statement &statement : corpus.statements)
            addLine(text, jsonOf(statement, corpus, articles));
    if (kind == TableKind::Articles)
        for (const ArticleInfo &article : corpus.articles)
            addLine(text, jsonOf(article));
    if (kind == TableKind::Problems)
        for (const Problem &problem : corpus.problems)
            addLine(text, jsonOf(problem));
    if (kind == TableKind::Suggestions)
        for (const ActorSuggestion &suggestion : corpus.suggestions)
            addLine(text, jsonOf(suggestion, corpus));
    return text;
}

} // namespace onrecord
