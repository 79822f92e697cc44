// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/join_key.h"

#include "core/resolve/name_variants.h"
#include "core/text/letter_case.h"

#include <algorithm>
#include <array>

namespace onrecord
{

namespace
{

constexpr std::array<std::string_view, 4> formerWords{"former", "ex", "then", "late"};
constexpr std::array<std::string_view, 2> formerPrefixes{"ex-", "then-"};

/// Words in front that point into the article, whatever name follows ("his Finnish rivals").
constexpr std::array<std::string_view, 14> pointers{"his",   "her",   "their", "its",  "our",  "my",   "your",
                                                    "these", "those", "this",  "that", "some", "many", "several"};

bool isNamed(const std::string &name)
{
    const std::string folded = foldCase(name);
    const std::string first = folded.substr(0, folded.find(' '));
    return countLetterCases(name).upper > 0 && std::find(pointers.begin(), pointers.end(), first) == pointers.end();
}

} // namespace

bool isOfItsArticle(ActorKind kind, const std::string &name, const std::vector<std::string> &otherNames)
{
    if (kind != ActorKind::Group)
        return kind == ActorKind::Anonymous;
    return !isNamed(name) && std::none_of(otherNames.begin(), otherNames.end(), isNamed);
}

std::string withoutFormer(std::string_view folded)
{
    const std::size_t blank = folded.find(' ');
    if (blank == std::string_view::npos)
        return std::string(folded);
    const std::string_view first = folded.substr(0, blank);
    if (std::find(formerWords.begin(), formerWords.end(), first) != formerWords.end())
        return withoutFormer(folded.substr(blank + 1));
    for (const std::string_view prefix : formerPrefixes)
        if (first.starts_with(prefix) && first.size() > prefix.size())
            return std::string(folded.substr(prefix.size()));
    return std::string(folded);
}

std::string joinKey(ActorKind kind, std::string_view folded, const NameLore &lore)
{
    const std::string name = kind == ActorKind::Person ? withoutFormer(folded) : std::string(folded);
    if (kind == ActorKind::Organisation)
        if (const auto body = lore.stateBodyOf(name); body && !body->noun.empty())
            return body->noun + "|" + body->country;
    return name.find(' ') == std::string::npos ? name : withoutMarks(name);
}

} // namespace onrecord
