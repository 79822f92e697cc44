// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/picture_job.h"

#include "ui/jobs/worker_thread.h"
#include "ui/picture/scene_renderer.h"

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

/// Nothing when stopped.
std::shared_ptr<const DrawnPicture> drawn(PictureWish wish, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    if (!wish.plan)
        wish.plan = planPicture(wish.scene, wish.facts, wish.zoom);
    QImage image(wish.size * wish.pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(wish.pixelRatio);
    image.fill(wish.theme.map);
    SceneRenderer renderer(wish.plan, wish.theme);
    renderer.setVisible(QRectF(-wish.origin, QSizeF(wish.size)));
    renderer.setLeftOut(wish.leftOut);
    const auto threads = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, MostThreads));
    if (stop.stop_requested() || !renderer.paintQuickly(image, wish.origin, threads, stop))
        return nullptr;
    auto picture = std::make_shared<DrawnPicture>();
    picture->wish = std::move(wish);
    picture->image = std::move(image);
    picture->milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return picture;
}

} // namespace

PictureJob::PictureJob(QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<WorkerThread>([](const char *) {}))
{}

PictureJob::~PictureJob()
{
    forget();
    m_thread.reset();
}

void PictureJob::want(PictureWish wish)
{
    const std::scoped_lock lock(m_mutex);
    const bool isPosted = m_next.has_value();
    m_next = std::move(wish);
    if (!isPosted)
        m_thread->post([this](const std::stop_token &) { drawNext(); });
}

void PictureJob::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_stop.request_stop();
    m_next.reset();
    ++m_round;
}

void PictureJob::drawNext()
{
    PictureWish wish;
    std::stop_token stop;
    std::uint64_t round = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_next)
            return;
        wish = *std::exchange(m_next, std::nullopt);
        m_stop = std::stop_source();
        stop = m_stop.get_token();
        round = m_round;
    }
    if (std::shared_ptr<const DrawnPicture> picture = drawn(std::move(wish), stop))
        QMetaObject::invokeMethod(
            this, [this, picture = std::move(picture), round] { bringHome(picture, round); }, Qt::QueuedConnection);
}

void PictureJob::bringHome(std::shared_ptr<const DrawnPicture> picture, std::uint64_t round)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (round != m_round)
            return;
    }
    emit arrived(std::move(picture));
}

} // namespace onrecord::ui
