// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one article says: a pure function of its text, its date and the reader's version. Knows nothing of other
// articles, of the database or of users, so it can be cached, computed anywhere, and thrown away.
#pragma once

#include "core/model/actor.h"
#include "core/model/span.h"
#include "core/model/statement.h"

#include <string>
#include <vector>

namespace onrecord
{

enum class MentionKind { Name, Nominal, Pronoun };

struct Mention
{
    Span span;
    MentionKind kind = MentionKind::Name;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// An actor as one article knows it.
struct LocalActor
{
    std::string name;                 // the fullest name in the article, without title or article
    ActorKind kind = ActorKind::Person;
    std::vector<std::string> aliases; // every other form that names it here, as written, each once
    std::vector<Role> roles;
    std::vector<Mention> mentions;    // in order of place

    friend bool operator==(const LocalActor &, const LocalActor &) = default;
};

/// A name in the text, whoever it is: for measuring.
struct NameSpan
{
    Span span;
    ActorKind kind = ActorKind::Person; // Person, Organisation or Place

    friend bool operator==(const NameSpan &, const NameSpan &) = default;
};

struct Reading
{
    std::vector<Span> sentences;
    std::vector<NameSpan> names;
    std::vector<LocalActor> actors;           // in order of first mention
    std::vector<LocalStatement> statements;   // in order of place

    friend bool operator==(const Reading &, const Reading &) = default;
};

} // namespace onrecord
