// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord/start_time.h"

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace onrecord::app
{

std::int64_t millisecondsSinceStart()
{
    // Field 22 of /proc/self/stat, counted after the name in brackets: the start in clock ticks since boot.
    std::ifstream file("/proc/self/stat");
    std::string line;
    std::getline(file, line);
    const std::size_t name = line.rfind(')');
    if (name == std::string::npos)
        return -1;
    std::istringstream fields(line.substr(name + 1));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const std::int64_t started = std::strtoll(field.c_str(), nullptr, 10) * 1000 / sysconf(_SC_CLK_TCK);
    return now.tv_sec * 1000 + now.tv_nsec / 1'000'000 - started;
}

} // namespace onrecord::app
