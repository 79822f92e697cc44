// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A picture to take away: the scene with its margin, title, legend and caption, arranged on a sheet of its own.
#pragma once

#include "ui/picture/legend.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/picture_plan.h"
#include "ui/picture/text_painter.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <optional>

class QPainter;

namespace onrecord::ui
{

class PictureSheet final
{
public:
    /// The scene is not empty.
    PictureSheet(const Scene &scene, const PictureOptions &options);

    /// In pixels at scale 1.
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void paint(QPainter &painter, const Highlight &highlight, PaintTarget target) const;

private:
    [[nodiscard]] double headHeight() const;
    [[nodiscard]] double footHeight() const;
    [[nodiscard]] double leastWidth() const;
    void arrangeAll(std::shared_ptr<const Scene> scene);
    void arrangeRegion(std::shared_ptr<const Scene> scene);
    void paintWords(QPainter &painter) const;

    PictureOptions m_options;
    Theme m_theme;
    QString m_title;
    QString m_caption;
    std::optional<Legend> m_legend;
    std::shared_ptr<const SceneFacts> m_facts;
    std::shared_ptr<const PicturePlan> m_plan;
    QSizeF m_size;
    QRectF m_content; // where the scene is drawn, on the sheet
    QPointF m_origin; // of the plan, on the sheet
};

} // namespace onrecord::ui
