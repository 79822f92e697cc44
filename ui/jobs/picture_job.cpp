// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/picture_job.h"

#include "ui/jobs/graphics_card.h"
#include "ui/jobs/newest_job.h"
#include "ui/jobs/worker_thread.h"
#include "ui/picture/picture_sprites.h"
#include "ui/picture/scene_renderer.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMetaObject>

#include <latch>
#include <utility>

namespace onrecord::ui
{

namespace
{

Q_LOGGING_CATEGORY(logOpenGl, "onrecord.opengl", QtWarningMsg)

constexpr qint64 MostPatience = 1500; // milliseconds without a picture

/// Nothing when stopped.
std::shared_ptr<const DrawnPicture> drawn(PictureWish wish, PictureSprites &sprites, Rasteriser *rasteriser,
                                          const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    const int threads = drawingThreads();
    if (!wish.plan)
        wish.plan = planPicture(wish.scene, wish.facts, wish.zoom, PlanDetail::All, {threads, stop});
    if (!wish.plan)
        return nullptr;
    QImage image(wish.size * wish.pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(wish.pixelRatio);
    image.fill(wish.theme.map);
    SceneRenderer renderer(wish.plan, wish.theme);
    renderer.setVisible(QRectF(-wish.origin, QSizeF(wish.size)));
    renderer.setLeftOut(wish.leftOut);
    renderer.setSprites(&sprites);
    renderer.setRasteriser(rasteriser);
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
    , m_sprites(std::make_unique<PictureSprites>())
    , m_card(std::make_unique<GraphicsCard>(drawingThreads()))
    , m_thread(std::make_unique<WorkerThread>([](const char *) {}))
{}

PictureJob::~PictureJob()
{
    forget();
    std::latch gone(1); // what is on the graphics card goes away on the thread that made it
    m_thread->post([this, &gone](const std::stop_token &) {
        m_card.reset();
        gone.count_down();
    });
    gone.wait();
    m_thread.reset();
}

void PictureJob::want(PictureWish wish)
{
    const std::scoped_lock lock(m_mutex);
    const bool isPosted = m_next.has_value();
    if (isWorthStopping(wish))
        m_stop.request_stop();
    m_next = std::move(wish);
    if (!isPosted)
        m_thread->post([this](const std::stop_token &) { drawNext(); });
}

/// What is drawn for another zoom or scene would be looked at scaled; but after a while something new must be seen.
bool PictureJob::isWorthStopping(const PictureWish &wish) const
{
    const bool isOther = wish.zoom != m_drawnZoom || wish.scene != m_drawnScene;
    return isOther && m_sinceStart.isValid() && m_sinceStart.elapsed() < MostPatience;
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
        m_drawnZoom = wish.zoom;
        m_drawnScene = wish.scene;
        if (!m_sinceStart.isValid())
            m_sinceStart.start();
    }
    const std::shared_ptr<const DrawnPicture> picture =
        drawn(std::move(wish), *m_sprites, m_wantsCard ? m_card.get() : nullptr, stop);
    tellOfCard();
    {
        const std::scoped_lock lock(m_mutex);
        if (picture || !m_next)
            m_sinceStart.invalidate();
        m_drawnScene.reset();
    }
    if (!picture)
        return;
    QMetaObject::invokeMethod(
        this, [this, picture, round] { bringHome(picture, round); }, Qt::QueuedConnection);
    // What pointing at the picture asks for.
    static_cast<void>(picture->wish.facts->edgesOf->value());
}

void PictureJob::tellOfCard()
{
    const std::optional<OpenGlLack> lack = m_card->lack();
    if (!lack || lack == std::exchange(m_toldOfCard, lack))
        return;
    qCDebug(logOpenGl, "%s", m_card->words().c_str());
    QMetaObject::invokeMethod(
        this, [this, told = *lack] { emit graphicsCardKnown(told); }, Qt::QueuedConnection);
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
