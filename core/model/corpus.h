// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that a project knows at one moment: immutable once made, shared between threads as shared_ptr<const Corpus>.
// Article texts stay in the project and are fetched when somebody reads.
#pragma once

#include "core/model/actor.h"
#include "core/model/article.h"
#include "core/model/problem.h"
#include "core/model/statement.h"

#include <string>
#include <vector>

namespace onrecord
{

/// Two actors that may be one; nobody joins them but the user.
struct ActorSuggestion
{
    ActorId first;      // the one named more often
    ActorId second;
    double score = 0;   // 0..1: how likely they are one
    std::string reason; // in plain English: "same words in another order"

    friend bool operator==(const ActorSuggestion &, const ActorSuggestion &) = default;
};

struct Corpus
{
    std::vector<ArticleInfo> articles;    // by path
    std::vector<Actor> actors;            // place is ActorId
    std::vector<Statement> statements;    // place is StatementId; by article (in the order above), then place in it
    std::vector<Problem> problems;
    std::vector<ActorSuggestion> suggestions; // by score, best first

    [[nodiscard]] const Actor &actor(ActorId id) const { return actors[static_cast<std::size_t>(id.value())]; }
    [[nodiscard]] const Statement &statement(StatementId id) const { return statements[static_cast<std::size_t>(id.value())]; }

    /// Null when no article has that id.
    [[nodiscard]] const ArticleInfo *article(ArticleId id) const
    {
        for (const ArticleInfo &info : articles)
            if (info.id == id)
                return &info;
        return nullptr;
    }
};

} // namespace onrecord
