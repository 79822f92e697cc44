// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One prepared SQL text with its values and rows. Errors of every step come out of run() or next(), so that a caller
// looks at one place. (Elsewhere called a statement; here that word is taken.)
#pragma once

#include "core/store/connection.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace onrecord
{

class Query final
{
public:
    /// `connection` outlives the query. `sql` is a text of ours; values are bound, never written into it.
    Query(const Connection &connection, std::string_view sql);

    /// Values for the question marks, in order.
    Query &number(std::int64_t value);
    Query &text(std::string_view value);
    Query &bytes(std::string_view value);

    /// Runs to the end without looking at rows, and is ready for new values.
    [[nodiscard]] Result<void> run();
    /// Goes to the next row; false after the last.
    [[nodiscard]] Result<bool> next();

    /// Columns of the row, from 0.
    [[nodiscard]] std::int64_t numberAt(int column) const;
    [[nodiscard]] std::string stringAt(int column) const; // of text and bytes alike

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *query) const;
    };

    void note(int result);

    const Connection &m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_query;
    int m_bound = 0;
    int m_result = 0; // the first that was not good
    Error m_error;
};

} // namespace onrecord
