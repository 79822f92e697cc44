// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the unlit picture of a large scene on a thread of its own, and brings it home. Only the newest wish counts: one
// that has not begun when the next comes is dropped, and one that is being drawn for another zoom or scene is stopped.
#pragma once

#include "ui/opengl/opengl_lack.h"
#include "ui/picture/picture_plan.h"
#include "ui/picture/theme.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QPointF>
#include <QSize>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace onrecord::ui
{

class GraphicsCard;
struct PictureSprites;
class WorkerThread;

struct PictureWish
{
    std::shared_ptr<const Scene> scene;
    std::shared_ptr<const SceneFacts> facts;
    std::shared_ptr<const PicturePlan> plan; // for this zoom; none: it is made
    double zoom = 1;
    QPointF origin; // of the plan, seen from the upper left corner
    QSize size;     // without the pixel ratio
    double pixelRatio = 1;
    Theme theme;
    std::vector<bool> leftOut; // nodes that are not drawn, nor their edges; empty: none
};

struct DrawnPicture
{
    PictureWish wish; // its plan is there
    QImage image;
    double milliseconds = 0;
};

class PictureJob final : public QObject
{
    Q_OBJECT

public:
    explicit PictureJob(QObject *parent = nullptr);
    ~PictureJob() override;

    void want(PictureWish wish);
    /// Nothing is wanted any more; what is being drawn does not arrive.
    void forget();
    /// Whether the graphics card may draw the next pictures; at first it may.
    void setGraphicsCardWanted(bool wanted) { m_wantsCard = wanted; }

signals:
    /// On this object's thread.
    void arrived(std::shared_ptr<const onrecord::ui::DrawnPicture> picture);
    /// The same: once it is known, and when it changes.
    void graphicsCardKnown(onrecord::ui::OpenGlLack lack);

private:
    void drawNext();
    [[nodiscard]] bool isWorthStopping(const PictureWish &wish) const;
    void tellOfCard();
    void bringHome(std::shared_ptr<const DrawnPicture> picture, std::uint64_t round);

    std::mutex m_mutex;
    std::optional<PictureWish> m_next;
    std::stop_source m_stop;                   // of what is being drawn
    double m_drawnZoom = 0;                    // of the same
    std::shared_ptr<const Scene> m_drawnScene; // of the same; null: nothing is being drawn
    QElapsedTimer m_sinceStart;                // of what should be drawn by now
    std::uint64_t m_round = 0;                 // rises when everything asked for so far is forgotten
    std::atomic<bool> m_wantsCard = true;
    std::unique_ptr<PictureSprites> m_sprites; // the thread's
    std::unique_ptr<GraphicsCard> m_card;      // the same
    std::optional<OpenGlLack> m_toldOfCard;    // the same
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace onrecord::ui
