// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One thread that runs what it is given, in order: the only kind of thread in ui. Whoever owns it waits for it to end.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace onrecord::ui
{

class WorkerThread final
{
public:
    /// The token asks the task to end soon: the thread's owner goes away.
    using Task = std::function<void(std::stop_token)>;
    /// Told of an exception that left a task; on the worker's thread.
    using FailureHandler = std::function<void(const char *what)>;
    /// Interleaved: short, and may run in the middle of a long task, where that one says so.
    enum class Manner { Ordinary, Interleaved };

    explicit WorkerThread(FailureHandler onFailure);
    ~WorkerThread(); // asks to stop, joins; what has not begun is dropped

    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    void post(Task task, Manner manner = Manner::Ordinary);
    /// Runs the interleaved tasks at the head of the queue. Only from inside a task of this thread.
    void runInterleaved(std::stop_token stop);

private:
    struct Entry
    {
        Task task;
        Manner manner = Manner::Ordinary;
    };

    void run(std::stop_token stop);
    void runGuarded(const Task &task, std::stop_token stop) const;

    FailureHandler m_onFailure;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Entry> m_queue;
    std::jthread m_thread; // last: starts when all else is there
};

} // namespace onrecord::ui
