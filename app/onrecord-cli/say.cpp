// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord-cli/say.h"

#include "core/base/file_writer.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <string>

namespace onrecord
{

namespace
{

/// A sentence is one line, whatever a file's name holds.
std::string oneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return text;
}

void sayLine(const std::string &line)
{
    fmt::print(stderr, "{}\n", oneLine(line));
}

/// 0, or the error number.
int writeAll(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

} // namespace

ExitStatus couldNot(const Error &error)
{
    sayLine(sentence(error));
    return ExitStatus::CouldNot;
}

ExitStatus wrongUse(const Error &error)
{
    sayLine(sentence(error));
    return ExitStatus::WrongUse;
}

ExitStatus stoppedEarly()
{
    sayLine("Stopped before the end; what was done until then is kept.");
    return ExitStatus::CouldNot;
}

void sayLineProblem(const Error &problem)
{
    sayLine(problem.subject + ": " + problem.cause);
}

ExitStatus sayProblems(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        sayLine(sentence(problem.error));
    return problems.empty() ? ExitStatus::Done : ExitStatus::Problems;
}

bool writeOut(std::string_view text)
{
    const int error = writeAll(text);
    if (error != 0 && error != EPIPE)
        sayLine(sentence(systemError("standard output", error, ErrorCode::WriteFailed)));
    return error == 0;
}

ExitStatus answer(std::string_view text)
{
    const int error = writeAll(text);
    if (error == 0 || error == EPIPE)
        return ExitStatus::Done;
    return couldNot(systemError("standard output", error, ErrorCode::WriteFailed));
}

} // namespace onrecord
