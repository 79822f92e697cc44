// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/large_layout.h"

#include "core/layout/orientation.h"
#include "core/layout/overlap_removal.h"
#include "core/layout/packing.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

constexpr double unit = 130; // length of an edge
constexpr double room = 2.5; // area of the picture for one of boxes

} // namespace

LargeLayout::LargeLayout(const GraphPart &part)
    : m_forces(part.graph, part.seed, part.threads)
    , m_boxes(part.boxes)
    , m_aspect(part.aspect)
{}

std::vector<Point> LargeLayout::places() const
{
    if (m_stage != Stage::Drawing)
        return m_places;
    std::vector<Point> places = m_forces.places();
    for (Point &place : places)
        place = {place.x * unit, place.y * unit};
    return places;
}

void LargeLayout::step()
{
    if (m_stage == Stage::Drawing) {
        m_forces.step();
        if (m_forces.isSettled())
            enlarge();
    } else if (m_stage == Stage::Spreading) {
        spread();
    }
}

void LargeLayout::enlarge()
{
    m_places = places();
    centre(m_places);
    m_places = turned(m_places, levelAngle(m_places));
    const Frame frame = frameAround(m_boxes, m_places);
    const double stretch = std::clamp(m_aspect * frame.size.height / frame.size.width, 1.0, 1.4);
    double boxes = 0;
    for (const Extent &box : m_boxes)
        boxes += (box.width + boxGap.width) * (box.height + boxGap.height);
    const double area = std::max(1.0, frame.size.width * frame.size.height * stretch);
    const double scale = std::max(1.0, std::sqrt(room * boxes / area));
    for (Point &place : m_places)
        place = {place.x * scale * stretch, place.y * scale};
    m_stage = Stage::Settled;
    if (m_places.size() > partedNodes)
        return;
    m_spreading.emplace(m_boxes, boxGap, m_places);
    m_stage = Stage::Spreading;
}

void LargeLayout::spread()
{
    m_spreading->step();
    m_places = m_spreading->places();
    if (!m_spreading->isSettled())
        return;
    placeFreely({m_boxes, std::vector<double>(m_boxes.size(), 1.0)}, m_places);
    m_stage = Stage::Settled;
}

} // namespace onrecord
