// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Progress as one line that is written over, on stderr, and only when that is a terminal.
#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <cstdint>
#include <string_view>

namespace onrecord
{

class TerminalProgress final : public Progress
{
public:
    TerminalProgress();
    ~TerminalProgress() override; // wipes the line
    TerminalProgress(const TerminalProgress &) = delete;
    TerminalProgress &operator=(const TerminalProgress &) = delete;

    void report(Stage stage, std::int64_t done, std::int64_t total, std::string_view item) override;

private:
    bool m_isTerminal;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace onrecord
