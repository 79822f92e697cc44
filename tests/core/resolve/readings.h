// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles and readings in short words: actors("person: Anna Berg = Berg; organisation: Guild of Bakers = GOB").
#pragma once

#include "core/resolve/resolver.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace onrecord::tests
{

struct TestArticle
{
    ArticleInfo info;
    std::string text;
    Reading reading;
};

/// One actor a piece, parted by ";": kind, name, then its other names after "=". Each name is mentioned once in the
/// text, which is made of them.
inline TestArticle article(const QString &path, const QString &actors)
{
    TestArticle made;
    made.info.path = path.toStdString();
    made.info.id = ArticleId(static_cast<std::int64_t>(qHash(path) % 1000000));
    for (const QString &piece : actors.split(u';', Qt::SkipEmptyParts)) {
        const QStringList names = piece.section(u':', 1).split(u'=');
        LocalActor actor;
        actor.kind = actorKindFromString(piece.section(u':', 0, 0).trimmed().toStdString()).value();
        actor.name = names.front().trimmed().toStdString();
        for (const QString &name : names) {
            const std::string written = name.trimmed().toStdString();
            const auto begin = static_cast<std::uint32_t>(made.text.size());
            made.text += written + "\n";
            actor.mentions.push_back({{begin, static_cast<std::uint32_t>(begin + written.size())}, MentionKind::Name});
            if (written != actor.name)
                actor.aliases.push_back(written);
        }
        made.reading.actors.push_back(actor);
    }
    return made;
}

/// Gives an actor an office: role(article, 0, "Senator").
inline void addRole(TestArticle &article, std::size_t actor, const char *title, const char *of = "")
{
    article.reading.actors[actor].roles.push_back({title, of, {0, 1}});
}

/// "She" or "he" as a further mention of an actor.
inline void addPronoun(TestArticle &article, std::size_t actor, const std::string &pronoun)
{
    const auto begin = static_cast<std::uint32_t>(article.text.size());
    article.text += pronoun + "\n";
    article.reading.actors[actor].mentions.push_back(
        {{begin, static_cast<std::uint32_t>(begin + pronoun.size())}, MentionKind::Pronoun});
}

/// A statement by the actor at place 0 of an article, to the one at place 1 when there is one; all text is its content.
inline void addStatement(TestArticle &article)
{
    LocalStatement statement;
    statement.text.content = {{0, 4}, {5, 8}};
    statement.text.cue = {{0, 4}};
    statement.speakers = {{0, SpeakerHow::Named}};
    if (article.reading.actors.size() > 1)
        statement.addressees = {1};
    article.reading.statements.push_back(statement);
}

/// The lists of this installation, loaded once.
inline const NameLore &lore()
{
    static const NameLore loaded = NameLore::load().value();
    return loaded;
}

inline Corpus resolved(const std::vector<TestArticle> &articles)
{
    Resolver resolver(lore());
    for (const TestArticle &article : articles)
        resolver.add(article.info, article.text, article.reading);
    return resolver.finish({});
}

/// "key = name (alias, alias)" of each actor, in order.
inline QStringList summary(const Corpus &corpus)
{
    QStringList lines;
    for (const Actor &actor : corpus.actors) {
        QStringList aliases;
        for (const std::string &alias : actor.aliases)
            aliases << QString::fromStdString(alias);
        lines << QStringLiteral("%1 = %2 (%3)")
                     .arg(QString::fromStdString(actor.key), QString::fromStdString(actor.name), aliases.join(u", "));
    }
    return lines;
}

/// "name = name: reason" of each suggestion, in order.
inline QStringList suggested(const Corpus &corpus)
{
    QStringList lines;
    for (const ActorSuggestion &suggestion : corpus.suggestions)
        lines << QStringLiteral("%1 = %2: %3")
                     .arg(QString::fromStdString(corpus.actor(suggestion.first).name),
                          QString::fromStdString(corpus.actor(suggestion.second).name),
                          QString::fromStdString(suggestion.reason));
    return lines;
}

} // namespace onrecord::tests
