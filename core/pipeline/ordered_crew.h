// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Threads that work side by side on what a source hands out, and one caller who takes the results in the source's
// order. Never more than `ahead` pieces are on the way, so memory is bounded whatever the source's length.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace onrecord
{

/// How many threads `jobs` asks for; 0 means one a core.
[[nodiscard]] inline int threadsFor(int jobs)
{
    return jobs > 0 ? jobs : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

template <typename In, typename Out>
class OrderedCrew final
{
public:
    using Source = std::function<std::optional<In>()>;    // called by one thread at a time; nothing: the end
    using Work = std::function<Out(In, std::stop_token)>; // called side by side; must not throw
    using Clock = std::chrono::steady_clock;
    enum class Taken { Result, NotYet, End };

    /// A stop asked for ends the work: results made after it are thrown away, those made before can still be taken.
    OrderedCrew(int threads, std::size_t ahead, Source source, Work work, const std::stop_token &stop)
        : m_source(std::move(source))
        , m_work(std::move(work))
        , m_slots(std::max<std::size_t>(ahead, 1))
        , m_onStop(stop, [this] { m_stop.request_stop(); })
    {
        for (int i = 0; i < std::max(threads, 1); ++i)
            m_threads.emplace_back([this] { workUntilEnd(m_stop.get_token()); });
    }

    /// Asks to stop and waits for all threads.
    ~OrderedCrew()
    {
        m_stop.request_stop();
        m_threads.clear();
    }

    OrderedCrew(const OrderedCrew &) = delete;
    OrderedCrew &operator=(const OrderedCrew &) = delete;

    /// The next result in order, waiting for it until `until`.
    Taken take(Out &result, Clock::time_point until)
    {
        std::unique_lock lock(m_mutex);
        const auto ready = [this] { return slot(m_taken).has_value() || (m_ended && m_taken == m_given); };
        m_changed.wait_until(lock, m_stop.get_token(), until, ready);
        if (!slot(m_taken))
            return m_stop.stop_requested() || (m_ended && m_taken == m_given) ? Taken::End : Taken::NotYet;
        result = std::move(*slot(m_taken));
        slot(m_taken).reset();
        ++m_taken;
        lock.unlock();
        m_changed.notify_all();
        return Taken::Result;
    }

private:
    std::optional<Out> &slot(std::size_t ticket) { return m_slots[ticket % m_slots.size()]; }

    /// A piece of work and its place in the order; nothing at the end.
    std::optional<std::pair<In, std::size_t>> next(const std::stop_token &stop)
    {
        const std::scoped_lock oneAtATime(m_sourceMutex);
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return m_ended || m_given - m_taken < m_slots.size(); });
            if (m_ended || stop.stop_requested())
                return std::nullopt;
        }
        std::optional<In> piece = m_source();
        const std::scoped_lock lock(m_mutex);
        if (piece)
            return std::pair(std::move(*piece), m_given++);
        m_ended = true;
        m_changed.notify_all();
        return std::nullopt;
    }

    void workUntilEnd(const std::stop_token &stop)
    {
        while (auto piece = next(stop)) {
            Out result = m_work(std::move(piece->first), stop);
            if (stop.stop_requested())
                return;
            const std::scoped_lock lock(m_mutex);
            slot(piece->second) = std::move(result);
            m_changed.notify_all();
        }
    }

    Source m_source;
    Work m_work;
    std::stop_source m_stop;
    std::mutex m_sourceMutex;
    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    std::vector<std::optional<Out>> m_slots; // by ticket, round and round
    std::size_t m_given = 0;
    std::size_t m_taken = 0;
    bool m_ended = false;
    std::stop_callback<std::function<void()>> m_onStop;
    std::vector<std::jthread> m_threads; // last: they use all of the above
};

} // namespace onrecord
