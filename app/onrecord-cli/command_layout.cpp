// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// onrecord-cli layout: edge lines in, places out; for measuring the layout and for other programs.
#include "app/onrecord-cli/command.h"
#include "app/onrecord-cli/edge_lines.h"
#include "app/onrecord-cli/say.h"
#include "core/pipeline/ordered_crew.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <iterator>
#include <string>

namespace onrecord
{

namespace
{

constexpr Extent nodeBox{16, 16}; // a small disc; there are no labels

class LayoutCommand final : public Command
{
public:
    explicit LayoutCommand(CLI::App &app)
        : Command(app.add_subcommand("layout",
                                     "Lay out a graph: edge lines \"u v\" in, lines \"id x y\" out, one for every "
                                     "number from 0 to the greatest"))
    {
        words().add_option("FILE", m_file, "File of edge lines; - is standard input")->required();
        words()
            .add_option("--seed", m_seed, "Another seed, another of the equally good pictures")
            ->capture_default_str();
        words()
            .add_option("--jobs", m_jobs, "Threads; 0: one a core")
            ->check(CLI::Range(0, 256))
            ->capture_default_str();
        words().add_flag("--time", m_time, "Say the seconds of the layout alone on stderr");
    }

    ExitStatus run(const std::stop_token &stop) override
    {
        auto input = LineInput::open(m_file);
        if (!input)
            return couldNot(input.error());
        auto list = readEdgeLines(*input, stop);
        if (!list)
            return couldNot(list.error());
        if (stop.stop_requested())
            return stoppedEarly();
        LayoutInput graph;
        graph.boxes.assign(list->nodes, nodeBox);
        graph.edges = std::move(list->edges);
        graph.seed = m_seed;
        graph.aspect = 1; // no picture to fill: distances stay as the graph has them
        return write(timedLayout(std::move(graph), stop), stop);
    }

private:
    std::vector<Point> timedLayout(LayoutInput graph, const std::stop_token &stop) const
    {
        const auto begun = std::chrono::steady_clock::now();
        std::vector<Point> places = layOut(std::move(graph), threadsFor(m_jobs), stop);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
        if (m_time)
            fmt::print(stderr, "{:.3f}\n", taken.count());
        return places;
    }

    static ExitStatus write(const std::vector<Point> &places, const std::stop_token &stop)
    {
        if (stop.stop_requested())
            return stoppedEarly();
        std::string lines;
        for (std::size_t i = 0; i < places.size(); ++i)
            fmt::format_to(std::back_inserter(lines), "{} {:.3f} {:.3f}\n", i, places[i].x, places[i].y);
        return answer(lines);
    }

    std::string m_file;
    std::uint64_t m_seed = 1;
    int m_jobs = 1;
    bool m_time = false;
};

} // namespace

std::unique_ptr<Command> makeLayoutCommand(CLI::App &app)
{
    return std::make_unique<LayoutCommand>(app);
}

} // namespace onrecord
