// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_layout EDGES [THREADS] : seconds and quality of our layout for an edge list ("u v" lines, from 0), and those of
// Graphviz's sfdp in the same run where it is installed.
//   stress    scale-free stress over breadth-first searches from a sample of nodes (0 is perfect)
//   np2       Jaccard likeness of the nodes within two steps and the nearest in the plane (1 is perfect)
//   crossings a line, from a sample of lines
// Aspect 1 and no boxes: what is compared is the drawing alone.
#include "core/layout/layout.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>

using namespace onrecord;

namespace
{

constexpr std::size_t sources = 200;
constexpr std::size_t sampledNodes = 500;
constexpr std::size_t sampledLines = 300;

struct Graph
{
    std::vector<LayoutEdge> edges;
    std::vector<std::vector<std::uint32_t>> next;
};

struct Figures
{
    double stress = 0;
    double np2 = 0;
    double crossings = 0;
};

Graph readGraph(const char *path)
{
    Graph graph;
    std::ifstream file(path);
    for (LayoutEdge edge; file >> edge.source >> edge.target;) {
        graph.edges.push_back(edge);
        graph.next.resize(std::max<std::size_t>(graph.next.size(), std::max(edge.source, edge.target) + 1U));
        graph.next[edge.source].push_back(edge.target);
        graph.next[edge.target].push_back(edge.source);
    }
    return graph;
}

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Steps from `start`, no farther than `most`; -1: not reached.
std::vector<int> stepsFrom(const Graph &graph, std::uint32_t start, int most)
{
    std::vector<int> steps(graph.next.size(), -1);
    std::vector<std::uint32_t> queue{start};
    steps[start] = 0;
    for (std::size_t i = 0; i < queue.size() && steps[queue[i]] < most; ++i) {
        for (const std::uint32_t other : graph.next[queue[i]]) {
            if (steps[other] >= 0)
                continue;
            steps[other] = steps[queue[i]] + 1;
            queue.push_back(other);
        }
    }
    return steps;
}

/// `count` places spread over `size`, always the same.
std::vector<std::uint32_t> sample(std::size_t size, std::size_t count)
{
    std::vector<std::uint32_t> chosen;
    for (std::size_t i = 0; i < std::min(size, count); ++i)
        chosen.push_back(static_cast<std::uint32_t>((i * 2654435761U) % size));
    return chosen;
}

double stressOf(const Graph &graph, const std::vector<Point> &places)
{
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (const std::uint32_t source : sample(places.size(), sources)) {
        const std::vector<int> steps = stepsFrom(graph, source, 1 << 30);
        for (std::size_t v = 0; v < places.size(); ++v) {
            if (steps[v] <= 0)
                continue;
            const double ratio = distance(places[source], places[v]) / steps[v];
            sum += ratio;
            squares += ratio * ratio;
            ++count;
        }
    }
    return squares > 0 ? 1 - sum * sum / (count * squares) : 1;
}

double np2Of(const Graph &graph, const std::vector<Point> &places)
{
    double sum = 0;
    double count = 0;
    for (const std::uint32_t source : sample(places.size(), sampledNodes)) {
        const std::vector<int> steps = stepsFrom(graph, source, 2);
        const auto near =
            static_cast<std::size_t>(std::count_if(steps.begin(), steps.end(), [](int s) { return s > 0; }));
        if (near == 0 || near * 2 > places.size())
            continue;
        std::vector<std::pair<double, std::uint32_t>> order;
        for (std::uint32_t v = 0; v < places.size(); ++v)
            if (v != source)
                order.emplace_back(distance(places[source], places[v]), v);
        std::nth_element(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(near) - 1, order.end());
        double both = 0;
        for (std::size_t i = 0; i < near; ++i)
            both += steps[order[i].second] > 0 ? 1 : 0;
        sum += both / (2 * static_cast<double>(near) - both);
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

bool leftOf(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

bool cross(const LayoutEdge &e, const LayoutEdge &f, const std::vector<Point> &places)
{
    if (e.source == f.source || e.source == f.target || e.target == f.source || e.target == f.target)
        return false;
    const Point a = places[e.source];
    const Point b = places[e.target];
    const Point c = places[f.source];
    const Point d = places[f.target];
    return leftOf(a, b, c) != leftOf(a, b, d) && leftOf(c, d, a) != leftOf(c, d, b);
}

double crossingsOf(const Graph &graph, const std::vector<Point> &places)
{
    double sum = 0;
    const std::vector<std::uint32_t> lines = sample(graph.edges.size(), sampledLines);
    for (const std::uint32_t line : lines)
        for (const LayoutEdge &other : graph.edges)
            sum += cross(graph.edges[line], other, places) ? 1 : 0;
    return lines.empty() ? 0 : sum / static_cast<double>(lines.size());
}

void print(const char *who, double seconds, const Graph &graph, const std::vector<Point> &places)
{
    std::printf("%-8s %8.3f s  stress %.4f  np2 %.4f  crossings/line %.1f\n", who, seconds, stressOf(graph, places),
                np2Of(graph, places), crossingsOf(graph, places));
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<Point> ours(const Graph &graph, int threads, double &longestStep)
{
    LayoutInput input;
    input.boxes.resize(graph.next.size());
    input.edges = graph.edges;
    input.aspect = 1;
    Layout layout(std::move(input), threads);
    while (!layout.isSettled()) {
        const auto start = std::chrono::steady_clock::now();
        layout.step();
        longestStep = std::max(longestStep, secondsSince(start));
    }
    return layout.places();
}

/// Empty when sfdp is not there or fails. The seconds are those of the whole process, reading and writing included.
std::vector<Point> sfdp(const Graph &graph, double &seconds)
{
    char name[] = "/tmp/bench_layout_XXXXXX";
    const int descriptor = mkstemp(name);
    if (descriptor < 0)
        return {};
    std::ofstream file(name);
    file << "graph {\n";
    for (const LayoutEdge &edge : graph.edges)
        file << edge.source << " -- " << edge.target << ";\n";
    file << "}\n";
    file.close();
    const auto start = std::chrono::steady_clock::now();
    const std::string command = std::string("sfdp -Tplain ") + name + " 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE *)> pipe(popen(command.c_str(), "r"), pclose);
    std::string text;
    std::array<char, 65536> block{};
    while (pipe) {
        const std::size_t got = fread(block.data(), 1, block.size(), pipe.get());
        if (got == 0)
            break;
        text.append(block.data(), got);
    }
    seconds = secondsSince(start);
    std::remove(name);
    std::vector<Point> places(graph.next.size());
    std::istringstream lines(text);
    std::size_t found = 0;
    for (std::string line; std::getline(lines, line);) {
        unsigned node = 0;
        Point at;
        if (std::sscanf(line.c_str(), "node %u %lf %lf", &node, &at.x, &at.y) != 3 || node >= places.size())
            continue;
        places[node] = at;
        ++found;
    }
    return found == places.size() ? places : std::vector<Point>();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::cerr << "usage: bench_layout EDGES [THREADS]\n";
        return 2;
    }
    const Graph graph = readGraph(argv[1]);
    if (graph.edges.empty()) {
        std::cerr << "bench_layout: no edges in " << argv[1] << "\n";
        return 3;
    }
    std::printf("%s: %zu nodes, %zu edges\n", argv[1], graph.next.size(), graph.edges.size());
    double longestStep = 0;
    const auto start = std::chrono::steady_clock::now();
    const std::vector<Point> places = ours(graph, argc > 2 ? std::atoi(argv[2]) : 1, longestStep);
    print("onrecord", secondsSince(start), graph, places);
    std::printf("%-8s longest step %.1f ms\n", "", longestStep * 1000);
    double seconds = 0;
    const std::vector<Point> peer = sfdp(graph, seconds);
    if (peer.empty())
        std::printf("sfdp is not installed\n");
    else
        print("sfdp", seconds, graph, peer);
}
