// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much two names look like one actor, and why, in words for the user.
#pragma once

#include <optional>
#include <string>
#include <utility>

namespace onrecord
{

struct Likeness
{
    double score = 0;
    std::string reason;

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

/// The better of two; the first among equals.
[[nodiscard]] inline std::optional<Likeness> better(std::optional<Likeness> a, std::optional<Likeness> b)
{
    return b && (!a || b->score > a->score) ? std::move(b) : std::move(a);
}

} // namespace onrecord
