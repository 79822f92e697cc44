// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/problem_table.h"

#include "core/store/query.h"

namespace onrecord
{

Result<void> ProblemTable::replace(int folder, const std::vector<Problem> &problems) const
{
    Query forget(m_connection, "DELETE FROM problem WHERE folder = ?");
    if (auto forgotten = forget.number(folder).run(); !forgotten)
        return forgotten;
    Query add(m_connection, "INSERT INTO problem (folder, path, code, subject, cause) VALUES (?, ?, ?, ?, ?)");
    for (const Problem &problem : problems) {
        add.number(folder).bytes(problem.path).text(toString(problem.error.code));
        if (auto added = add.text(problem.error.subject).text(problem.error.cause).run(); !added)
            return added;
    }
    return {};
}

Result<std::vector<Problem>> ProblemTable::list() const
{
    std::vector<Problem> problems;
    Query query(m_connection, "SELECT path, code, subject, cause FROM problem ORDER BY folder, id");
    auto row = query.next();
    for (; row && *row; row = query.next())
        problems.push_back(
            {query.stringAt(0), {errorCodeFromString(query.stringAt(1)), query.stringAt(2), query.stringAt(3)}});
    if (!row)
        return fail(row.error());
    return problems;
}

} // namespace onrecord
