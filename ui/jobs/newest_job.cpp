// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/newest_job.h"

#include "ui/jobs/worker_thread.h"

#include <QMetaObject>

#include <algorithm>
#include <thread>
#include <utility>

namespace onrecord::ui
{

NewestJob::NewestJob(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<WorkerThread>([](const char *) {}))
{}

NewestJob::~NewestJob()
{
    m_stop.request_stop();
    m_thread.reset();
}

void NewestJob::want(Work work)
{
    forget();
    m_isBusy = true;
    m_stop = std::stop_source();
    m_thread->post(
        [this, work = std::move(work), ticket = m_ticket, stop = m_stop.get_token()](const std::stop_token &) {
            const Arrival arrival = stop.stop_requested() ? nullptr : work(stop);
            const auto bringHome = [this, arrival, ticket] {
                if (ticket != m_ticket)
                    return;
                m_isBusy = false;
                if (arrival)
                    arrival();
            };
            QMetaObject::invokeMethod(this, bringHome, Qt::QueuedConnection);
        });
}

void NewestJob::forget()
{
    m_stop.request_stop();
    ++m_ticket;
    m_isBusy = false;
}

int drawingThreads()
{
    constexpr unsigned Most = 8;
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, Most));
}

} // namespace onrecord::ui
