// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole map, small, in the lower right corner: a dot a node, and a frame around what is on screen. Pressing or
// dragging there takes the map along. Hidden while all of the map is on screen anyway, or the map is small.
#pragma once

#include "ui/picture/scene.h"
#include "ui/picture/theme.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace onrecord::ui
{

class Minimap final : public QWidget
{
    Q_OBJECT

public:
    explicit Minimap(QWidget *parent);

    void setTheme(const Theme &theme);
    /// The user's wish; on at first.
    void setWanted(bool wanted);
    /// `visible`: what is on screen, in layout units. Cheap when the scene is the one shown.
    void follow(const std::shared_ptr<const Scene> &scene, const QRectF &visible);

signals:
    /// In layout units.
    void centreWanted(QPointF place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isUseful() const;
    void place();
    void drawDots();
    void ask(QPointF position);
    [[nodiscard]] double scale() const; // pixels a layout unit
    [[nodiscard]] QPointF toWidget(QPointF place) const;

    Theme m_theme = Theme::light();
    bool m_isWanted = true;
    std::shared_ptr<const Scene> m_scene;
    QRectF m_bounds; // of the scene, with some air
    QRectF m_visible;
    QImage m_dots;
};

} // namespace onrecord::ui
