// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/glide_job.h"

#include "ui/jobs/worker_thread.h"

#include <QElapsedTimer>
#include <QMetaObject>

#include <algorithm>
#include <thread>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr unsigned MostThreads = 8;

std::shared_ptr<const GlidePicture> drawn(GlideFrame frame, QSize size, double ratio, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    const auto threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, MostThreads));
    if (!paintGlideFrame(image, frame, threads, stop))
        return nullptr;
    auto picture = std::make_shared<GlidePicture>();
    picture->frame = std::move(frame);
    picture->image = std::move(image);
    picture->milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return picture;
}

} // namespace

GlideJob::GlideJob(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<WorkerThread>([](const char *) {}))
{}

GlideJob::~GlideJob()
{
    m_stop.request_stop();
    m_thread.reset();
}

void GlideJob::want(GlideFrame frame, QSize size, double pixelRatio)
{
    m_isBusy = true;
    m_stop = std::stop_source();
    m_thread->post([this, frame = std::move(frame), size, pixelRatio, ticket = m_ticket,
                    stop = m_stop.get_token()](const std::stop_token &) mutable {
        std::shared_ptr<const GlidePicture> picture = drawn(std::move(frame), size, pixelRatio, stop);
        QMetaObject::invokeMethod(
            this,
            [this, picture = std::move(picture), ticket] {
                if (ticket != m_ticket)
                    return;
                m_isBusy = false;
                if (picture)
                    emit arrived(picture);
            },
            Qt::QueuedConnection);
    });
}

void GlideJob::forget()
{
    m_stop.request_stop();
    ++m_ticket;
    m_isBusy = false;
}

} // namespace onrecord::ui
