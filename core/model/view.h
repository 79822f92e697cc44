// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A graph to look at: made from a corpus by a lens and a filter, plain values, immutable once made.
// Shared between threads as shared_ptr<const View>.
#pragma once

#include "core/base/id.h"
#include "core/model/actor.h"
#include "core/model/statement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// Who speaks of (or to) whom; actors and their statements; actors and articles; who holds which office of what.
enum class Lens { SpeaksOf, Statements, Articles, Offices };

/// "speaks-of", "statements", "articles", "offices", and back.
[[nodiscard]] std::string_view toString(Lens lens);
[[nodiscard]] std::optional<Lens> lensFromString(std::string_view name);

enum class NodeKind { Actor, Statement, Article };

struct ViewNode
{
    std::string
        key; // stable across readings and views: "actor:" + Actor::key, "article:" + path, "statement:" + path + span
    std::string label; // what is written at it
    NodeKind kind = NodeKind::Actor;
    ActorKind actorKind = ActorKind::Person; // when kind is Actor
    ActorId actor;                           // the one of these that kind names; the others are null
    StatementId statement;
    ArticleId article;
    int weight = 0;           // statements it speaks (actor), 1 (statement), statements in it (article)
    int hiddenNeighbours = 0; // neighbours that `atMost` or `hidden` left out
};

/// Words in an article that an edge stands on when no statement does (a role, a mention).
struct TextEvidence
{
    ArticleId article;
    Span span;

    friend bool operator==(const TextEvidence &, const TextEvidence &) = default;
};

enum class EdgeKind { Speaks, Says, Concerns, AppearsIn, Holds };

/// "speaks", "says", "concerns", "appears-in", "holds".
[[nodiscard]] std::string_view toString(EdgeKind kind);

struct ViewEdge
{
    std::uint32_t source = 0; // places in View::nodes
    std::uint32_t target = 0;
    EdgeKind kind = EdgeKind::Speaks;
    int weight = 1;    // statements, or pieces of text evidence, behind it
    int addressed = 0; // of the statements, how many speak to the target (the rest speak of it)
    StatementKind manner = StatementKind::Direct; // the most literal of the statements behind it; Act: deeds alone
    Stance stance = Stance::Neutral;              // of the majority that is not neutral
    std::string label;                            // a few words: the commonest cues, or the office
    std::vector<StatementId> statements;
    std::vector<TextEvidence> evidence;
};

struct View
{
    Lens lens = Lens::SpeaksOf;
    std::vector<ViewNode> nodes; // by kind, then key
    std::vector<ViewEdge> edges; // by source, target, kind
    std::size_t statements = 0;  // that pass the filter and have a speaker among the nodes, or none known
    std::size_t leftOut = 0;     // statements that the filter does not let through
    std::size_t unsure = 0;      // of these, left out by nothing but its limits of confidence
    std::size_t hidden = 0;      // nodes that the filter's `hidden` took out
    std::size_t beyond = 0;      // nodes that the filter's `atMost` left out

    /// Place of the node with that key, or nothing.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view key) const
    {
        for (std::size_t i = 0; i < nodes.size(); ++i)
            if (nodes[i].key == key)
                return static_cast<std::uint32_t>(i);
        return std::nullopt;
    }
};

} // namespace onrecord
