// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map: shows a scene, and turns mouse, wheel and keys into what the user means by them. Knows nothing of projects
// or panels; who listens decides what happens. Nodes and edges are places in the current scene's view.
#pragma once

#include "ui/opengl/opengl_lack.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/scene.h"
#include "ui/picture/theme.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace onrecord::ui
{

class MapCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit MapCanvas(QWidget *parent = nullptr);
    ~MapCanvas() override;

    /// KeepFit: as Keep, but where all was in sight and nobody has moved the camera since, all stays in sight.
    enum class Camera { Keep, KeepFit, Fit };
    /// Shows another scene. Nodes with the same key glide from where they were (150-250 ms, none with reduced motion).
    void setScene(std::shared_ptr<const Scene> scene, Camera camera);
    void setTheme(const Theme &theme);
    /// Several selected nodes and edges; emits nothing.
    void setSelection(const std::vector<std::uint32_t> &nodes, const std::vector<std::uint32_t> &edges);
    void setLegendVisible(bool visible);
    /// Shown on top of the legend, as long as that is shown; becomes the map's own.
    void setLegendHead(QWidget *head);
    /// The whole map, small, in a corner: shown when it is wanted and part of the map is off screen. On at first.
    void setMinimapWanted(bool wanted);
    /// Large scenes are drawn on it, where there is one that is quicker. On at first.
    void setGraphicsCardWanted(bool wanted);

    [[nodiscard]] const std::shared_ptr<const Scene> &scene() const;
    [[nodiscard]] Highlight highlight() const;
    /// The part of the plane that is on screen, in layout units.
    [[nodiscard]] QRectF visibleRegion() const;
    /// Where a node or an edge's middle is on the widget: for tests and for menus.
    [[nodiscard]] QPointF positionOfNode(std::uint32_t node) const;
    [[nodiscard]] QPointF positionOfEdge(std::uint32_t edge) const;

public slots:
    void zoomIn();
    void zoomOut();
    void fitAll();
    void fitSelection();
    void centreOn(std::uint32_t node); // glides there when it is off screen

signals:
    void selectionChanged(const std::vector<std::uint32_t> &nodes, const std::vector<std::uint32_t> &edges);
    void nodeActivated(std::uint32_t node);                                                 // double click, or Enter
    void nodeMoved(std::uint32_t node, onrecord::Point from, onrecord::Point to);           // dropped after a drag
    void menuRequested(std::int64_t node, std::int64_t edge, const QPoint &globalPosition); // -1: not on one
    void hovered(std::int64_t node, std::int64_t edge);                                     // -1: nothing
    void graphicsCardKnown(onrecord::ui::OpenGlLack lack); // after the first large scenes, and when it fails

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override; // walks the nodes first
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace onrecord::ui
