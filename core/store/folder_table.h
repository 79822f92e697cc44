// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The article folders of a project, by their place in its list: absolute, and as seen from the project file, so that a
// project that moves together with its folders finds them again.
#pragma once

#include "core/store/connection.h"

#include <filesystem>
#include <vector>

namespace onrecord
{

class FolderTable final
{
public:
    /// `home` is the absolute folder that the project file lies in. `connection` outlives the table.
    FolderTable(const Connection &connection, std::filesystem::path home)
        : m_connection(connection)
        , m_home(std::move(home))
    {}

    /// The absolute one where it exists, else the relative one where that exists, else the absolute one.
    [[nodiscard]] Result<std::vector<std::filesystem::path>> list() const;
    /// These change the file; the caller brings the transaction.
    [[nodiscard]] Result<int> add(const std::filesystem::path &folder) const;
    /// Writes the relative paths anew for `home`, after the file was copied there.
    [[nodiscard]] Result<void> settle(const std::vector<std::filesystem::path> &folders) const;

private:
    const Connection &m_connection;
    std::filesystem::path m_home;
};

} // namespace onrecord
