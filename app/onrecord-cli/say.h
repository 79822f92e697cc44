// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program says: results on stdout, everything else in single lines on stderr.
#pragma once

#include "app/onrecord-cli/command.h"
#include "core/base/error.h"
#include "core/model/problem.h"

#include <string_view>
#include <vector>

namespace onrecord
{

/// The error as one sentence on stderr; CouldNot.
ExitStatus couldNot(const Error &error);
/// The same for words of the call that make no sense; WrongUse.
ExitStatus wrongUse(const Error &error);
/// "Stopped before the end." on stderr; CouldNot.
ExitStatus stoppedEarly();

/// "line 12: it is not an object" on stderr.
void sayLineProblem(const Error &problem);
/// Each as one sentence on stderr; Problems when there are any, else Done.
ExitStatus sayProblems(const std::vector<Problem> &problems);

/// Writes all of it to stdout. False when nobody reads there any more, or it failed (which is said).
[[nodiscard]] bool writeOut(std::string_view text);
/// Done when stdout took it or was closed by its reader, CouldNot when it failed.
[[nodiscard]] ExitStatus answer(std::string_view text);

} // namespace onrecord
