// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns each list of a corpus has.
#include "core/exchange/text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace onrecord
{

namespace
{

std::string joined(const std::vector<std::string> &words)
{
    std::string list;
    for (const std::string &word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

std::string namesOf(const std::vector<ActorId> &actors, const Corpus &corpus)
{
    std::vector<std::string> names;
    for (const ActorId actor : actors)
        names.push_back(corpus.actor(actor).name);
    return joined(names);
}

std::string rolesOf(const Actor &actor)
{
    std::vector<std::string> roles;
    for (const RoleEvidence &evidence : actor.roles) {
        const Role &role = evidence.role;
        std::string words = role.of.empty() ? role.title : role.title + " of " + role.of;
        if (std::find(roles.begin(), roles.end(), words) == roles.end())
            roles.push_back(std::move(words));
    }
    return joined(roles);
}

/// Who says most first; among equals who is named most, then by name.
std::vector<const Actor *> actorsByWeight(const Corpus &corpus)
{
    std::vector<const Actor *> actors;
    for (const Actor &actor : corpus.actors)
        actors.push_back(&actor);
    std::stable_sort(actors.begin(), actors.end(), [](const Actor *a, const Actor *b) {
        if (a->statements != b->statements)
            return a->statements > b->statements;
        return a->mentions.size() != b->mentions.size() ? a->mentions.size() > b->mentions.size() : a->name < b->name;
    });
    return actors;
}

TextTable tableOfActors(const Corpus &corpus)
{
    TextTable table{{"Name", "Kind", "Statements", "Mentions", "Roles", "Other names"},
                    {false, false, true, true, false, false},
                    {}};
    for (const Actor *actor : actorsByWeight(corpus))
        table.rows.push_back({actor->name, std::string(toString(actor->kind)), std::to_string(actor->statements),
                              std::to_string(actor->mentions.size()), rolesOf(*actor), joined(actor->aliases)});
    return table;
}

std::unordered_map<ArticleId, std::string> pathsOf(const Corpus &corpus)
{
    std::unordered_map<ArticleId, std::string> paths;
    for (const ArticleInfo &article : corpus.articles)
        paths.emplace(article.id, displayPath(article.path));
    return paths;
}

TextTable tableOfStatements(const Corpus &corpus)
{
    TextTable table{{"Speaker", "How", "Cue", "Said", "Kind", "Stance", "To", "About", "When", "Article"},
                    std::vector<bool>(10, false),
                    {}};
    auto paths = pathsOf(corpus);
    for (const Statement &statement : corpus.statements) {
        std::vector<std::string> speakers;
        for (const Speaker &speaker : statement.speakers)
            speakers.push_back(corpus.actor(speaker.actor).name);
        const SpeakerHow how = statement.speakers.empty() ? SpeakerHow::Unknown : statement.speakers.front().how;
        table.rows.push_back({joined(speakers), std::string(toString(how)), statement.cueWords, statement.contentWords,
                              std::string(toString(statement.text.kind)), std::string(toString(statement.text.stance)),
                              namesOf(statement.addressees, corpus), namesOf(statement.mentioned, corpus),
                              statement.text.when, paths[statement.article]});
    }
    return table;
}

TextTable tableOfArticles(const Corpus &corpus)
{
    std::unordered_map<ArticleId, int> statements;
    for (const Statement &statement : corpus.statements)
        ++statements[statement.article];
    TextTable table{
        {"Path", "Date", "Outlet", "Title", "Words", "Statements"}, {false, false, false, false, true, true}, {}};
    for (const ArticleInfo &article : corpus.articles)
        table.rows.push_back({displayPath(article.path), article.date, article.outlet, article.title,
                              std::to_string(article.words), std::to_string(statements[article.id])});
    return table;
}

TextTable tableOfProblems(const Corpus &corpus)
{
    TextTable table{{"Path", "Problem", "What"}, {false, false, false}, {}};
    for (const Problem &problem : corpus.problems)
        table.rows.push_back(
            {displayPath(problem.path), std::string(toString(problem.error.code)), sentence(problem.error)});
    return table;
}

std::string scoreOf(const ActorSuggestion &suggestion)
{
    return fmt::format("{:.2f}", suggestion.score);
}

TextTable tableOfSuggestions(const Corpus &corpus)
{
    TextTable table{{"Score", "Actor", "Perhaps the same as", "Kind", "Why"}, {true, false, false, false, false}, {}};
    for (const ActorSuggestion &suggestion : corpus.suggestions) {
        const Actor &first = corpus.actor(suggestion.first);
        table.rows.push_back({scoreOf(suggestion), first.name, corpus.actor(suggestion.second).name,
                              std::string(toString(first.kind)), suggestion.reason});
    }
    return table;
}

} // namespace

TextTable textTable(const Corpus &corpus, TableKind kind)
{
    switch (kind) {
    case TableKind::Actors:
        return tableOfActors(corpus);
    case TableKind::Statements:
        return tableOfStatements(corpus);
    case TableKind::Articles:
        return tableOfArticles(corpus);
    case TableKind::Problems:
        return tableOfProblems(corpus);
    case TableKind::Suggestions:
        return tableOfSuggestions(corpus);
    }
    return {};
}

} // namespace onrecord
