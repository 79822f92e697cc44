// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_layout [--threads N] [--repeat N] [--slow] [--communities] EDGES... : wall time and quality of our layout for
// edge lists ("u v" lines, from 0) and of the other engines that are installed, in one run, with the ratio of their
// time to ours. Ours is the best of N runs. --communities: ours once more with those found in the graph (Leiden).
// --slow: also those that take more than half a minute. Aspect 1 and no boxes: what is compared is the drawing alone.
// Then: when there is a first picture, the longest step (how long it takes to stop), and how far old nodes move when
// one in a hundred is new.
#include "core/graph/communities.h"
#include "core/layout/layout.h"
#include "tests/bench/layout_peers.h"
#include "tests/bench/layout_quality.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>

using namespace onrecord;

namespace
{

struct Wishes
{
    int threads = 2;
    int repeat = 3;
    bool slow = false;
    bool communities = false;
    std::vector<std::string> files;
};

struct Run
{
    std::vector<Point> places;
    double seconds = 0;
    double processor = 0; // seconds of all threads
    double first = 0;     // until there is a picture
    double longest = 0;   // step
};

Wishes wishesFrom(int argc, char **argv)
{
    Wishes wishes;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--threads" && i + 1 < argc)
            wishes.threads = std::atoi(argv[++i]);
        else if (word == "--repeat" && i + 1 < argc)
            wishes.repeat = std::max(1, std::atoi(argv[++i]));
        else if (word == "--slow")
            wishes.slow = true;
        else if (word == "--communities")
            wishes.communities = true;
        else
            wishes.files.push_back(word);
    }
    return wishes;
}

PeerGraph readGraph(const std::string &path)
{
    PeerGraph graph;
    std::ifstream file(path);
    for (LayoutEdge edge; file >> edge.source >> edge.target;) {
        graph.edges.push_back(edge);
        graph.nodes = std::max<std::size_t>(graph.nodes, std::max(edge.source, edge.target) + 1U);
    }
    return graph;
}

LayoutInput inputFor(const PeerGraph &graph)
{
    LayoutInput input;
    input.boxes.resize(graph.nodes);
    input.edges = graph.edges;
    input.aspect = 1;
    return input;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Run runOurs(LayoutInput input, int threads)
{
    Run run;
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t clock = std::clock();
    Layout layout(std::move(input), threads);
    while (!layout.isSettled()) {
        const auto begun = std::chrono::steady_clock::now();
        layout.step();
        run.longest = std::max(run.longest, secondsSince(begun));
        if (run.first <= 0 && layout.hasPicture())
            run.first = secondsSince(start);
    }
    run.seconds = secondsSince(start);
    run.processor = static_cast<double>(std::clock() - clock) / CLOCKS_PER_SEC;
    run.places = layout.places();
    return run;
}

Run bestOfOurs(const PeerGraph &graph, const Wishes &wishes)
{
    Run best = runOurs(inputFor(graph), wishes.threads);
    for (int i = 1; i < wishes.repeat; ++i) {
        const Run run = runOurs(inputFor(graph), wishes.threads);
        if (run.places != best.places)
            std::printf("  NOT THE SAME TWICE\n");
        best.seconds = std::min(best.seconds, run.seconds);
        best.processor = std::min(best.processor, run.processor);
        best.first = std::min(best.first, run.first);
        best.longest = std::min(best.longest, run.longest);
    }
    return best;
}

void print(const std::string &who, double seconds, double ratio, const LayoutQuality &quality)
{
    std::printf("  %-11s %8.3f s  %6.1fx  stress %.4f  np2 %.4f  crossings/edge %.1f\n", who.c_str(), seconds, ratio,
                quality.stress, quality.np2, quality.crossings);
}

double medianShift(const std::vector<Point> &before, const std::vector<Point> &after)
{
    std::vector<double> shifts;
    for (std::size_t i = 0; i < before.size(); ++i)
        shifts.push_back(std::hypot(before[i].x - after[i].x, before[i].y - after[i].y));
    std::nth_element(shifts.begin(), shifts.begin() + static_cast<std::ptrdiff_t>(shifts.size() / 2), shifts.end());
    return shifts[shifts.size() / 2];
}

double widthOf(const std::vector<Point> &places)
{
    const auto [left, right] =
        std::minmax_element(places.begin(), places.end(), [](Point a, Point b) { return a.x < b.x; });
    return right->x - left->x;
}

void printWithCommunities(const PeerGraph &graph, int threads)
{
    std::vector<WeightedEdge> edges;
    for (const LayoutEdge &edge : graph.edges)
        edges.push_back({edge.source, edge.target, edge.weight});
    const auto start = std::chrono::steady_clock::now();
    LayoutInput input = inputFor(graph);
    input.communities = communitiesOf(WeightedGraph(graph.nodes, edges));
    const double found = secondsSince(start);
    const Run run = runOurs(std::move(input), threads);
    print("communities", run.seconds, 1, qualityOf(graph.edges, run.places));
    std::printf("  found in %.0f ms; first picture %.0f ms after\n", found * 1000, run.first * 1000);
}

/// The last of every hundred nodes comes later.
void printGrowth(const PeerGraph &graph, int threads)
{
    const std::size_t old = graph.nodes - graph.nodes / 100;
    PeerGraph younger{old, graph.edges};
    std::erase_if(younger.edges, [old](const LayoutEdge &edge) { return std::max(edge.source, edge.target) >= old; });
    const Run before = runOurs(inputFor(younger), threads);
    LayoutInput input = inputFor(graph);
    input.previous.assign(before.places.begin(), before.places.end());
    input.previous.resize(graph.nodes);
    const Run after = runOurs(std::move(input), threads);
    std::printf("  1 %% new: median shift of the old %.3f %% of the width, %.3f s\n",
                100 * medianShift(before.places, after.places) / widthOf(before.places), after.seconds);
}

void compare(const std::string &path, const Wishes &wishes)
{
    const PeerGraph graph = readGraph(path);
    if (graph.edges.empty()) {
        std::printf("%s: no edges\n", path.c_str());
        return;
    }
    std::printf("%s: %zu nodes, %zu edges, %d threads\n", path.c_str(), graph.nodes, graph.edges.size(),
                wishes.threads);
    const Run ours = bestOfOurs(graph, wishes);
    print("onrecord", ours.seconds, 1, qualityOf(graph.edges, ours.places));
    std::printf("  processor time %.3f s, first picture after %.0f ms, longest step %.0f ms\n", ours.processor,
                ours.first * 1000, ours.longest * 1000);
    if (wishes.communities)
        printWithCommunities(graph, wishes.threads);
    for (const Peer &peer : layoutPeers()) {
        if (graph.nodes > peer.mostNodes && !wishes.slow)
            continue;
        const PeerDrawing drawing = peer.draw(graph);
        if (drawing.places.empty())
            std::printf("  %s: not there\n", peer.name.c_str());
        else
            print(peer.name, drawing.seconds, drawing.seconds / ours.seconds, qualityOf(graph.edges, drawing.places));
        std::fflush(stdout);
    }
    printGrowth(graph, wishes.threads);
}

} // namespace

int main(int argc, char **argv)
{
    const Wishes wishes = wishesFrom(argc, argv);
    if (wishes.files.empty()) {
        std::printf("usage: bench_layout [--threads N] [--repeat N] [--slow] [--communities] EDGES...\n");
        return 2;
    }
    for (const std::string &path : wishes.files)
        compare(path, wishes);
}
