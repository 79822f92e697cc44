// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A corpus from a few lines of text, for tests of what comes after the reading. One thing a line:
//
//     article island.txt: Storm on the island         all that follows stands in it
//     Union is organisation                           a person when not said
//     Union also Trade Union                          another name
//     Minister holds Head of Union                    a role
//     Minister -> criticises -> Union                 a direct statement about Union
//     Minister, Chair -> told -> @Union, Island : we shall see (indirect, negative)
//
// @ marks an addressee; "?" is an unknown speaker; after the colon stand the words, in brackets kind and stance.
#pragma once

#include "core/model/corpus.h"

#include <memory>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord::tests
{

class CorpusFixture final
{
public:
    explicit CorpusFixture(std::string_view lines)
    {
        std::istringstream stream{std::string(lines)};
        for (std::string line; std::getline(stream, line);)
            read(trimmed(line));
    }

    [[nodiscard]] std::shared_ptr<const Corpus> corpus() const { return std::make_shared<const Corpus>(m_corpus); }

private:
    static std::string trimmed(std::string_view text)
    {
        const auto begin = text.find_first_not_of(' ');
        const auto end = text.find_last_not_of(' ');
        return begin == std::string_view::npos ? std::string() : std::string(text.substr(begin, end - begin + 1));
    }

    static std::vector<std::string> parts(std::string_view text, std::string_view separator)
    {
        std::vector<std::string> found;
        for (auto at = text.find(separator); at != std::string_view::npos; at = text.find(separator)) {
            found.push_back(trimmed(text.substr(0, at)));
            text.remove_prefix(at + separator.size());
        }
        found.push_back(trimmed(text));
        return found;
    }

    void read(const std::string &line)
    {
        if (line.empty())
            return;
        if (line.starts_with("article "))
            addArticle(parts(line.substr(8), ":"));
        else if (const auto said = parts(line, "->"); said.size() == 3)
            addStatement(said);
        else if (const auto is = parts(line, " is "); is.size() == 2)
            actorNamed(is[0]).kind = actorKindFromString(is[1]).value();
        else if (const auto also = parts(line, " also "); also.size() == 2)
            actorNamed(also[0]).aliases.push_back(also[1]);
        else if (const auto holds = parts(line, " holds "); holds.size() == 2)
            addRole(holds[0], parts(holds[1], " of "));
    }

    void addArticle(const std::vector<std::string> &words)
    {
        ArticleInfo info;
        info.id = ArticleId(static_cast<std::int64_t>(m_corpus.articles.size()) + 10);
        info.path = words.front();
        info.title = words.size() > 1 ? words[1] : std::string();
        info.date = "2026-01-02";
        m_corpus.articles.push_back(info);
        m_place = 0;
    }

    ArticleId article()
    {
        if (m_corpus.articles.empty())
            addArticle({"one.txt", "One"});
        return m_corpus.articles.back().id;
    }

    Span nextSpan()
    {
        m_place += 10;
        return {m_place - 10, m_place - 1};
    }

    Actor &actorNamed(const std::string &name)
    {
        for (Actor &actor : m_corpus.actors)
            if (actor.name == name)
                return actor;
        Actor actor;
        actor.id = ActorId(static_cast<std::int64_t>(m_corpus.actors.size()));
        actor.key = "person|" + name;
        actor.name = actor.extractedName = name;
        m_corpus.actors.push_back(actor);
        return m_corpus.actors.back();
    }

    ActorId mention(const std::string &name)
    {
        Actor &actor = actorNamed(name);
        actor.mentions.push_back({article(), nextSpan()});
        return actor.id;
    }

    void addRole(const std::string &name, const std::vector<std::string> &role)
    {
        const Span span = nextSpan();
        actorNamed(name).roles.push_back({{role[0], role.size() > 1 ? role[1] : std::string(), span}, article()});
    }

    void addStatement(const std::vector<std::string> &said)
    {
        Statement statement;
        statement.id = StatementId(static_cast<std::int64_t>(m_corpus.statements.size()));
        statement.article = article();
        statement.text.content = {nextSpan()};
        statement.text.cue = {nextSpan()};
        statement.cueWords = said[1];
        statement.sourceWords = said[0];
        std::string rest = said[2];
        if (const auto bracket = rest.find('('); bracket != std::string::npos) {
            for (const std::string &word : parts(rest.substr(bracket + 1, rest.find(')') - bracket - 1), ","))
                describe(word, statement.text);
            rest.erase(bracket);
        }
        const auto words = parts(rest, " : ");
        statement.contentWords = words.size() > 1 ? words[1] : said[1] + " " + words[0];
        for (const std::string &name : parts(said[0], ","))
            if (name != "?")
                addSpeaker(name, statement);
        for (const std::string &name : parts(words[0], ",")) {
            if (name.starts_with("@"))
                statement.addressees.push_back(mention(name.substr(1)));
            else if (!name.empty())
                statement.mentioned.push_back(mention(name));
        }
        m_corpus.statements.push_back(std::move(statement));
    }

    void addSpeaker(const std::string &name, Statement &statement)
    {
        statement.speakers.push_back({mention(name), SpeakerHow::Named});
        ++actorNamed(name).statements;
    }

    static void describe(const std::string &word, StatementText &text)
    {
        if (const auto kind = statementKindFromString(word))
            text.kind = *kind;
        if (const auto stance = stanceFromString(word))
            text.stance = *stance;
        if (word.starts_with("0."))
            text.confidence = std::stod(word);
    }

    Corpus m_corpus;
    std::uint32_t m_place = 0;
};

inline std::shared_ptr<const Corpus> corpusOf(std::string_view lines)
{
    return CorpusFixture(lines).corpus();
}

} // namespace onrecord::tests
