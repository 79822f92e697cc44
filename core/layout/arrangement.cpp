// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrangement.h"

#include "core/layout/components.h"
#include "core/layout/large_layout.h"
#include "core/layout/sound_input.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace onrecord
{

namespace
{

constexpr double partGap = 50;
constexpr Extent singleGap{10, 8};
constexpr int partRounds = 80;
constexpr Extent tightGap{boxGap.width / 2, boxGap.height / 2};
constexpr std::size_t workAStep = 40000; // nodes' worth of work that a step may do on small parts

/// What a step on a part of so many nodes costs, roughly; a small part's step does more for each node.
std::size_t workOf(std::size_t nodes)
{
    return nodes <= 70 ? nodes * nodes * 40 + 50 : nodes * std::min<std::size_t>(nodes, 400) * 2;
}

} // namespace

Arrangement::Arrangement(LayoutInput input, int threads)
    : m_input(soundInput(std::move(input)))
    , m_places(firstPlaces(m_input))
{
    const Adjacency graph = makeAdjacency(m_input.boxes.size(), edgesOf(m_input));
    std::vector<std::vector<std::uint32_t>> components = connectedComponents(graph);
    m_aspect = aspectAbove(components);
    for (std::vector<std::uint32_t> &nodes : components)
        addPart(graph, std::move(nodes), threads);
    if (m_parts.empty())
        m_stage = Stage::Settled;
}

double Arrangement::aspectAbove(const std::vector<std::vector<std::uint32_t>> &components) const
{
    double joined = 1;
    double single = 0;
    for (const std::vector<std::uint32_t> &nodes : components)
        for (const std::uint32_t node : nodes) {
            const Extent box = m_input.boxes[node];
            (nodes.size() > 1 ? joined : single) += (box.width + singleGap.width) * (box.height + singleGap.height);
        }
    constexpr double roomOfJoined = 4; // a drawing is so much larger than its boxes
    return m_input.aspect * (1 + std::min(0.5, single / (joined * roomOfJoined)));
}

void Arrangement::addPart(const Adjacency &graph, std::vector<std::uint32_t> nodes, int threads)
{
    Part part;
    GraphPart known;
    for (const std::uint32_t node : nodes) {
        known.boxes.push_back(m_input.boxes[node]);
        known.previous.push_back(m_input.previous[node]);
        known.pinned.push_back(m_input.pinned[node]);
        if (m_input.previous[node] && !m_input.pinned[node])
            part.anchoring = Anchoring::Anchored;
    }
    if (nodes.size() > 1) {
        known.graph = nodes.size() == graph.size() ? graph : inducedOn(graph, nodes);
        known.seed = m_input.seed;
        known.aspect = m_aspect;
        known.threads = threads;
        part.layout = part.anchoring == Anchoring::Anchored ? makeGrownLayout(known) : makeFreshLayout(known);
    }
    part.nodes = std::move(nodes);
    m_parts.push_back(std::move(part));
}

void Arrangement::step()
{
    switch (m_stage) {
    case Stage::Drawing:
        return drawSome();
    case Stage::Packing:
        return pack();
    case Stage::PartingNew:
    case Stage::PartingAll:
        return partBoxes();
    case Stage::Settled:
        return;
    }
}

void Arrangement::drawSome()
{
    for (std::size_t work = 0; work < workAStep && m_current < m_parts.size();) {
        Part &part = m_parts[m_current];
        work += workOf(part.nodes.size());
        if (part.layout && !part.layout->isSettled()) {
            part.layout->step();
            continue;
        }
        showPart(part);
        ++m_current;
    }
    m_behind = m_current < m_parts.size();
    if (!m_behind)
        m_stage = Stage::Packing;
}

bool Arrangement::hasPicture() const
{
    return m_current > 0 || m_parts.empty() || !m_parts.front().layout || m_parts.front().layout->hasPlaces();
}

const std::vector<Point> &Arrangement::places()
{
    if (m_behind)
        showPart(m_parts[m_current]);
    m_behind = false;
    return m_places;
}

void Arrangement::showPart(const Part &part)
{
    if (!part.layout || !part.layout->hasPlaces())
        return;
    const std::vector<Point> places = part.layout->places();
    for (std::size_t i = 0; i < part.nodes.size(); ++i)
        m_places[part.nodes[i]] = places[i];
}

Frame Arrangement::frameOf(const std::vector<std::uint32_t> &nodes) const
{
    std::vector<Extent> boxes;
    std::vector<Point> places;
    for (const std::uint32_t node : nodes) {
        boxes.push_back(m_input.boxes[node]);
        places.push_back(m_places[node]);
    }
    return frameAround(boxes, places);
}

std::vector<std::uint32_t> Arrangement::nodesOf(Anchoring anchoring) const
{
    std::vector<std::uint32_t> nodes;
    for (const Part &part : m_parts)
        if (part.anchoring == anchoring)
            nodes.insert(nodes.end(), part.nodes.begin(), part.nodes.end());
    return nodes;
}

void Arrangement::moveBy(const std::vector<std::uint32_t> &nodes, double dx, double dy)
{
    for (const std::uint32_t node : nodes)
        m_places[node] = {m_places[node].x + dx, m_places[node].y + dy};
}

void Arrangement::pack()
{
    const std::vector<std::uint32_t> anchored = nodesOf(Anchoring::Anchored);
    packParts(anchored);
    packSingles(anchored);
    if (anchored.empty()) {
        const std::vector<std::uint32_t> free = nodesOf(Anchoring::Free);
        const Frame mine = frameOf(free);
        moveBy(free, -mine.corner.x - mine.size.width / 2, -mine.corner.y - mine.size.height / 2);
    }
    restorePinned();
    m_stage = m_places.size() <= partedNodes ? Stage::PartingNew : Stage::Settled;
}

void Arrangement::packParts(const std::vector<std::uint32_t> &anchored)
{
    std::vector<const Part *> parts;
    for (const Part &part : m_parts)
        if (part.anchoring == Anchoring::Free && part.layout)
            parts.push_back(&part);
    const auto area = [this](const Part *part) {
        const Frame frame = frameOf(part->nodes);
        return frame.size.width * frame.size.height;
    };
    std::stable_sort(parts.begin(), parts.end(), [&](auto *a, auto *b) { return area(a) > area(b); });
    std::vector<Extent> sizes;
    const std::size_t first = anchored.empty() ? 0 : 1; // what is anchored counts as one, and stays
    const Frame theirs = frameOf(anchored);
    if (first > 0)
        sizes.push_back(theirs.size);
    for (const Part *part : parts)
        sizes.push_back(frameOf(part->nodes).size);
    const std::vector<Point> corners = packAround(sizes, m_input.aspect, partGap);
    const Point shift = first > 0 ? Point{theirs.corner.x - corners[0].x, theirs.corner.y - corners[0].y} : Point{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Frame frame = frameOf(parts[i]->nodes);
        const Point corner = corners[first + i];
        moveBy(parts[i]->nodes, corner.x + shift.x - frame.corner.x, corner.y + shift.y - frame.corner.y);
    }
}

/// Below all the others.
void Arrangement::packSingles(const std::vector<std::uint32_t> &anchored)
{
    std::vector<std::uint32_t> singles;
    std::vector<std::uint32_t> others = anchored;
    double area = 0;
    std::vector<Extent> boxes;
    for (const Part &part : m_parts) {
        if (part.anchoring != Anchoring::Free)
            continue;
        if (part.layout) {
            others.insert(others.end(), part.nodes.begin(), part.nodes.end());
            continue;
        }
        singles.push_back(part.nodes.front());
        boxes.push_back(m_input.boxes[part.nodes.front()]);
        area += (boxes.back().width + singleGap.width) * (boxes.back().height + singleGap.height);
    }
    const Frame above = frameOf(others);
    area += above.size.width * above.size.height;
    const double width = std::max(above.size.width, std::sqrt(area * m_input.aspect));
    const Point start{above.corner.x, above.corner.y + above.size.height + (others.empty() ? 0 : partGap)};
    const std::vector<Point> rows = inRows(boxes, start, width, singleGap);
    for (std::size_t i = 0; i < singles.size(); ++i)
        m_places[singles[i]] = rows[i];
}

void Arrangement::restorePinned()
{
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_input.pinned[i])
            m_places[i] = *m_input.previous[i];
}

void Arrangement::partBoxes()
{
    BoxSet set{m_input.boxes, std::vector<double>(m_places.size(), 1.0)};
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_stage == Stage::PartingNew && m_input.previous[i])
            set.mobility[i] = 0;
        if (m_input.pinned[i])
            set.mobility[i] = 0;
    }
    if (pushApart(set, tightGap, m_places) > 0 && ++m_round < partRounds)
        return;
    placeFreely(set, m_places);
    m_round = 0;
    const bool clean = m_stage == Stage::PartingAll || countOverlaps(m_input.boxes, m_places) == 0;
    m_stage = clean ? Stage::Settled : Stage::PartingAll;
}

} // namespace onrecord
