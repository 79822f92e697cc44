// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decides which actors of which articles are one actor. Works on names alone and asks for certainty: what could be two
// stays two.
#pragma once

#include "core/model/actor.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace onrecord
{

/// What the joiner knows of one LocalActor.
struct JoinCandidate
{
    std::uint32_t article = 0; // place of its article; candidates come in ascending order of it
    ActorKind kind = ActorKind::Person;
    std::string name;                  // as written
    std::string folded;                // foldName(name)
    std::vector<std::string> acronyms; // folded, of its other names
};

/// Groups of candidates: result[i] is the group of candidates[i], numbered from 0 without gaps in order of first place.
///
/// One group are: the same kind and folded name (anonymous actors never); persons whose names differ only by the
/// initials between, when no other initials compete; a surname alone with the only person of that surname, and an
/// acronym with the only organisation or place that has it as another name - unless their own article keeps them apart.
[[nodiscard]] std::vector<std::uint32_t> joinActors(const std::vector<JoinCandidate> &candidates);

} // namespace onrecord
