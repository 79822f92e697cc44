// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong with one file or article: data for a list, not a log line.
#pragma once

#include "core/base/error.h"

#include <string>

namespace onrecord
{

struct Problem
{
    std::string path; // relative to its folder, the bytes of the file system; empty when it concerns the folder itself
    Error error;      // subject: the path as a person sees it

    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace onrecord
