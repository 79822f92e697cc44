// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/floor_finder.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestHeading = 20;
constexpr std::size_t LongestCall = 8; // "Madam Chair Ann B. Lee."

constexpr std::array<std::string_view, 6> Speeches{"remarks", "argument",  "speech",
                                                   "address", "testimony", "statement"};

std::optional<LocalActorIndex> personAt(const Names &names, const ActorTable &actors, std::size_t token)
{
    return token != ArticleText::None && names.isPerson(token) ? actors.ofName(names.atToken[token]) : std::nullopt;
}

/// "Mr. Lee?" as the last sentence.
std::optional<LocalActorIndex> calledOn(const ArticleText &article, const Names &names, const ActorTable &actors,
                                        TokenRange paragraph)
{
    const std::size_t begin = std::max(paragraph.begin, article.sentenceStart[paragraph.end - 1]);
    if (paragraph.end - begin > LongestCall)
        return std::nullopt;
    std::size_t person = ArticleText::None;
    bool titled = false;
    for (std::size_t i = begin; i < paragraph.end; ++i) {
        const bool title = article.facts[i].hasAny({Fact::Honorific, Fact::Rank, Fact::Office});
        titled = titled || (title && person == ArticleText::None);
        if (names.isPerson(i))
            person = i;
        else if (!title && article.isWord(i))
            return std::nullopt;
    }
    return titled ? personAt(names, actors, person) : std::nullopt;
}

/// "REMARKS BY ANN LEE", "ORAL ARGUMENT OF GEN. ANN LEE"
std::optional<LocalActorIndex> announced(const ArticleText &article, const Names &names, const ActorTable &actors,
                                         TokenRange paragraph)
{
    bool speech = false;
    if (paragraph.end - paragraph.begin > LongestHeading)
        return std::nullopt;
    for (std::size_t i = paragraph.begin; i + 1 < paragraph.end; ++i) {
        if (!article.tokens[i].capital && !article.is(i, "of") && !article.is(i, "by"))
            return std::nullopt;
        speech = speech || std::any_of(Speeches.begin(), Speeches.end(),
                                       [&](std::string_view word) { return article.is(i, word); });
        if (!speech || !(article.is(i, "of") || article.is(i, "by")))
            continue;
        std::size_t name = i + 1;
        while (name + 1 < paragraph.end && article.facts[name].hasAny({Fact::Honorific, Fact::Rank, Fact::Office}))
            ++name;
        return personAt(names, actors, name);
    }
    return std::nullopt;
}

} // namespace

std::vector<std::optional<LocalActorIndex>> findFloors(const ArticleText &article, const Names &names,
                                                       const ActorTable &actors)
{
    std::vector<std::optional<LocalActorIndex>> floors;
    std::optional<LocalActorIndex> now;
    for (const Paragraph &paragraph : article.paragraphs) {
        floors.push_back(now);
        if (paragraph.tokens.isEmpty())
            continue;
        if (const auto called = calledOn(article, names, actors, paragraph.tokens))
            now = called;
        else if (const auto named = announced(article, names, actors, paragraph.tokens))
            now = named;
    }
    return floors;
}

} // namespace onrecord
