// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/crew.h"

namespace onrecord
{

namespace
{

constexpr int mostThreads = 64;

} // namespace

Crew::Crew(int threads)
    : m_threads(std::clamp(threads, 1, mostThreads))
{}

Crew::~Crew()
{
    for (std::jthread &helper : m_helpers)
        helper.request_stop();
    ++m_round;
    m_round.notify_all();
}

void Crew::run(const Task &task)
{
    const auto pieces = static_cast<std::uint32_t>((task.size + task.piece - 1) / task.piece);
    m_task = task;
    m_done = 0;
    m_left = pieces; // from here on helpers may take pieces
    ++m_round;
    m_round.notify_all();
    while (m_helpers.size() + 1 < static_cast<std::size_t>(m_threads))
        m_helpers.emplace_back([this](const std::stop_token &stop) { waitForWork(stop); });
    while (doOnePiece()) {
    }
    for (std::uint32_t done = m_done; done < pieces; done = m_done)
        m_done.wait(done);
}

bool Crew::doOnePiece()
{
    std::uint32_t left = m_left;
    while (left > 0 && !m_left.compare_exchange_weak(left, left - 1)) {
    }
    if (left == 0)
        return false;
    const Task task = m_task; // stays until this piece is done
    const std::size_t begin = (left - 1) * task.piece;
    task.call(task.work, begin, std::min(task.size, begin + task.piece));
    ++m_done;
    m_done.notify_one();
    return true;
}

void Crew::waitForWork(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const std::uint32_t round = m_round;
        while (doOnePiece()) {
        }
        if (!stop.stop_requested())
            m_round.wait(round);
    }
}

} // namespace onrecord
