// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files of a folder that may be articles. Names are bytes; no symbolic link is followed out of the folder; what
// cannot be looked at becomes a Problem and costs nothing else.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/problem.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace onrecord
{

struct FoundFile
{
    std::string path;               // relative to the folder, bytes
    std::uint64_t size = 0;         // bytes
    std::int64_t modifiedAt = 0;    // nanoseconds since 1970-01-01 UTC

    friend bool operator==(const FoundFile &, const FoundFile &) = default;
};

struct FolderListing
{
    std::vector<FoundFile> files;   // by path; .txt only
    std::vector<Problem> problems;  // by path
    bool stopped = false;           // the user stopped; the lists hold what was seen until then
};

/// NotFound, NotAFolder or NoPermission when the folder itself cannot be listed. An empty folder is an empty listing.
[[nodiscard]] Result<FolderListing> walkFolder(const std::filesystem::path &folder, Progress &progress,
                                               std::stop_token stop);

} // namespace onrecord
