// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Threads that share ranges. What is worked on is cut the same way for any number of them, so results that depend on
// nothing but their own place are the same bits.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <thread>
#include <vector>

namespace onrecord
{

class Crew final
{
public:
    /// `threads` together with the caller's; the others start when there is something to share, and sleep in between.
    explicit Crew(int threads);
    Crew(const Crew &) = delete;
    Crew &operator=(const Crew &) = delete;
    ~Crew();

    /// work(begin, end) on pieces of [0, size), `piece` places each; returns when all are done. Not to be called from
    /// within `work`. `work` does not throw.
    template <typename Work>
    void share(std::size_t size, std::size_t piece, const Work &work)
    {
        if (m_threads <= 1 || size <= piece) {
            if (size > 0)
                work(std::size_t{0}, size);
            return;
        }
        run({[](const void *known, std::size_t begin, std::size_t end) {
                 (*static_cast<const Work *>(known))(begin, end);
             },
             &work, size, piece});
    }

private:
    struct Task
    {
        void (*call)(const void *work, std::size_t begin, std::size_t end) = nullptr;
        const void *work = nullptr;
        std::size_t size = 0;
        std::size_t piece = 1;
    };

    void run(const Task &task);
    bool doOnePiece();
    void waitForWork(const std::stop_token &stop);

    int m_threads;
    Task m_task;                           // read only by those who hold a piece of it
    std::atomic<std::uint32_t> m_left = 0; // pieces that nobody has taken
    std::atomic<std::uint32_t> m_done = 0;
    std::atomic<std::uint32_t> m_round = 0;
    std::vector<std::jthread> m_helpers;
};

} // namespace onrecord
