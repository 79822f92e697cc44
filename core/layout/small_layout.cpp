// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/small_layout.h"

#include "core/layout/edge_lengths.h"
#include "core/layout/line_clearance.h"
#include "core/layout/orientation.h"
#include "core/layout/packing.h"
#include "core/layout/pivot_mds.h"
#include "core/layout/random_numbers.h"
#include "core/layout/readability.h"
#include "core/layout/untangling.h"

#include <algorithm>
#include <cmath>

namespace onrecord
{

namespace
{

// Found by trial, by eye and by the counts of readability.h.
constexpr std::size_t manyAttemptsNodes = 70;
constexpr int manyAttempts = 10;
constexpr std::size_t untangledLines = 300; // its time grows with the square of the lines
constexpr std::size_t untangledAttemptsLines = 80;
constexpr int drawRounds = 80;
constexpr int untangleRounds = 12;
constexpr double untangleReach = 500;
constexpr int polishRounds = 4;
constexpr double polishReach = 120;
constexpr int fitRounds = 60;
constexpr int partRounds = 120;
constexpr int angles = 24;
constexpr double widestStretch = 1.7; // labels are wide: a wide drawing suits them
constexpr double pi = 3.14159265358979323846;

double meanLength(const std::vector<double> &lengths)
{
    double sum = 0;
    for (const double length : lengths)
        sum += length;
    return lengths.empty() ? 1 : sum / static_cast<double>(lengths.size());
}

} // namespace

SmallLayout::SmallLayout(GraphPart part)
    : m_part(std::move(part))
    , m_model(m_part.graph, wantedLengths(m_part.graph, m_part.boxes))
    , m_lines(linesOf(m_part.graph))
    , m_set{m_part.boxes, std::vector<double>(m_part.boxes.size(), 1.0)}
    , m_attempts(m_part.graph.size() <= manyAttemptsNodes && m_lines.size() <= untangledLines ? manyAttempts : 1)
{
    m_trial = beginning(0);
    m_places = m_trial;
}

std::vector<Point> SmallLayout::beginning(int attempt) const
{
    const double unit = meanLength(wantedLengths(m_part.graph, m_part.boxes));
    std::vector<Point> places = pivotMds(m_part.graph, 30, m_part.seed);
    RandomNumbers random(m_part.seed * 1000 + static_cast<std::uint64_t>(attempt));
    const double spread = std::sqrt(static_cast<double>(places.size()));
    for (Point &place : places) {
        if (attempt > 0)
            place = {random.around() * spread, random.around() * spread};
        place = {place.x * unit, place.y * unit};
    }
    return places;
}

double SmallLayout::costOf(const std::vector<Point> &places) const
{
    return static_cast<double>(countCrossings(m_lines, places)) + crossingsWorth(m_lines.size()) * m_model.stressOf(places);
}

void SmallLayout::step()
{
    switch (m_stage) {
    case Stage::Drawing:
        return draw();
    case Stage::Turning:
        return turn();
    case Stage::Untangling:
        return untangle();
    case Stage::Fitting:
        return fit();
    case Stage::Parting:
        return partBoxes();
    case Stage::Settled:
        return;
    }
}

void SmallLayout::draw()
{
    const int rounds =
        m_attempts > 1 ? drawRounds : 1; // one attempt of a small graph is as quick as a round of a larger
    for (int i = 0; i < rounds; ++i)
        m_model.sweep(m_trial, {});
    m_round += rounds;
    if (m_attempts == 1)
        m_places = m_trial;
    if (m_round < drawRounds)
        return;
    m_round = 0;
    if (m_lines.size() <= untangledAttemptsLines)
        for (int pass = 0; pass < 5; ++pass)
            Untangling(m_part.graph, m_part.boxes, m_model, 1.25).pass(m_trial, untangleReach * std::pow(0.6, pass));
    const double cost = costOf(m_trial);
    if (m_attempt == 0 || cost < m_bestCost) {
        m_bestCost = cost;
        m_places = m_trial;
    }
    if (++m_attempt < m_attempts)
        m_trial = beginning(m_attempt);
    else
        m_stage = Stage::Turning;
}

void SmallLayout::turn()
{
    centre(m_places);
    const double level = levelAngle(m_places);
    std::vector<Point> best;
    double bestCost = 0;
    for (int i = 0; i < angles; ++i) {
        std::vector<Point> trial = turned(m_places, level + pi * i / angles);
        Frame frame = frameAround(m_part.boxes, trial);
        const double stretch = std::clamp(m_part.aspect * frame.size.height / frame.size.width, 1.0, widestStretch);
        for (Point &place : trial)
            place.x *= stretch;
        frame = frameAround(m_part.boxes, trial);
        const double side = std::max(frame.size.width / m_part.aspect, frame.size.height);
        const double cost = side / 100 + static_cast<double>(countRunsThrough(m_lines, m_part.boxes, trial)) +
                            static_cast<double>(countOverlaps(m_part.boxes, trial));
        if (i > 0 && cost >= bestCost)
            continue;
        bestCost = cost;
        best = std::move(trial);
        m_stretch = stretch;
    }
    m_places = std::move(best);
    m_stage = m_attempts > 1 ? Stage::Untangling : Stage::Fitting;
}

void SmallLayout::sweepStretched(double share)
{
    for (Point &place : m_places)
        place.x /= m_stretch;
    m_model.sweep(m_places, {}, share);
    for (Point &place : m_places)
        place.x *= m_stretch;
}

void SmallLayout::untangle()
{
    const double reach = (m_fitted ? polishReach : untangleReach) * std::pow(0.6, m_round);
    const Untangling search(m_part.graph, m_part.boxes, m_model, m_stretch);
    const bool moved = search.pass(m_places, reach);
    if (++m_round < (m_fitted ? polishRounds : untangleRounds) && (moved || reach > 60))
        return;
    m_round = 0;
    m_stage = m_fitted ? Stage::Parting : Stage::Fitting;
}

void SmallLayout::fit()
{
    const double left = 1 - static_cast<double>(m_round) / fitRounds;
    sweepStretched((m_attempts > 1 ? 0.05 : 0.3) * left); // what was untangled by hand stays so
    clearLines(m_lines, m_set, 0.5, m_places);
    pushApart(m_set, boxGap, m_places);
    if (++m_round < fitRounds)
        return;
    m_round = 0;
    m_fitted = true;
    m_stage = m_attempts > 1 ? Stage::Untangling : Stage::Parting;
}

void SmallLayout::partBoxes()
{
    if (pushApart(m_set, boxGap, m_places) > 0 && ++m_round < partRounds)
        return;
    placeFreely(m_set, m_places);
    m_stage = Stage::Settled;
}

} // namespace onrecord
