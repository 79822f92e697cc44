// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number that names one thing of one kind: an ActorId is never an ArticleId. Null is explicit.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace onrecord
{

template <typename Tag>
class Id final
{
public:
    constexpr Id() = default; // null
    constexpr explicit Id(std::int64_t value) : m_value(value) {}

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value < 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;

private:
    std::int64_t m_value = -1;
};

using ArticleId = Id<struct ArticleTag>;       // row of the article in its project; stable for the life of the project
using ActorId = Id<struct ActorTag>;           // place in Corpus::actors; good for one Corpus value only
using StatementId = Id<struct StatementTag>;   // place in Corpus::statements; good for one Corpus value only
using CorrectionId = Id<struct CorrectionTag>; // place in the append-only list of corrections; stable

} // namespace onrecord

template <typename Tag>
struct std::hash<onrecord::Id<Tag>>
{
    std::size_t operator()(const onrecord::Id<Tag> &id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
