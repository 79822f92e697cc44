// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord-cli/interrupt.h"

#include <signal.h>
#include <unistd.h>

namespace onrecord
{

namespace
{

constexpr int interruptedStatus = 130; // what shells call a program that Ctrl+C ended

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

void waitForSignals(const std::stop_token &over, std::stop_source &source)
{
    const sigset_t signals = stopSignals();
    for (int signal = 0; sigwait(&signals, &signal) == 0 && !over.stop_requested();)
        if (!source.request_stop())
            ::_exit(interruptedStatus);
}

} // namespace

Interrupt::Interrupt()
{
    ::signal(SIGPIPE, SIG_IGN);
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_waiter = std::jthread([this](const std::stop_token &over) { waitForSignals(over, m_source); });
}

Interrupt::~Interrupt()
{
    m_waiter.request_stop();
    pthread_kill(m_waiter.native_handle(), SIGTERM);
}

} // namespace onrecord
