// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a corpus a view shows.
#pragma once

#include "core/base/id.h"
#include "core/model/actor.h"
#include "core/model/statement.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace onrecord
{

struct Filter
{
    std::vector<std::string>
        words; // each must occur (case folded) in an actor's names, a statement or its article's title
    std::vector<std::string> said;          // each must occur in a statement's content
    std::set<ActorKind> actorKinds;         // empty: all
    std::set<StatementKind> statementKinds; // empty: all
    double leastConfidence = 0;             // statements with less are left out
    double belowConfidence = 0;             // statements with as much or more are left out; 0: none
    std::set<ArticleId> articles;           // empty: all
    std::set<std::string>
        actors; // Actor::key; only statements with one of them as speaker, addressee or mentioned; empty: all
    std::set<std::string> hidden;   // ViewNode::key of nodes taken out by hand
    std::set<std::string> expanded; // ViewNode::key of nodes whose neighbours are shown whatever `atMost` says
    std::size_t atMost = 0;         // the so many nodes of greatest weight; 0: all
    bool isolates = true;           // nodes without an edge

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace onrecord
