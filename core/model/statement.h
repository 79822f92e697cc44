// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Something an actor said or did, in one article.
#pragma once

#include "core/base/id.h"
#include "core/model/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

enum class StatementKind { Direct, Mixed, Indirect, Act };
enum class Stance { Neutral, Positive, Negative };

/// How a speaker was found: by name at the cue; by a pronoun there; from the paragraph or quote before (no cue of its
/// own); named together with others; from a cue that spoke of an earlier quote; not at all.
enum class SpeakerHow { Named, Pronoun, Continued, Joint, Carried, Unknown };

/// Lower-case words of the command line's contract ("direct", "positive", "named"), and back.
[[nodiscard]] std::string_view toString(StatementKind kind);
[[nodiscard]] std::string_view toString(Stance stance);
[[nodiscard]] std::string_view toString(SpeakerHow how);
[[nodiscard]] std::optional<StatementKind> statementKindFromString(std::string_view name);
[[nodiscard]] std::optional<Stance> stanceFromString(std::string_view name);
[[nodiscard]] std::optional<SpeakerHow> speakerHowFromString(std::string_view name);

/// Where a statement stands in its article and how it was recognised. Shared by readings and the corpus.
struct StatementText
{
    StatementKind kind = StatementKind::Direct;
    std::vector<Span> content; // what was said, marks included; several when the cue interrupts it
    std::vector<Span> cue;     // "said"; empty when there is none of its own
    std::vector<Span> source;  // "they", "Smith and Jones"; empty when there is none of its own
    Stance stance = Stance::Neutral;
    Span stanceWord;           // the word that shows it; empty when neutral
    std::string when;          // "on Sunday"; empty when not said
    std::string from;          // YYYY-MM-DD, or empty
    std::string to;            // YYYY-MM-DD, or empty
    double confidence = 1.0;   // 0..1
    std::vector<std::string> rules; // names of the rules that made it, in order: the kept reason

    friend bool operator==(const StatementText &, const StatementText &) = default;
};

/// An actor of the reading: place in Reading::actors.
using LocalActorIndex = std::uint32_t;

struct LocalSpeaker
{
    LocalActorIndex actor = 0;
    SpeakerHow how = SpeakerHow::Named;

    friend bool operator==(const LocalSpeaker &, const LocalSpeaker &) = default;
};

/// A statement within one reading; actors are places in Reading::actors.
struct LocalStatement
{
    StatementText text;
    std::vector<LocalSpeaker> speakers; // empty: unknown
    std::vector<LocalActorIndex> addressees;
    std::vector<LocalActorIndex> mentioned; // inside the content, in order, each once
    std::vector<LocalActorIndex> relay;

    friend bool operator==(const LocalStatement &, const LocalStatement &) = default;
};

struct Speaker
{
    ActorId actor;
    SpeakerHow how = SpeakerHow::Named;

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// A statement in the corpus; actors are those of Corpus::actors.
struct Statement
{
    StatementId id;
    ArticleId article;
    StatementText text;
    std::string contentWords; // the content's pieces joined by " … ", as written
    std::string cueWords;
    std::string sourceWords;
    std::vector<Speaker> speakers;
    std::vector<ActorId> addressees;
    std::vector<ActorId> mentioned;
    std::vector<ActorId> relay;

    friend bool operator==(const Statement &, const Statement &) = default;
};

} // namespace onrecord
