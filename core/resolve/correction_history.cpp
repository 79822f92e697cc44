// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/correction_history.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

namespace onrecord
{

namespace
{

/// The list replayed: what holds, and what was taken back and may return, each oldest first.
struct Replay
{
    std::vector<Correction> inForce;
    std::vector<Correction> undone;
};

std::optional<CorrectionId> targetOf(const Correction &entry)
{
    std::int64_t id = -1;
    const char *end = entry.target.data() + entry.target.size();
    const auto [rest, error] = std::from_chars(entry.target.data(), end, id);
    if (error != std::errc{} || rest != end || id < 0)
        return std::nullopt;
    return CorrectionId(id);
}

/// Moves the entry with that id from one list to the end of the other; nothing when it is not there.
void moveEntry(CorrectionId id, std::vector<Correction> &from, std::vector<Correction> &to)
{
    const auto found = std::find_if(from.rbegin(), from.rend(), [id](const Correction &c) { return c.id == id; });
    if (found == from.rend())
        return;
    to.push_back(std::move(*found));
    from.erase(std::next(found).base());
}

void replayEntry(Replay &replay, const Correction &entry)
{
    const bool isUndo = entry.kind == CorrectionKind::Undo;
    if (!isUndo && entry.kind != CorrectionKind::Redo) {
        replay.inForce.push_back(entry);
        replay.undone.clear();
    } else if (const auto target = targetOf(entry)) {
        moveEntry(*target, isUndo ? replay.inForce : replay.undone, isUndo ? replay.undone : replay.inForce);
    }
}

Replay replayed(const std::vector<Correction> &all)
{
    Replay replay;
    for (const Correction &entry : all)
        replayEntry(replay, entry);
    return replay;
}

std::optional<Correction> youngest(std::vector<Correction> &list)
{
    return list.empty() ? std::nullopt : std::optional(std::move(list.back()));
}

} // namespace

std::vector<Correction> correctionsInForce(const std::vector<Correction> &all)
{
    return replayed(all).inForce;
}

std::optional<Correction> nextUndo(const std::vector<Correction> &all)
{
    Replay replay = replayed(all);
    return youngest(replay.inForce);
}

std::optional<Correction> nextRedo(const std::vector<Correction> &all)
{
    Replay replay = replayed(all);
    return youngest(replay.undone);
}

Correction undoOf(const Correction &correction)
{
    return {{}, CorrectionKind::Undo, std::to_string(correction.id.value()), correction.after, correction.before, 0};
}

Correction redoOf(const Correction &correction)
{
    return {{}, CorrectionKind::Redo, std::to_string(correction.id.value()), correction.before, correction.after, 0};
}

} // namespace onrecord
