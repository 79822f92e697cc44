// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who has the floor in each paragraph, outside quotation marks: who is "I" there, and who is "you".
#pragma once

#include "core/reading/actor_table.h"

#include <optional>
#include <string_view>
#include <vector>

namespace onrecord
{

struct Floor
{
    std::optional<LocalActorIndex> speaker;
    std::optional<LocalActorIndex> listener;
    std::string_view rule; // how the speaker, or the listener, was found; empty when neither was
};

/// Of each paragraph: by labels ("LEE: ..."), the turns of an interview, a heading ("REMARKS BY ANN LEE"), a call
/// ("Mr. Lee?"), an introduction ("My name is Ann Lee").
[[nodiscard]] std::vector<Floor> findFloors(const ArticleText &article, const Names &names, const ActorTable &actors);

} // namespace onrecord
