// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the signs of the picture mean: only those that occur in the view.
#pragma once

#include "core/model/view.h"
#include "ui/picture/theme.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace onrecord::ui
{

struct LegendEntry
{
    enum class Sign { Node, Line, Stance, Size };

    Sign sign = Sign::Node;
    ViewNode node; // when sign is Node
    ViewEdge edge; // when sign is Line or Stance
    QString text;
};

class Legend final
{
public:
    explicit Legend(const View &view, double widest = 430);

    [[nodiscard]] const std::vector<LegendEntry> &entries() const { return m_entries; }
    /// At 100 %; empty when there is nothing to explain.
    [[nodiscard]] QSizeF size() const { return m_size; }
    enum class Frame { None, Card };
    void paint(QPainter &painter, QPointF topLeft, const Theme &theme, Frame frame) const;

private:
    void arrange(double widest);

    std::vector<LegendEntry> m_entries;
    std::vector<QPointF> m_places;
    QSizeF m_size;
};

} // namespace onrecord::ui
