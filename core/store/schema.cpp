// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/query.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace onrecord
{

namespace
{

struct Table
{
    std::string_view name;
    const char *sql;
};

/// Paths are bytes. A seal is the hash of the row's other columns; see seal.h. Ids of articles are
/// never given twice; corrections are numbered without a gap. Texts and readings are apart, so that lists of articles
/// need not step over them.
constexpr std::array<Table, 6> tables{{
    {"folder",
     "CREATE TABLE folder (id INTEGER PRIMARY KEY, absolute BLOB NOT NULL UNIQUE, relative BLOB NOT NULL) STRICT"},
    {"article",
     "CREATE TABLE article (id INTEGER PRIMARY KEY AUTOINCREMENT, folder INTEGER NOT NULL REFERENCES folder (id), "
     "path BLOB NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL, date TEXT NOT NULL, date_source TEXT NOT NULL, "
     "author TEXT NOT NULL, language TEXT NOT NULL, hash BLOB NOT NULL, words INTEGER NOT NULL, "
     "file_size INTEGER NOT NULL, modified_at INTEGER NOT NULL, reader_version INTEGER NOT NULL, seal BLOB NOT NULL, "
     "UNIQUE (folder, path)) STRICT"},
    {"text", "CREATE TABLE text (article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE, "
             "content TEXT NOT NULL) STRICT"},
    {"reading", "CREATE TABLE reading (article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE, "
                "content BLOB NOT NULL, hash BLOB NOT NULL) STRICT"},
    {"problem", "CREATE TABLE problem (id INTEGER PRIMARY KEY, folder INTEGER NOT NULL REFERENCES folder (id), "
                "path BLOB NOT NULL, code TEXT NOT NULL, subject TEXT NOT NULL, cause TEXT NOT NULL) STRICT"},
    {"correction", "CREATE TABLE correction (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, target TEXT NOT NULL, "
                   "before TEXT NOT NULL, after TEXT NOT NULL, made_at INTEGER NOT NULL, seal BLOB NOT NULL) STRICT"},
}};

std::uint32_t bigEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// Things that SQLite makes by itself for the tables above.
bool isInternal(std::string_view type, std::string_view name)
{
    return (type == "table" && name == "sqlite_sequence") || (type == "index" && name.starts_with("sqlite_autoindex_"));
}

} // namespace

Result<void> checkHeader(const Connection &connection, std::string_view header)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    constexpr std::size_t versionAt = 60;
    constexpr std::size_t applicationAt = 68;
    if (header.empty())
        return fail(connection.error(ErrorCode::NotAProject, "the file is empty"));
    if (!header.starts_with(magic))
        return fail(connection.error(ErrorCode::NotAProject, "the file is not a database"));
    if (header.size() < projectHeaderSize)
        return fail(connection.error(ErrorCode::ProjectDamaged, "the file ends in its header"));
    if (bigEndian(header, applicationAt) != projectApplicationId)
        return fail(connection.error(ErrorCode::NotAProject, "the file is another program's database"));
    const std::uint32_t version = bigEndian(header, versionAt);
    if (version > projectVersion)
        return fail(connection.error(ErrorCode::ProjectNewer, fmt::format("project version {}; this program knows {}",
                                                                          version, projectVersion)));
    if (version < projectVersion)
        return fail(
            connection.error(ErrorCode::ProjectDamaged, fmt::format("there is no project version {}", version)));
    return {};
}

bool isWriteAhead(std::string_view header)
{
    constexpr std::size_t readVersionAt = 19;
    return header.size() > readVersionAt && header[readVersionAt] == 2;
}

Result<void> makeSchema(const Connection &connection)
{
    for (const Table &table : tables)
        if (auto made = connection.execute(table.sql); !made)
            return made;
    static_assert(projectApplicationId == 1332630115 && projectVersion == 1, "the next line says the same");
    return connection.execute("PRAGMA application_id = 1332630115; PRAGMA user_version = 1;");
}

Result<void> checkSchema(const Connection &connection)
{
    Query objects(connection, "SELECT type, name, sql FROM sqlite_schema");
    std::size_t found = 0;
    for (;;) {
        auto row = objects.next();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        const std::string type = objects.stringAt(0);
        const std::string name = objects.stringAt(1);
        if (isInternal(type, name))
            continue;
        const auto *const table =
            std::find_if(tables.begin(), tables.end(), [&](const Table &t) { return t.name == name; });
        if (type != "table" || table == tables.end())
            return fail(connection.error(ErrorCode::NotAProject, "it holds a " + type + " that no project has"));
        if (objects.stringAt(2) != table->sql)
            return fail(connection.error(ErrorCode::ProjectDamaged, "the table " + name + " is not as we made it"));
        ++found;
    }
    if (found != tables.size())
        return fail(connection.error(ErrorCode::ProjectDamaged,
                                     fmt::format("{} of {} tables are there", found, tables.size())));
    return {};
}

} // namespace onrecord
