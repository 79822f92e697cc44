// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What in a paragraph of speech without quotation marks tells who has the floor, or who gets it next.
#pragma once

#include "core/reading/actor_table.h"

#include <optional>

namespace onrecord
{

class FloorSigns final
{
public:
    FloorSigns(const ArticleText &article, const Names &names, const ActorTable &actors)
        : m_article(article)
        , m_names(names)
        , m_actors(actors)
    {}

    /// "REMARKS BY ANN LEE", "ORAL ARGUMENT OF GEN. ANN LEE", "Ann Lee gave a speech. Here are her remarks:": what
    /// follows are this one's words.
    [[nodiscard]] std::optional<LocalActorIndex> announced(TokenRange paragraph) const;

    /// "My name is Ann Lee", "Hi, it's Ann Lee": who says the paragraph.
    [[nodiscard]] std::optional<LocalActorIndex> introduced(TokenRange paragraph) const;

    /// "Mr. Lee?", "Mr. Lee, please go ahead." at its end: who says the next one.
    [[nodiscard]] std::optional<LocalActorIndex> calledOn(TokenRange paragraph) const;

    /// It ends with a question to "you".
    [[nodiscard]] bool asks(TokenRange paragraph) const;

    [[nodiscard]] bool saysYou(TokenRange paragraph) const;

    /// It is spoken to this one: "Now, Mr. Lee, that is wrong."
    [[nodiscard]] bool isTo(LocalActorIndex actor, TokenRange paragraph) const;

private:
    [[nodiscard]] std::optional<LocalActorIndex> personAt(std::size_t token) const;
    [[nodiscard]] std::optional<LocalActorIndex> introducedAsSpeech(TokenRange paragraph) const;
    [[nodiscard]] bool isTitle(std::size_t token) const;
    [[nodiscard]] std::size_t behindMyName(std::size_t i) const;
    [[nodiscard]] std::size_t behindGreeting(std::size_t i, TokenRange paragraph) const;

    const ArticleText &m_article;
    const Names &m_names;
    const ActorTable &m_actors;
};

} // namespace onrecord
