// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include <sqlite3.h>

namespace onrecord
{

void Query::Finalize::operator()(sqlite3_stmt *query) const
{
    sqlite3_finalize(query);
}

Query::Query(const Connection &connection, std::string_view sql)
    : m_connection(connection)
{
    sqlite3_stmt *query = nullptr;
    note(sqlite3_prepare_v2(connection.get(), sql.data(), static_cast<int>(sql.size()), &query, nullptr));
    m_query.reset(query);
}

void Query::note(int result)
{
    if (result == SQLITE_OK || m_result != SQLITE_OK)
        return;
    m_result = result;
    m_error = m_connection.error(result);
}

Query &Query::number(std::int64_t value)
{
    if (m_query)
        note(sqlite3_bind_int64(m_query.get(), ++m_bound, value));
    return *this;
}

Query &Query::text(std::string_view value)
{
    if (m_query)
        note(sqlite3_bind_text64(m_query.get(), ++m_bound, value.empty() ? "" : value.data(), value.size(),
                                 SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Query &Query::bytes(std::string_view value)
{
    if (m_query)
        note(sqlite3_bind_blob64(m_query.get(), ++m_bound, value.empty() ? "" : value.data(), value.size(),
                                 SQLITE_TRANSIENT));
    return *this;
}

Result<void> Query::run()
{
    auto row = next();
    while (row && *row)
        row = next();
    if (!row)
        return fail(row.error());
    return {};
}

Result<bool> Query::next()
{
    if (m_result == SQLITE_OK) {
        const int result = sqlite3_step(m_query.get());
        if (result == SQLITE_ROW)
            return true;
        if (result != SQLITE_DONE)
            note(result);
    }
    sqlite3_reset(m_query.get());
    m_bound = 0;
    if (m_result == SQLITE_OK)
        return false;
    m_result = SQLITE_OK;
    return fail(m_error);
}

std::int64_t Query::numberAt(int column) const
{
    return sqlite3_column_int64(m_query.get(), column);
}

std::string Query::stringAt(int column) const
{
    const void *const bytes = sqlite3_column_blob(m_query.get(), column);
    const int size = sqlite3_column_bytes(m_query.get(), column);
    return bytes == nullptr ? std::string()
                            : std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(size));
}

} // namespace onrecord
