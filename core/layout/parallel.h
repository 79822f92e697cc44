// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares a range among threads; each place of the range is worked on by exactly one of them.
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace onrecord
{

/// work(begin, end) on parts of [0, size); returns when all is done. Small ranges stay on the calling thread.
template <typename Work>
void shareAmong(int threads, std::size_t size, const Work &work)
{
    constexpr std::size_t worthAThread = 1024;
    const std::size_t parts = std::min(static_cast<std::size_t>(std::max(threads, 1)), size / worthAThread + 1);
    std::vector<std::jthread> helpers;
    for (std::size_t part = 1; part < parts; ++part)
        helpers.emplace_back([&work, part, parts, size] { work(size * part / parts, size * (part + 1) / parts); });
    work(0, size / parts);
}

} // namespace onrecord
