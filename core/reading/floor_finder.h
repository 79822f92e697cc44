// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who has the floor in minutes and transcripts without labels: "Mr. Lee?" at the end of a paragraph hands it over, and
// so does a heading "REMARKS BY ANN LEE".
#pragma once

#include "core/reading/actor_table.h"

#include <optional>
#include <vector>

namespace onrecord
{

/// Of each paragraph.
[[nodiscard]] std::vector<std::optional<LocalActorIndex>> findFloors(const ArticleText &article, const Names &names,
                                                                     const ActorTable &actors);

} // namespace onrecord
