// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The append-only list of corrections, read in different ways: what holds now, what Undo and Redo would do.
#pragma once

#include "core/model/correction.h"

#include <optional>
#include <vector>

namespace onrecord
{

/// The corrections in force, oldest first, without Undo and Redo entries and without what they took back.
[[nodiscard]] std::vector<Correction> correctionsInForce(const std::vector<Correction> &all);

/// The correction that Undo would take back: the youngest in force. Nothing when there is none.
[[nodiscard]] std::optional<Correction> nextUndo(const std::vector<Correction> &all);

/// The correction that Redo would put back: the last one undone, if nothing new was done since.
[[nodiscard]] std::optional<Correction> nextRedo(const std::vector<Correction> &all);

/// The entry to append for undoing / redoing `correction`.
[[nodiscard]] Correction undoOf(const Correction &correction);
[[nodiscard]] Correction redoOf(const Correction &correction);

} // namespace onrecord
