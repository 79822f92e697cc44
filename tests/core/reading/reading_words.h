// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Readings in words, for tests: one line a statement ("Ann Lee [named] > Daily Echo: “We go,”") or an actor.
#pragma once

#include "core/reading/article_reader.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <string>
#include <vector>

namespace onrecord::tests
{

inline const Result<ArticleReader> &theReader()
{
    static const Result<ArticleReader> reader = ArticleReader::load();
    return reader;
}

inline QByteArray bytes(std::string_view words)
{
    return {words.data(), static_cast<qsizetype>(words.size())};
}

inline QByteArray wordsAt(const std::string &text, const std::vector<Span> &spans)
{
    QByteArrayList pieces;
    for (const Span &span : spans)
        pieces.append(bytes(span.of(text)));
    return pieces.join(" | ");
}

/// "speakers [how] > addressees: content"
inline QByteArray statementLine(const std::string &text, const Reading &reading, const LocalStatement &statement)
{
    QByteArrayList speakers;
    for (const LocalSpeaker &speaker : statement.speakers)
        speakers.append(bytes(reading.actors[speaker.actor].name));
    QByteArray line = speakers.isEmpty() ? QByteArray("?") : speakers.join(" + ");
    line += " [" +
            (statement.speakers.empty() ? QByteArray("unknown") : bytes(toString(statement.speakers.front().how))) +
            ']';
    for (const LocalActorIndex actor : statement.addressees)
        line += " > " + bytes(reading.actors[actor].name);
    return line + ": " + wordsAt(text, statement.text.content);
}

inline QByteArray statementsOf(const QByteArray &given)
{
    if (!theReader())
        return "no reader";
    const std::string text = given.toStdString();
    const Reading reading = theReader()->read(text);
    QByteArrayList lines;
    for (const LocalStatement &statement : reading.statements)
        lines.append(statementLine(text, reading, statement));
    return lines.join('\n');
}

/// "cue / source / when" of each statement
inline QByteArray cuesOf(const QByteArray &given)
{
    if (!theReader())
        return "no reader";
    const std::string text = given.toStdString();
    QByteArrayList lines;
    for (const LocalStatement &statement : theReader()->read(text).statements)
        lines.append(wordsAt(text, statement.text.cue) + " / " + wordsAt(text, statement.text.source) + " / " +
                     bytes(statement.text.when));
    return lines.join('\n');
}

/// "person Ann Lee (Lee): chair @ Green Council; Gov." of each actor of `kinds`
inline QByteArray actorsOf(const std::string &text, const std::vector<ActorKind> &kinds)
{
    if (!theReader())
        return "no reader";
    QByteArrayList lines;
    for (const LocalActor &actor : theReader()->read(text).actors) {
        if (std::find(kinds.begin(), kinds.end(), actor.kind) == kinds.end())
            continue;
        QByteArray line = bytes(toString(actor.kind)) + ' ' + bytes(actor.name);
        QByteArrayList aliases;
        for (const std::string &alias : actor.aliases)
            aliases.append(bytes(alias));
        if (!aliases.isEmpty())
            line += " (" + aliases.join(", ") + ')';
        QByteArrayList roles;
        for (const Role &role : actor.roles)
            roles.append(bytes(role.title) + (role.of.empty() ? QByteArray() : " @ " + bytes(role.of)));
        if (!roles.isEmpty())
            line += ": " + roles.join("; ");
        lines.append(line);
    }
    return lines.join('\n');
}

inline QByteArray actorsOf(const QByteArray &given)
{
    return actorsOf(given.toStdString(), {ActorKind::Person, ActorKind::Organisation, ActorKind::Place,
                                          ActorKind::Group, ActorKind::Anonymous});
}

} // namespace onrecord::tests
