// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening, making, closing and copying project files as whole files: everything that happens before and after rows.
#pragma once

#include "core/store/connection.h"
#include "core/store/project_lock.h"
#include "core/store/store.h"

#include <filesystem>
#include <optional>

namespace onrecord
{

class ProjectFile final
{
public:
    /// Makes a finished, empty project file at `path`, where nothing may be.
    [[nodiscard]] static Result<void> make(const std::filesystem::path &path);
    [[nodiscard]] static Result<ProjectFile> open(const std::filesystem::path &path, OpenMode mode);

    ProjectFile(ProjectFile &&) noexcept = default;
    ProjectFile &operator=(ProjectFile &&) = delete;
    ~ProjectFile();

    /// Folds the write-ahead log into the file; a closed project is one file. Nothing else may be called after it.
    [[nodiscard]] Result<void> close();
    /// Call it before the first change: from then on changes go to a write-ahead log. A project that is only looked at
    /// is never touched.
    void startLog();
    /// Moves what was committed from the log into the file; a reader in the way only delays it.
    [[nodiscard]] Result<void> fold() const;
    [[nodiscard]] Result<void> copyTo(const std::filesystem::path &path) const;

    [[nodiscard]] const Connection &connection() const { return *m_connection; }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] OpenMode mode() const { return m_mode; }

private:
    ProjectFile(std::filesystem::path path, OpenMode mode)
        : m_path(std::move(path))
        , m_mode(mode)
    {}

    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> prepare() const;

    std::filesystem::path m_path; // absolute, without links
    OpenMode m_mode;
    std::optional<ProjectLock> m_lock; // before the connection, so that it goes after it
    std::optional<Connection> m_connection;
    bool m_hasLog = false;
    bool m_isOurs = false; // looked at and found good: only then may it be changed, at the end too
};

} // namespace onrecord
