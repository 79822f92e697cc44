// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+C as a request to stop: the work ends in good order. A second Ctrl+C ends the program at once.
#pragma once

#include <stop_token>
#include <thread>

namespace onrecord
{

/// Make it before any other thread: it blocks SIGINT and SIGTERM for all that come after, and waits for them itself.
/// SIGPIPE is ignored from then on; a closed pipe is an ordinary write error.
class Interrupt final
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_waiter;
};

} // namespace onrecord
