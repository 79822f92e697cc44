// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value that costs time, made when it is first asked for, once, on whatever thread asks.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace onrecord::ui
{

template <typename Value>
class Lazy final
{
public:
    /// `make` may run on any thread.
    explicit Lazy(std::function<Value()> make)
        : m_make(std::move(make))
    {}

    [[nodiscard]] const Value &value() const
    {
        std::call_once(m_once, [this] {
            m_value = std::exchange(m_make, nullptr)();
            m_isMade = true;
        });
        return *m_value;
    }
    /// Whether asking for it costs nothing.
    [[nodiscard]] bool isMade() const { return m_isMade; }

private:
    mutable std::once_flag m_once;
    mutable std::function<Value()> m_make;
    mutable std::optional<Value> m_value;
    mutable std::atomic<bool> m_isMade = false;
};

} // namespace onrecord::ui
