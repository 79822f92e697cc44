// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/model/article.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <string_view>

namespace onrecord
{

namespace
{

constexpr int busyTimeout = 2000; // milliseconds; only readers of our own can be in the way

/// "file:" with everything else than plain letters escaped, so that any bytes can be a name.
std::string addressOf(const std::filesystem::path &path, Access access)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-";
    std::string address = "file:";
    for (const char c : path.native()) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            address += c;
        else
            address += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return access == Access::Immutable ? address + "?immutable=1" : address;
}

int flagsOf(Access access)
{
    constexpr int common = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Access::Create:
        return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Access::ReadOnly:
    case Access::Immutable:
        break;
    }
    return common | SQLITE_OPEN_READONLY;
}

ErrorCode codeOf(int sqliteResult, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return ErrorCode::DiskFull;
    switch (sqliteResult & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::ProjectDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ProjectInUse;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::NoPermission;
    case SQLITE_CANTOPEN:
        return systemError == EACCES || systemError == EPERM ? ErrorCode::NoPermission : ErrorCode::ReadFailed;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_CONSTRAINT:
        return ErrorCode::WrongUse;
    case SQLITE_IOERR:
        return sqliteResult == SQLITE_IOERR_READ || sqliteResult == SQLITE_IOERR_SHORT_READ ? ErrorCode::ReadFailed
                                                                                            : ErrorCode::WriteFailed;
    default:
        return ErrorCode::Internal;
    }
}

/// Far above what a project needs and far below what would hurt.
void setLimits(sqlite3 *database)
{
    constexpr std::array<std::array<int, 2>, 9> limits{{{SQLITE_LIMIT_LENGTH, 256'000'000},
                                                        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                        {SQLITE_LIMIT_COLUMN, 64},
                                                        {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                                        {SQLITE_LIMIT_COMPOUND_SELECT, 5},
                                                        {SQLITE_LIMIT_VDBE_OP, 25'000},
                                                        {SQLITE_LIMIT_ATTACHED, 1},
                                                        {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
                                                        {SQLITE_LIMIT_TRIGGER_DEPTH, 10}}};
    for (const auto &[limit, value] : limits)
        sqlite3_limit(database, limit, value);
}

} // namespace

void Connection::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<Connection> Connection::open(const std::filesystem::path &path, Access access)
{
    Connection connection;
    connection.m_subject = displayPath(path.native());
    sqlite3 *database = nullptr;
    const int result = sqlite3_open_v2(addressOf(path, access).c_str(), &database, flagsOf(access), nullptr);
    connection.m_database.reset(database);
    if (result != SQLITE_OK)
        return fail(connection.error(result));
    sqlite3_busy_timeout(database, busyTimeout);
    return connection;
}

Result<std::string> Connection::head(std::size_t size) const
{
    sqlite3_file *file = nullptr;
    const int found = sqlite3_file_control(get(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    if (found != SQLITE_OK || file == nullptr || file->pMethods == nullptr)
        return fail(error(ErrorCode::Internal, "SQLite has no file"));
    sqlite3_int64 length = 0;
    int result = file->pMethods->xFileSize(file, &length);
    std::string bytes(std::min(size, static_cast<std::size_t>(length)), '\0');
    if (result == SQLITE_OK && !bytes.empty())
        result = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (result != SQLITE_OK)
        return fail(error(ErrorCode::ReadFailed, sqlite3_errstr(result)));
    return bytes;
}

Result<void> Connection::harden() const
{
    setLimits(get());
    sqlite3_db_config(get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(get(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(get(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(get(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    return execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON;");
}

Result<void> Connection::execute(const char *sql) const
{
    const int result = sqlite3_exec(get(), sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        return fail(error(result));
    return {};
}

Error Connection::error(int sqliteResult) const
{
    const int systemError = m_database ? sqlite3_system_errno(get()) : 0;
    const bool hasWords = m_database && sqlite3_errcode(get()) == (sqliteResult & 0xFF);
    const bool isOurs = m_database && sqlite3_extended_errcode(get()) == sqliteResult;
    return error(codeOf(sqliteResult, (sqliteResult & 0xFF) == SQLITE_IOERR || (sqliteResult & 0xFF) == SQLITE_CANTOPEN
                                          ? systemError
                                          : 0),
                 hasWords || isOurs ? sqlite3_errmsg(get()) : sqlite3_errstr(sqliteResult));
}

Error Connection::error(ErrorCode code, std::string cause) const
{
    return {code, m_subject, std::move(cause)};
}

} // namespace onrecord
