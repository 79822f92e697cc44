// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that is cut into pieces and shared among threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace onrecord::ui
{

/// work(begin, end) on pieces of [0, size), on so many threads; the caller's is one of them. Returns when all are done.
template <typename Work>
void shareWork(std::size_t size, std::size_t piece, int threads, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t begin = next.fetch_add(piece); begin < size; begin = next.fetch_add(piece))
            work(begin, std::min(begin + piece, size));
    };
    std::vector<std::jthread> helpers;
    for (int i = 1; i < threads && size > piece * static_cast<std::size_t>(i); ++i)
        helpers.emplace_back(run);
    run();
}

} // namespace onrecord::ui
