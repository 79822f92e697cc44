// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the signs of the picture mean: only those that occur in the scene.
#pragma once

#include "ui/picture/legend_entries.h"
#include "ui/picture/theme.h"

#include <QPointF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace onrecord::ui
{

class Legend final
{
public:
    /// `head` pixels stay free at the top, for what a window puts there to say, and let choose, what colours and sizes
    /// mean: then the legend itself does not say it once more.
    Legend(std::shared_ptr<const Scene> scene, const SceneFacts &facts, double widest = 430, QSizeF head = {});

    [[nodiscard]] const std::vector<LegendEntry> &entries() const { return m_entries; }
    /// At 100 %; empty when there is nothing to explain.
    [[nodiscard]] QSizeF size() const { return m_size; }
    enum class Frame { None, Card };
    void paint(QPainter &painter, QPointF topLeft, const Theme &theme, Frame frame) const;

private:
    void arrange(double widest, QSizeF head);
    void paintSign(QPainter &painter, const LegendEntry &entry, QPointF left, const Theme &theme) const;

    std::shared_ptr<const Scene> m_scene;
    std::vector<LegendEntry> m_entries;
    std::vector<QPointF> m_places;
    QSizeF m_size;
};

} // namespace onrecord::ui
