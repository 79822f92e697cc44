// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One SQLite connection to a project file, set up so that a file from anywhere can be opened without fear.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;

namespace onrecord
{

/// Create: the file must not exist. Immutable: nobody writes it, no lock or side file is possible (read-only medium).
enum class Access { Create, ReadWrite, ReadOnly, Immutable };

class Connection final
{
public:
    /// Opens the file without looking into it yet.
    [[nodiscard]] static Result<Connection> open(const std::filesystem::path &path, Access access);

    /// The first `size` bytes of the file, through SQLite's own descriptor: closing another one in this process would
    /// drop SQLite's locks.
    [[nodiscard]] Result<std::string> head(std::size_t size) const;
    /// Trust nothing in the file, narrow limits, foreign keys on. After this SQLite has read the schema.
    [[nodiscard]] Result<void> harden() const;
    /// `sql` is a text of ours, without values.
    [[nodiscard]] Result<void> execute(const char *sql) const;

    [[nodiscard]] Error error(int sqliteResult) const;
    [[nodiscard]] Error error(ErrorCode code, std::string cause) const;
    [[nodiscard]] sqlite3 *get() const { return m_database.get(); }

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };

    Connection() = default;

    std::unique_ptr<sqlite3, Close> m_database;
    std::string m_subject; // the path as a person sees it
};

} // namespace onrecord
