// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder_table.h"

#include "core/store/query.h"

#include <algorithm>
#include <cstdint>
#include <system_error>

namespace onrecord
{

namespace
{

using std::filesystem::path;

bool isFolder(const path &folder)
{
    std::error_code ignored;
    return std::filesystem::is_directory(folder, ignored);
}

/// Absolute, links resolved as far as the folder exists, no slash at the end.
path settled(const path &folder)
{
    std::error_code error;
    path whole = std::filesystem::weakly_canonical(folder, error);
    if (error)
        whole = std::filesystem::absolute(folder, error).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

} // namespace

Result<std::vector<path>> FolderTable::list() const
{
    std::vector<path> folders;
    Query query(m_connection, "SELECT absolute, relative FROM folder ORDER BY id");
    auto row = query.next();
    for (; row && *row; row = query.next()) {
        const path absolute(query.stringAt(0));
        const path relative = (m_home / query.stringAt(1)).lexically_normal();
        folders.push_back(!isFolder(absolute) && isFolder(relative) ? relative : absolute);
    }
    if (!row)
        return fail(row.error());
    return folders;
}

Result<int> FolderTable::add(const path &folder) const
{
    const path whole = settled(folder);
    const auto known = list();
    if (!known)
        return fail(known.error());
    const auto found = std::find(known->begin(), known->end(), whole);
    const auto place = found - known->begin();
    if (found == known->end()) {
        Query query(m_connection, "INSERT INTO folder (id, absolute, relative) VALUES (?, ?, ?)");
        query.number(place).bytes(whole.native()).bytes(whole.lexically_relative(m_home).native());
        if (auto added = query.run(); !added)
            return fail(added.error());
    }
    return static_cast<int>(place);
}

Result<void> FolderTable::settle(const std::vector<path> &folders) const
{
    Query query(m_connection, "UPDATE folder SET absolute = ?, relative = ? WHERE id = ?");
    for (std::size_t place = 0; place < folders.size(); ++place) {
        query.bytes(folders[place].native()).bytes(folders[place].lexically_relative(m_home).native());
        if (auto updated = query.number(static_cast<std::int64_t>(place)).run(); !updated)
            return updated;
    }
    return {};
}

} // namespace onrecord
