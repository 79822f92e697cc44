// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/pivot_mds.h"

#include "core/layout/random_numbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace onrecord
{

namespace
{

using Column = std::vector<double>;

/// Steps from `start` to every node.
Column distancesFrom(const Adjacency &graph, std::uint32_t start)
{
    constexpr double unreached = std::numeric_limits<double>::max();
    Column distance(graph.size(), unreached);
    std::vector<std::uint32_t> queue{start};
    distance[start] = 0;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (const std::uint32_t next : graph.of(queue[i])) {
            if (distance[next] < unreached)
                continue;
            distance[next] = distance[queue[i]] + 1;
            queue.push_back(next);
        }
    }
    for (double &d : distance)
        d = d < unreached ? d : 0;
    return distance;
}

/// One column a pivot; each next pivot is a node farthest from all before it.
std::vector<Column> pivotColumns(const Adjacency &graph, std::size_t pivots)
{
    std::vector<Column> columns;
    Column nearest(graph.size(), std::numeric_limits<double>::max());
    std::uint32_t pivot = 0;
    while (columns.size() < std::min(pivots, graph.size())) {
        columns.push_back(distancesFrom(graph, pivot));
        for (std::size_t v = 0; v < nearest.size(); ++v)
            nearest[v] = std::min(nearest[v], columns.back()[v]);
        pivot = static_cast<std::uint32_t>(std::max_element(nearest.begin(), nearest.end()) - nearest.begin());
    }
    return columns;
}

/// Squared distances, with the mean of each row, each column and all taken off.
void centreDoubly(std::vector<Column> &columns)
{
    const std::size_t nodes = columns.front().size();
    Column rowMean(nodes, 0);
    double all = 0;
    for (Column &column : columns) {
        double sum = 0;
        for (std::size_t v = 0; v < nodes; ++v) {
            column[v] *= column[v];
            sum += column[v];
            rowMean[v] += column[v] / static_cast<double>(columns.size());
        }
        const double mean = sum / static_cast<double>(nodes);
        all += mean / static_cast<double>(columns.size());
        for (double &value : column)
            value -= mean;
    }
    for (Column &column : columns)
        for (std::size_t v = 0; v < nodes; ++v)
            column[v] = -0.5 * (column[v] - rowMean[v] + all);
}

double normalise(Column &vector)
{
    double sum = 0;
    for (const double value : vector)
        sum += value * value;
    const double length = std::sqrt(sum);
    if (length > 0)
        for (double &value : vector)
            value /= length;
    return length;
}

double dot(const Column &a, const Column &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// The strongest direction of the small matrix that is at right angles to `other`.
Column strongest(const std::vector<Column> &matrix, const Column *other, RandomNumbers &random)
{
    Column vector(matrix.size());
    for (double &value : vector)
        value = random.around();
    normalise(vector);
    for (int round = 0; round < 100; ++round) {
        Column image(vector.size());
        for (std::size_t row = 0; row < matrix.size(); ++row)
            image[row] = dot(matrix[row], vector);
        if (other != nullptr) {
            const double along = dot(image, *other);
            for (std::size_t i = 0; i < image.size(); ++i)
                image[i] -= along * (*other)[i];
        }
        normalise(image);
        const double agreement = dot(image, vector);
        vector = std::move(image);
        if (std::abs(agreement) > 1 - 1e-9)
            break;
    }
    return vector;
}

Column projected(const std::vector<Column> &columns, const Column &direction)
{
    Column along(columns.front().size(), 0);
    for (std::size_t k = 0; k < columns.size(); ++k)
        for (std::size_t v = 0; v < along.size(); ++v)
            along[v] += columns[k][v] * direction[k];
    return along;
}

double meanEdgeLength(const Adjacency &graph, const std::vector<Point> &places)
{
    double sum = 0;
    for (std::size_t v = 0; v < graph.size(); ++v)
        for (const std::uint32_t u : graph.of(v))
            sum += std::hypot(places[v].x - places[u].x, places[v].y - places[u].y);
    return graph.neighbours.empty() ? 0 : sum / static_cast<double>(graph.neighbours.size());
}

} // namespace

std::vector<Point> pivotMds(const Adjacency &graph, std::size_t pivots, std::uint64_t seed)
{
    std::vector<Point> places(graph.size());
    if (graph.size() < 2)
        return places;
    std::vector<Column> columns = pivotColumns(graph, pivots);
    centreDoubly(columns);
    std::vector<Column> products(columns.size(), Column(columns.size()));
    for (std::size_t a = 0; a < columns.size(); ++a)
        for (std::size_t b = 0; b < columns.size(); ++b)
            products[a][b] = b < a ? products[b][a] : dot(columns[a], columns[b]);
    RandomNumbers random(seed);
    const Column first = strongest(products, nullptr, random);
    const Column second = strongest(products, &first, random);
    const Column x = projected(columns, first);
    const Column y = projected(columns, second);
    for (std::size_t v = 0; v < places.size(); ++v)
        places[v] = {x[v], y[v]};
    const double mean = meanEdgeLength(graph, places);
    const double scale = mean > 0 ? 1 / mean : 1;
    for (Point &place : places) // a little noise parts nodes that are the same to every pivot
        place = {place.x * scale + random.around() * 0.05, place.y * scale + random.around() * 0.05};
    return places;
}

} // namespace onrecord
