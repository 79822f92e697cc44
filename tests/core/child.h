// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs part of a test in a child process: as a user without rights, with a limit, or to be killed.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace onrecord::tests
{

/// `work`'s number (0..255) as a child's exit status; -1 when it ended by a signal.
inline int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// The same as a user whom permissions bind: root, who passes every permission test, becomes nobody.
inline int asOrdinaryUser(const std::function<int()> &work)
{
    constexpr unsigned nobody = 65534;
    return inChild([&] {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            return 255;
        return work();
    });
}

} // namespace onrecord::tests
