// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord-cli/terminal_progress.h"

#include "core/model/article.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <string>

namespace onrecord
{

namespace
{

constexpr std::chrono::milliseconds interval{100};

std::string_view verb(Stage stage)
{
    switch (stage) {
    case Stage::Listing:
        return "Listing";
    case Stage::Reading:
        return "Reading";
    case Stage::Resolving:
        return "Joining";
    case Stage::Drawing:
        return "Drawing";
    case Stage::Writing:
        return "Writing";
    }
    return "Working";
}

} // namespace

TerminalProgress::TerminalProgress()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{}

TerminalProgress::~TerminalProgress()
{
    if (m_shown)
        fmt::print(stderr, "\r\033[K");
}

void TerminalProgress::report(Stage stage, std::int64_t done, std::int64_t total, std::string_view item)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTerminal || (m_shown && now - m_last < interval))
        return;
    m_last = now;
    m_shown = true;
    const std::string share = total > 0 ? fmt::format(" {} of {}", done, total) : fmt::format(" {}", done);
    fmt::print(stderr, "\r\033[K{}{} {}", verb(stage), share, displayPath(std::string(item.substr(0, 60))));
    std::fflush(stderr);
}

} // namespace onrecord
