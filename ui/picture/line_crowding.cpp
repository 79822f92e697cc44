// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/line_crowding.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace onrecord::ui
{

namespace
{

constexpr std::size_t EnoughLines = 20000; // of more, every second, third ... is looked at
constexpr int Samples = 6;                 // a line
constexpr double LeastCell = 10;           // pixels
constexpr double MostCells = 160;          // in a row
constexpr double Sparse = 0.6;             // so many layers of lines are no crowd
constexpr double LetThrough = 0.1;         // of the ground, by a typical crowd
constexpr double LeastOpacity = 0.08;

QRectF boundsOf(const std::vector<EdgeCurve> &edges, std::size_t stride)
{
    QRectF bounds;
    for (std::size_t i = 0; i < edges.size(); i += stride)
        if (edges[i].isVisible)
            bounds = bounds.united(edges[i].corners());
    return bounds;
}

double chordOf(const EdgeCurve &edge)
{
    const QPointF along = QPointF(edge.points[3]) - QPointF(edge.points[0]);
    return std::sqrt(QPointF::dotProduct(along, along));
}

/// Layers of lines that a typical bit of line lies in, itself included.
double layersOf(const std::vector<EdgeCurve> &edges, const std::vector<double> &widths)
{
    const std::size_t stride = edges.size() / EnoughLines + 1;
    const QRectF bounds = boundsOf(edges, stride);
    const double side = std::max(LeastCell, std::max(bounds.width(), bounds.height()) / MostCells);
    const auto columns = static_cast<std::size_t>(bounds.width() / side) + 1;
    const auto rows = static_cast<std::size_t>(bounds.height() / side) + 1;
    std::vector<double> ink(columns * rows, 0);
    for (std::size_t i = 0; i < edges.size(); i += stride) {
        if (!edges[i].isVisible)
            continue;
        const double share = chordOf(edges[i]) * widths[i] * static_cast<double>(stride) / Samples;
        for (int k = 0; k < Samples; ++k) {
            const QPointF at = edges[i].at((k + 0.5) / Samples) - bounds.topLeft();
            const auto column = static_cast<std::size_t>(std::max(0.0, at.x()) / side);
            const auto row = static_cast<std::size_t>(std::max(0.0, at.y()) / side);
            ink[std::min(row, rows - 1) * columns + std::min(column, columns - 1)] += share;
        }
    }
    double all = 0;
    double squares = 0;
    for (const double cell : ink) {
        all += cell;
        squares += cell * cell;
    }
    return all > 0 ? squares / all / (side * side) : 0;
}

} // namespace

double lineOpacityFor(const std::vector<EdgeCurve> &edges, const std::vector<double> &widths)
{
    const double layers = layersOf(edges, widths);
    if (layers <= Sparse)
        return 1;
    return std::clamp(1 - std::pow(LetThrough, 1 / layers), LeastOpacity, 1.0);
}

} // namespace onrecord::ui
