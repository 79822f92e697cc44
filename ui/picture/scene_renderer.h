// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws a planned scene with QPainter, for screen, PNG, SVG and PDF alike. The unlit picture and what is lit lie in two
// layers, so that a window can keep the first and change the second at every move of the mouse. The painter stands
// where the plan's origin is: translate it first.
#pragma once

#include "ui/picture/picture_plan.h"
#include "ui/picture/text_painter.h"
#include "ui/picture/theme.h"

#include <QDeadlineTimer>
#include <QRectF>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

class QImage;
class QPainter;

namespace onrecord::ui
{

class FigureSprites;
class LabelSprites;
struct EdgeChoice;
class LitRaster;
struct LabelRequest;
struct LitParts;
struct PictureSprites;
struct RasterSprite;
struct ToPixels;
class Rasteriser;

class SceneRenderer final
{
public:
    SceneRenderer(std::shared_ptr<const PicturePlan> plan, const Theme &theme,
                  PaintTarget target = PaintTarget::Pixels);

    /// Only what meets this part of the plan is drawn; at first all of it.
    void setVisible(const QRectF &visible) { m_visible = visible; }
    /// These nodes (one flag a node, or empty), their edges and labels are not in the unlit picture: they are moving.
    void setLeftOut(std::vector<bool> nodes) { m_leftOut = std::move(nodes); }

    /// What quick pictures lay down is kept here, for the next; not owned. None: made anew for each.
    void setSprites(PictureSprites *sprites) { m_sprites = sprites; }
    /// Draws the lines and small figures of quick pictures; not owned. None: the threads that paintQuickly() is given.
    void setRasteriser(Rasteriser *rasteriser) { m_rasteriser = rasteriser; }

    void paintUnlit(QPainter &painter) const;
    /// As much as the time allows, going on at `step` (0 at first). True when all is drawn.
    [[nodiscard]] bool paintUnlit(QPainter &painter, std::size_t &step, QDeadlineTimer deadline) const;

    /// The unlit picture, all of it, drawn on `threads` threads into an opaque image (RGB32) whose upper left corner
    /// lies at -`origin` in the plan. As paintUnlit() to the eye, and ten times and more as fast where there are
    /// thousands of lines. On any thread, one at a time for one plan. False when stopped.
    [[nodiscard]] bool paintQuickly(QImage &image, QPointF origin, int threads, const std::stop_token &stop = {}) const;

    /// Quick and plain, for the frames of a glide: thin lines, figures, the largest names.
    void paintDraft(QPainter &painter) const;

    /// What is lit, over the unlit picture; `fade` (0..1) says how far the rest steps back while something is hovered.
    void paintLit(QPainter &painter, const Highlight &highlight, double fade = 1) const;
    /// The same with nothing fading, over an opaque image (RGB32) that holds the unlit picture, as for paintQuickly():
    /// where very much is lit. On any thread. False when stopped.
    [[nodiscard]] bool paintLitQuickly(QImage &image, QPointF origin, const Highlight &highlight, int threads,
                                       const std::stop_token &stop = {}) const;
    /// The left-out nodes, their edges and labels.
    void paintLeftOut(QPainter &painter) const;
    /// What the layout says in words, at the edge of the visible part; over all else.
    void paintWords(QPainter &painter) const;

private:
    [[nodiscard]] bool isSeen(const QRectF &box) const { return !m_visible || m_visible->intersects(box); }
    [[nodiscard]] bool isLeftOut(std::uint32_t node) const { return !m_leftOut.empty() && m_leftOut[node]; }
    [[nodiscard]] bool isLeftOut(const ViewEdge &edge) const
    {
        return isLeftOut(edge.source) || isLeftOut(edge.target);
    }
    void paintCaptions(QPainter &painter) const;
    void paintStep(QPainter &painter, std::size_t step) const;
    void paintGuide(QPainter &painter) const;
    [[nodiscard]] QColor colourOf(const ViewEdge &about) const;
    [[nodiscard]] QColor colourOf(std::uint32_t edge) const { return colourOf(view().edges[edge]); }
    [[nodiscard]] QColor inkOf(const ViewEdge &edge) const;
    [[nodiscard]] EdgeChoice unlitEdges() const;
    [[nodiscard]] std::vector<RasterSprite> figureSprites(FigureSprites &kept, const ToPixels &toPixels,
                                                          std::vector<std::uint32_t> &large) const;
    [[nodiscard]] std::vector<RasterSprite> labelSprites(LabelSprites &kept, const ToPixels &toPixels,
                                                         const std::stop_token &stop) const;
    void paintPlainEdge(QPainter &painter, std::uint32_t edge, const QColor &colour) const;
    void paintFigure(QPainter &painter, std::uint32_t node) const;
    void paintSigns(QPainter &painter, std::uint32_t node) const;
    void paintLabel(QPainter &painter, std::uint32_t node, QFont::Weight weight) const;
    void paintLitLabel(QPainter &painter, std::uint32_t node) const;
    void paintLabelAt(QPainter &painter, std::uint32_t node, const QRectF &box, QFont::Weight weight) const;
    [[nodiscard]] TextPainter::Align alignOf(std::uint32_t node, const QRectF &box) const;
    [[nodiscard]] QColor veil(double fade) const;
    void addHovered(LitRaster &raster, const LitParts &lit) const;
    void addSelected(LitRaster &raster, const Highlight &highlight, const LitParts &lit) const;
    void paintHoveredWords(QPainter &painter, const Highlight &highlight, const LitParts &lit) const;
    void paintNeighbourLabels(QPainter &painter, const std::vector<std::uint32_t> &nodes, std::uint32_t hovered) const;
    [[nodiscard]] std::vector<LabelRequest> unnamedAmong(const std::vector<std::uint32_t> &nodes,
                                                         std::uint32_t hovered) const;
    void paintSelectionRing(QPainter &painter, std::uint32_t node) const;
    void paintSelectedWords(QPainter &painter, const Highlight &highlight, const LitParts &lit) const;
    void paintEdgePill(QPainter &painter, std::uint32_t edge, const QColor &back, const QColor &ink,
                       const QColor &border) const;
    [[nodiscard]] QPointF placeForPill(std::uint32_t edge, const QString &text) const;
    [[nodiscard]] const View &view() const { return *m_plan->scene->view; }

    std::shared_ptr<const PicturePlan> m_plan;
    Theme m_theme;
    PaintTarget m_target;
    TextPainter m_text;
    std::optional<QRectF> m_visible;
    std::vector<bool> m_leftOut;
    PictureSprites *m_sprites = nullptr;
    Rasteriser *m_rasteriser = nullptr;
};

/// What the pill at an edge says: its sign, its words, its number.
[[nodiscard]] QString pillTextFor(const ViewEdge &edge);

} // namespace onrecord::ui
