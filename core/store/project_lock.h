// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One writer a project: an advisory lock of the system on the project file itself, gone by itself when the program
// ends, however it ends.
#pragma once

#include "core/base/descriptor.h"
#include "core/base/result.h"

#include <filesystem>

namespace onrecord
{

class ProjectLock final
{
public:
    /// ProjectInUse, NotFound, NotAProject (no regular file), ReadOnly (can be read, not written), NoPermission.
    /// Hold it from before SQLite opens the file until after SQLite closed it: closing a descriptor of the file drops
    /// all of SQLite's own locks on it in this process (POSIX).
    [[nodiscard]] static Result<ProjectLock> take(const std::filesystem::path &path);

private:
    explicit ProjectLock(Descriptor file)
        : m_file(std::move(file))
    {}

    Descriptor m_file;
};

} // namespace onrecord
