// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/background_job.h"

#include "ui/jobs/worker_thread.h"

#include <QMetaObject>
#include <QPointer>

#include <exception>
#include <utility>

namespace onrecord::ui
{

namespace
{

Result<void> guarded(const BackgroundJob::Work &work)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        return fail(ErrorCode::Internal, {}, exception.what());
    }
}

} // namespace

BackgroundJob::BackgroundJob(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<WorkerThread>([](const char *) {}))
{}

BackgroundJob::~BackgroundJob()
{
    m_thread.reset();
}

void BackgroundJob::run(Work work, QObject *context, Arrival arrival)
{
    m_thread->post([this, work = std::move(work), receiver = QPointer<QObject>(context),
                    arrival = std::move(arrival)](const std::stop_token &) {
        const Result<void> result = guarded(work);
        QMetaObject::invokeMethod(
            this,
            [receiver, arrival, result] {
                if (receiver)
                    arrival(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace onrecord::ui
