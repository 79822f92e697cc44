// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that a reading tells of a text, in words, for tests: one line a statement, then one of who there is.
#pragma once

#include "tests/core/reading/reading_words.h"

namespace onrecord::tests
{

/// "kind / source / cue / content < speakers [how] > addressees; by relay; when = from"
inline QByteArray wholeStatement(const std::string &text, const Reading &reading, const LocalStatement &statement)
{
    const QByteArray who = statementLine(text, reading, statement);
    QByteArray line = bytes(toString(statement.text.kind)) + " / " + wordsAt(text, statement.text.source) + " / " +
                      wordsAt(text, statement.text.cue) + " / " + wordsAt(text, statement.text.content) + " < " +
                      who.left(who.indexOf(": "));
    for (const LocalActorIndex actor : statement.relay)
        line += "; by " + bytes(reading.actors[actor].name);
    if (!statement.text.when.empty())
        line += "; " + bytes(statement.text.when) + " = " + bytes(statement.text.from);
    if (statement.text.stance != Stance::Neutral)
        line += "; " + bytes(toString(statement.text.stance));
    return line;
}

/// The statements, then "= " and the actors, each once.
inline QByteArray wholeReading(const QByteArray &given)
{
    if (!theReader())
        return "no reader";
    const std::string text = given.toStdString();
    const Reading reading = theReader()->read(text, {"2024-05-15", {}});
    QByteArray lines;
    for (const LocalStatement &statement : reading.statements)
        lines += wholeStatement(text, reading, statement) + '\n';
    return lines + "= " + actorsOf(given).replace('\n', "; ");
}

} // namespace onrecord::tests
