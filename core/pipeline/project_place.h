// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the project of an article folder lies in the user's data directory.
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace onrecord
{

/// $XDG_DATA_HOME/onrecord/projects, or below ~/.local/share. NotFound when there is no home.
[[nodiscard]] Result<std::filesystem::path> projectsFolder();

/// The folder without links, dots or relative parts. NotFound, NotAFolder, NoPermission.
[[nodiscard]] Result<std::filesystem::path> realFolder(const std::filesystem::path &folder);

/// "News of May-0123456789ab.onrecord" for a real folder: readable, and one a folder.
[[nodiscard]] std::string projectFileName(const std::filesystem::path &realFolder);

} // namespace onrecord
