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

std::vector<Point> layOut(LayoutInput input, int threads, std::stop_token stop)
{
    Layout layout(std::move(input), threads);
    while (!layout.isSettled() && !stop.stop_requested())
        layout.step();
    return layout.places();
}

} // namespace onrecord
