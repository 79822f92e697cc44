// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thing a user changed, with its inverse. Corrections are an append-only list: undo and redo are entries too, so
// the list is also the history, and what holds now is found by replaying it (core/resolve/correction_history.h).
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onrecord
{

enum class CorrectionKind {
    RenameActor, // target: Actor::key; before, after: names (empty: the extracted name)
    PinNode,     // target: lens name, "/", ViewNode::key; before, after: "x y" in layout units (empty: not pinned)
    MergeActors, // target: Actor::key of the one that is joined; before: its name; after: Actor::key of the one it is
                 // joined to
    PartActors,  // target, after: Actor::key of two that are not the same; before: the first one's name
    Undo,        // target: decimal id of the entry taken back
    Redo         // target: decimal id of the entry put back in force
};

[[nodiscard]] std::string_view toString(CorrectionKind kind);
[[nodiscard]] std::optional<CorrectionKind> correctionKindFromString(std::string_view name);

struct Correction
{
    CorrectionId id; // given by the store, ascending without reuse; null before
    CorrectionKind kind = CorrectionKind::RenameActor;
    std::string target;
    std::string before;
    std::string after;
    std::int64_t madeAt = 0; // milliseconds since 1970-01-01 UTC; for display, never for order

    friend bool operator==(const Correction &, const Correction &) = default;
};

} // namespace onrecord
