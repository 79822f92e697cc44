// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where work on another thread waits while it is paused. Safe on any thread.
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace onrecord::ui
{

class PauseGate final
{
public:
    void setClosed(bool closed)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_isClosed = closed;
        }
        m_changed.notify_all();
    }

    [[nodiscard]] bool isClosed() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_isClosed;
    }

    /// Returns when the gate is open, or the stop is asked for.
    void wait(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        static_cast<void>(m_changed.wait(lock, stop, [this] { return !m_isClosed; }));
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isClosed = false;
};

} // namespace onrecord::ui
