// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The unlit picture as an image that is kept: shown at once wherever the camera goes, and drawn anew in slices of a few
// milliseconds, so that the window never stands still for a large scene.
#pragma once

#include "ui/canvas/camera.h"
#include "ui/picture/scene_renderer.h"

#include <QDeadlineTimer>
#include <QImage>
#include <QSize>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace onrecord::ui
{

class PictureLayer final
{
public:
    struct Wish
    {
        std::shared_ptr<const PicturePlan> plan;
        Camera camera;
        QSize size; // of the picture; its upper left corner is where the camera has (0, 0)
        double pixelRatio = 1;
        Theme theme;
        std::vector<bool> leftOut;
    };

    /// What should be seen. One that is being drawn for the same plan is finished first.
    void want(Wish wish);
    /// One drawn elsewhere. With the whole scene in it, it is kept and seen behind later ones, where they end.
    enum class Reach { Part, Whole };
    void show(Wish wish, QImage image, double milliseconds, Reach reach);
    /// Whether what is shown is as wished, but for where the camera has panned to, and reaches over the whole widget.
    [[nodiscard]] bool covers(const Wish &wish) const;
    /// Draws on until the time is over; true when what is wanted is what is shown.
    bool work(QDeadlineTimer deadline);
    /// Shows the last finished picture, moved and scaled to where the camera is now, on a widget of that size.
    void paint(QPainter &painter, const Camera &camera, QSize widget) const;
    void clear();
    /// What is shown; null: nothing.
    [[nodiscard]] const Wish *shown() const { return m_shown ? &m_shown->wish : nullptr; }
    [[nodiscard]] QImage image() const { return m_shown ? m_shown->image : QImage(); }
    /// Milliseconds that the picture shown took to draw.
    [[nodiscard]] double cost() const { return m_shown ? m_shown->milliseconds : 0; }

private:
    struct Drawing
    {
        Wish wish;
        QImage image;
        std::size_t step = 0;
        double milliseconds = 0;
    };

    [[nodiscard]] static bool areAlike(const Wish &a, const Wish &b);
    [[nodiscard]] static bool haveOneLook(const Wish &a, const Wish &b);
    [[nodiscard]] static bool drawOn(Drawing &drawing, QDeadlineTimer deadline);

    [[nodiscard]] static QRectF placeOf(const Drawing &drawing, const Camera &camera);
    static void paintDrawing(QPainter &painter, const Drawing &drawing, const Camera &camera);

    std::optional<Drawing> m_shown;
    std::optional<Drawing> m_behind; // with the whole scene in it
    std::optional<Drawing> m_drawn;  // not finished
    std::optional<Wish> m_wanted;
};

} // namespace onrecord::ui
