// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_sheet.h"

#include "ui/picture/picture_fonts.h"
#include "ui/picture/scene_renderer.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace onrecord::ui
{

namespace
{

constexpr double Margin = 24;
constexpr int TitlePixels = 18;
constexpr int CaptionPixels = 12;
constexpr double TitleRoom = 34;
constexpr double CaptionRoom = 22;
constexpr double LeastSide = 40;
constexpr double OwnLegendWidth = 640;
// A sheet that chooses its own size stays one that programs can open.
constexpr double MostOwnSide = 8000;

Theme themeFor(const PictureOptions &options)
{
    const bool white = options.background == PictureBackground::White;
    Theme theme = Theme::of(white ? ThemeKind::Light : options.theme);
    if (white)
        theme.map = Qt::white;
    return theme;
}

double zoomThatFits(QSizeF all, QSizeF room)
{
    return std::min(room.width() / std::max(1.0, all.width()), room.height() / std::max(1.0, all.height()));
}

} // namespace

PictureSheet::PictureSheet(const Scene &scene, const PictureOptions &options)
    : m_options(options)
    , m_theme(themeFor(options))
    , m_title(shownText(options.title.toStdString()))
    , m_caption(shownText(options.caption.toStdString()))
{
    auto shared = std::make_shared<const Scene>(scene);
    m_facts = factsOf(scene);
    if (options.legend)
        m_legend.emplace(shared, *m_facts,
                         options.size.isEmpty() ? OwnLegendWidth : options.size.width() - 2 * Margin + 24);
    if (options.region && !options.region->isEmpty())
        arrangeRegion(std::move(shared));
    else
        arrangeAll(std::move(shared));
}

double PictureSheet::headHeight() const
{
    return Margin + (m_title.isEmpty() ? 0 : TitleRoom);
}

double PictureSheet::footHeight() const
{
    const double legend = m_legend ? m_legend->size().height() : 0;
    return Margin + legend + (m_caption.isEmpty() ? 0 : CaptionRoom);
}

double PictureSheet::leastWidth() const
{
    const double title = QFontMetricsF(pictureFont(TitlePixels, QFont::DemiBold)).horizontalAdvance(m_title);
    const double caption = QFontMetricsF(pictureFont(CaptionPixels)).horizontalAdvance(m_caption);
    const double legend = m_legend ? m_legend->size().width() : 0;
    return std::min(std::max({LeastSide, title, caption, legend}), 1200.0);
}

/// Text does not shrink in step with the zoom, so the zoom that fits is approached in a few rounds.
void PictureSheet::arrangeAll(std::shared_ptr<const Scene> scene)
{
    m_plan = planPicture(scene, m_facts, 1);
    QRectF bounds = m_plan->bounds();
    const bool own = m_options.size.isEmpty();
    const QSizeF room = own ? QSizeF(MostOwnSide, MostOwnSide)
                            : QSizeF(std::max(LeastSide, m_options.size.width() - 2 * Margin),
                                     std::max(LeastSide, m_options.size.height() - headHeight() - footHeight()));
    for (int round = 0; round < 6; ++round) {
        const double factor = zoomThatFits(bounds.size(), room);
        if (factor >= 1 && (own || factor < 1.02))
            break;
        m_plan = planPicture(scene, m_facts, std::clamp(m_plan->zoom * factor * 0.995, 0.001, 4.0));
        bounds = m_plan->bounds();
    }
    const double width = std::max(bounds.width(), leastWidth());
    m_size = own ? QSizeF(std::ceil(width + 2 * Margin), std::ceil(bounds.height() + headHeight() + footHeight()))
                 : m_options.size;
    m_content = QRectF(0, m_title.isEmpty() ? 0 : headHeight() - Margin / 2, m_size.width(),
                       m_size.height() - headHeight() - footHeight() + Margin);
    const QPointF middle(m_size.width() / 2, headHeight() + (m_size.height() - headHeight() - footHeight()) / 2);
    m_origin = middle - bounds.center();
}

void PictureSheet::arrangeRegion(std::shared_ptr<const Scene> scene)
{
    const QRectF region = m_options.region->normalized();
    const double frame = (m_title.isEmpty() ? 0 : headHeight()) + (m_legend || !m_caption.isEmpty() ? footHeight() : 0);
    double zoom = 1;
    if (!m_options.size.isEmpty())
        zoom =
            zoomThatFits(region.size(), {m_options.size.width(), std::max(LeastSide, m_options.size.height() - frame)});
    m_plan = planPicture(std::move(scene), m_facts, std::clamp(zoom, 0.001, 8.0));
    const QSizeF drawn = region.size() * m_plan->zoom;
    m_size = m_options.size.isEmpty()
                 ? QSizeF(std::ceil(std::max(drawn.width(), frame > 0 ? leastWidth() + 2 * Margin : 0)),
                          std::ceil(drawn.height() + frame))
                 : m_options.size;
    m_content = QRectF(0, m_title.isEmpty() ? 0 : headHeight(), m_size.width(), m_size.height() - frame);
    m_origin = m_content.center() - region.center() * m_plan->zoom;
}

void PictureSheet::paint(QPainter &painter, const Highlight &highlight, PaintTarget target) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (m_options.background != PictureBackground::Transparent)
        painter.fillRect(QRectF(QPointF(0, 0), m_size), m_theme.map);
    Highlight lit = highlight;
    lit.hoveredNode = -1; // what the mouse happens to rest on is no part of a picture
    lit.hoveredEdge = -1;
    SceneRenderer renderer(m_plan, m_theme, target);
    renderer.setVisible(m_content.translated(-m_origin));
    painter.save();
    if (m_options.region)
        painter.setClipRect(m_content);
    painter.translate(m_origin);
    renderer.paintUnlit(painter);
    renderer.paintLit(painter, lit);
    renderer.paintWords(painter);
    painter.restore();
    paintWords(painter);
}

void PictureSheet::paintWords(QPainter &painter) const
{
    const double room = m_size.width() - 2 * Margin;
    if (!m_title.isEmpty()) {
        const QFont font = pictureFont(TitlePixels, QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.ink);
        painter.drawText(QPointF(Margin, Margin + 16), QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, room));
    }
    if (!m_caption.isEmpty()) {
        const QFont font = pictureFont(CaptionPixels);
        painter.setFont(font);
        painter.setPen(m_theme.dim);
        painter.drawText(QPointF(Margin, m_size.height() - Margin * 0.75),
                         QFontMetricsF(font).elidedText(m_caption, Qt::ElideRight, room));
    }
    if (m_legend)
        m_legend->paint(painter, QPointF(Margin - 12, m_size.height() - footHeight() + Margin / 2), m_theme,
                        Legend::Frame::None);
}

} // namespace onrecord::ui
