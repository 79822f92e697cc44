// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Places as the forces work on them: x and y apart, in single precision.
#pragma once

#include "core/model/geometry.h"

#include <vector>

namespace onrecord
{

struct PlanePlaces
{
    std::vector<float> x;
    std::vector<float> y;

    [[nodiscard]] std::size_t size() const { return x.size(); }
    void resize(std::size_t nodes)
    {
        x.resize(nodes);
        y.resize(nodes);
    }
};

[[nodiscard]] inline std::vector<Point> pointsOf(const PlanePlaces &places)
{
    std::vector<Point> points(places.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {static_cast<double>(places.x[i]), static_cast<double>(places.y[i])};
    return points;
}

} // namespace onrecord
