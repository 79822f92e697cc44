// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work on a thread of its own of which only the newest counts: what is wanted takes the place of all that was wanted
// before.
#pragma once

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace onrecord::ui
{

class WorkerThread;

class NewestJob final : public QObject
{
    Q_OBJECT

public:
    explicit NewestJob(QObject *parent = nullptr);
    ~NewestJob() override;

    /// Runs on this object's thread.
    using Arrival = std::function<void()>;
    /// Runs on the job's thread, on values that it owns; a stop that is asked for means that nobody waits any more.
    using Work = std::function<Arrival(const std::stop_token &)>;
    void want(Work work);
    /// Nothing that was wanted arrives.
    void forget();
    /// What was wanted last has not arrived.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    bool m_isBusy = false;
    std::uint64_t m_ticket = 0;
    std::stop_source m_stop;
    std::unique_ptr<WorkerThread> m_thread;
};

/// Threads that a picture is drawn on: all cores, up to eight.
[[nodiscard]] int drawingThreads();

} // namespace onrecord::ui
