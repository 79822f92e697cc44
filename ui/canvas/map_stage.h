// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the map shows and where: scene, plan, camera, and their glides. Draws itself; knows nothing of mouse and keys.
#pragma once

#include "ui/canvas/camera.h"
#include "ui/canvas/picture_layer.h"
#include "ui/canvas/scene_fade.h"
#include "ui/jobs/newest_job.h"
#include "ui/jobs/picture_job.h"
#include "ui/picture/glide_frame.h"
#include "ui/picture/legend.h"

#include <QObject>
#include <QTimer>
#include <QVariantAnimation>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace onrecord::ui
{

struct PictureSprites;

class MapStage final : public QObject
{
    Q_OBJECT

public:
    explicit MapStage(QObject *parent);

    enum class Motion { Glide, Jump };
    void setScene(std::shared_ptr<const Scene> scene, Motion motion);
    void setTheme(const Theme &theme);
    void setViewport(QSize size, double pixelRatio);
    void setLegendVisible(bool visible);
    /// Room for something on top of the legend.
    void setLegendHead(QSizeF size);
    /// On the widget; empty when it is not shown.
    [[nodiscard]] QRectF legendBox() const;
    /// 0: no motion at all.
    void setMotionTime(int milliseconds) { m_motionTime = milliseconds; }
    void setHighlight(const Highlight &highlight);
    /// Whether it may draw large scenes.
    void setGraphicsCardWanted(bool wanted) { m_job.setGraphicsCardWanted(wanted); }

    [[nodiscard]] const std::shared_ptr<const Scene> &scene() const { return m_scene; }
    [[nodiscard]] bool isEmpty() const { return !m_scene || m_scene->isEmpty(); }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const Camera &camera() const { return m_camera; }
    [[nodiscard]] bool isCameraGliding() const { return m_cameraGlide.state() == QAbstractAnimation::Running; }
    [[nodiscard]] const SceneFacts *facts() const { return m_facts.get(); }
    [[nodiscard]] const PicturePlan *plan() const { return m_plan.get(); }
    [[nodiscard]] QPointF positionOfNode(std::uint32_t node) const;
    [[nodiscard]] QPointF positionOfEdge(std::uint32_t edge) const;
    [[nodiscard]] std::int64_t nodeAt(QPointF position) const;
    [[nodiscard]] std::int64_t edgeAt(QPointF position) const;
    [[nodiscard]] std::vector<std::uint32_t> nodesIn(const QPolygonF &area) const;

    void panBy(QPointF pixels);
    void zoomAt(QPointF position, double factor, Motion motion);
    void fit(const std::vector<std::uint32_t> &nodes, Motion motion); // all when there are none
    void centreOn(std::uint32_t node, Motion motion);
    /// Where all was fitted and nobody has moved the camera since: shows all again when something lies outside, or all
    /// would be much larger.
    void keepInSight();
    /// A place of the layout comes to the middle of the widget, at once.
    void showInMiddle(QPointF place);

    void beginMove(const std::vector<std::uint32_t> &nodes);
    void moveBy(QPointF pixels);
    /// The scene then holds the new places.
    void endMove();

    /// At most a few milliseconds; asks for another frame when there is more to draw.
    void paint(QPainter &painter);

signals:
    void frameWanted();
    void legendChanged();
    void graphicsCardKnown(onrecord::ui::OpenGlLack lack);

private:
    static constexpr double LegendGap = 12;
    static constexpr int SliceMilliseconds = 6;

    /// The picture with what is lit in it, drawn by a job because it is very much.
    struct LitLayer
    {
        Highlight of;
        qint64 under = 0; // the image that it was drawn over
        PictureLayer picture;
    };

    /// What can be seen.
    struct Shown
    {
        std::shared_ptr<const View> view; // null: nothing that could glide
        std::vector<Point> places;
    };

    void settleZoom();
    void replan();
    void showPlaces(std::vector<Point> places);
    void glideTo(const Camera &camera, Motion motion);
    void moveCamera(const Camera &camera);
    void renewLayer();
    void askForPicture();
    [[nodiscard]] PictureLayer::Wish wishedLayer() const;
    void showPicture(const DrawnPicture &picture);
    void renewLegend();
    void showMovedPlan();
    void forgetMove();
    void paintMoving(QPainter &painter, SceneRenderer &renderer) const;
    void paintGuideWords(QPainter &painter) const;
    void connectLit();
    void askForLit();
    void drawLit(LitLayer &layer, const Highlight &lit, const PictureLayer &under);
    void forgetLit();
    void paintLitLayers(QPainter &painter) const;
    void paintLit(QPainter &painter, const SceneRenderer &renderer) const;
    [[nodiscard]] Highlight shownHover() const;
    [[nodiscard]] double hoverShare() const;
    [[nodiscard]] bool isMuch(const Highlight &lit) const;
    [[nodiscard]] QSizeF shownLegend() const;
    [[nodiscard]] bool isDraft() const;
    [[nodiscard]] std::shared_ptr<const PicturePlan> planOnItsWay() const;
    [[nodiscard]] std::vector<bool> fadingNodes() const;
    void connectGlides();
    void keepForFade(const Scene *next, Motion motion);
    void glideFrom(Shown shown);
    void forgetFrames();
    void startGlide(std::vector<Point> before);
    void stepGlide(double share);
    void endGlide();
    void askForFrame();
    void showFrame(const GlidePicture &picture);
    void crossFade();
    void paintFades(QPainter &painter) const;
    [[nodiscard]] double glideShare() const { return m_placesGlide.currentValue().toDouble(); }
    [[nodiscard]] static bool isLarge(const Scene &scene);
    /// Or about to.
    [[nodiscard]] bool isGliding() const
    {
        return m_matched.view || m_placesGlide.state() == QAbstractAnimation::Running;
    }
    [[nodiscard]] QPointF toPlan(QPointF position) const;
    [[nodiscard]] double planScale() const;

    std::shared_ptr<const Scene> m_scene;
    std::shared_ptr<const SceneFacts> m_facts;
    std::shared_ptr<const PicturePlan> m_plan;    // as shown
    std::shared_ptr<const PicturePlan> m_settled; // as it will be when nothing moves any more
    std::vector<Point> m_places;                  // as shown
    std::optional<Legend> m_legend;
    QSizeF m_legendHead;
    Theme m_theme = Theme::light();
    Highlight m_highlight;
    Highlight m_lastHover; // while it fades out
    LitLayer m_litSelection;
    LitLayer m_litHover;
    std::shared_ptr<PictureSprites> m_litSprites; // the job's
    NewestJob m_litJob;
    Camera m_camera;
    QSize m_size;
    double m_pixelRatio = 1;
    bool m_legendVisible = true;
    bool m_isLarge = false;       // the scene is drawn by the job, not in this thread
    bool m_glidesInDraft = false; // the scene is too large to be drawn in full in every frame
    bool m_keepsFit = false;      // nobody has moved the camera since it fitted all
    int m_motionTime = 200;
    double m_planCost = 0; // milliseconds that the last plan took

    PictureLayer m_layer;
    PictureJob m_job;
    std::vector<bool> m_moving;               // one a node; empty: nothing moves
    std::vector<std::uint32_t> m_movingNodes; // the same as a list
    std::shared_ptr<PicturePlan> m_movedPlan; // while nodes move: changes with every step
    bool m_movesAsDots = false;               // too many to be drawn
    bool m_isLanding = false;                 // the move is over, but the picture without what moved is still shown
    QVariantAnimation m_cameraGlide;
    QVariantAnimation m_placesGlide;
    QVariantAnimation m_hoverFade;
    QTimer m_zoomSettles;
    QTimer m_asks; // for a picture, once all that is to change now has changed
    Camera m_glideFrom;
    Camera m_glideTo;
    std::optional<QPointF> m_zoomAnchor; // where the pointer was: a zoom glides around it
    std::vector<Point> m_placesFrom;
    NewestJob m_frames;                            // of the glides of a large scene
    std::shared_ptr<FigureSprites> m_glideSprites; // of the frames
    Shown m_matched;                               // while its nodes are matched with those of the scene
    std::optional<SceneFade> m_sceneFade;          // while a small scene glides: what is new and what is gone
    std::optional<PictureLayer> m_before;          // the picture that fades out over the one shown
    bool m_fadesNext = false;                      // over the next picture to arrive
    QVariantAnimation m_crossFade;
};

} // namespace onrecord::ui
