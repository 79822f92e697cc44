// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/worker_thread.h"

#include <exception>
#include <utility>

namespace onrecord::ui
{

WorkerThread::WorkerThread(FailureHandler onFailure)
    : m_onFailure(std::move(onFailure))
    , m_thread([this](std::stop_token stop) { run(std::move(stop)); })
{}

WorkerThread::~WorkerThread()
{
    m_thread.request_stop();
    m_thread.join();
}

void WorkerThread::post(Task task, Manner manner)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back({std::move(task), manner});
    }
    m_wake.notify_one();
}

void WorkerThread::runInterleaved(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        Task task;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_queue.empty() || m_queue.front().manner != Manner::Interleaved)
                return;
            task = std::move(m_queue.front().task);
            m_queue.pop_front();
        }
        runGuarded(task, stop);
    }
}

void WorkerThread::run(std::stop_token stop)
{
    while (true) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return !m_queue.empty(); }) || stop.stop_requested())
                return;
            task = std::move(m_queue.front().task);
            m_queue.pop_front();
        }
        runGuarded(task, stop);
    }
}

void WorkerThread::runGuarded(const Task &task, std::stop_token stop) const
{
    try {
        task(std::move(stop));
    } catch (const std::exception &exception) {
        m_onFailure(exception.what());
    }
}

} // namespace onrecord::ui
