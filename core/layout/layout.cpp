// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/layout.h"

#include "core/layout/arrangement.h"

namespace onrecord
{

struct Layout::Impl
{
    Arrangement arrangement;
};

Layout::Layout(LayoutInput input, int threads)
    : m_impl(std::make_unique<Impl>(Impl{Arrangement(std::move(input), threads)}))
{}

Layout::Layout(Layout &&) noexcept = default;
Layout &Layout::operator=(Layout &&) noexcept = default;
Layout::~Layout() = default;

void Layout::step()
{
    m_impl->arrangement.step();
}

bool Layout::isSettled() const
{
    return m_impl->arrangement.isSettled();
}

const std::vector<Point> &Layout::places() const
{
    return m_impl->arrangement.places();
}

bool Layout::hasPicture() const
{
    return m_impl->arrangement.hasPicture();
}

std::vector<Point> layOut(LayoutInput input, int threads, std::stop_token stop, const LayoutProgress &progress,
                          std::chrono::milliseconds interval)
{
    using Clock = std::chrono::steady_clock;
    Layout layout(std::move(input), threads);
    auto next = Clock::time_point::min();
    while (!layout.isSettled() && !stop.stop_requested()) {
        layout.step();
        if (!progress || !layout.hasPicture() || Clock::now() < next)
            continue;
        progress(layout.places());
        next = Clock::now() + interval;
    }
    return layout.places();
}

} // namespace onrecord
