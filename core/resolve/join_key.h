// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two names of one actor have in common for sure: equal keys are one actor in all articles.
#pragma once

#include "core/model/actor.h"
#include "core/resolve/name_lore.h"

#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// Whether nobody outside its article can be meant: anonymous sources, and groups without a name of their own ("the
/// company", "his advisers", "voters").
[[nodiscard]] bool isOfItsArticle(ActorKind kind, const std::string &name, const std::vector<std::string> &otherNames);

/// A folded person's name without what time put before it: "former", "then-", "ex-", "late". Never empties a name.
[[nodiscard]] std::string withoutFormer(std::string_view folded);

/// Of a folded name. One key have: names of several words that differ by marks over letters and hyphens ("François
/// Durand", "Francois Durand"); persons with or without "former"; the forms of a body and its country ("Finnish
/// parliament", "Finland's parliament", "parliament of Finland").
[[nodiscard]] std::string joinKey(ActorKind kind, std::string_view folded, const NameLore &lore);

} // namespace onrecord
