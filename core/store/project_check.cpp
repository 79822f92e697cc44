// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_check.h"

#include "core/store/article_table.h"
#include "core/store/correction_table.h"
#include "core/store/query.h"
#include "core/store/schema.h"

#include <sqlite3.h>

#include <iterator>
#include <string>

namespace onrecord
{

namespace
{

/// Lets SQLite's own long checks be stopped.
class StopWatch final
{
public:
    StopWatch(const Connection &connection, const std::stop_token &stop)
        : m_connection(connection)
        , m_stop(stop)
    {
        constexpr int steps = 10'000;
        sqlite3_progress_handler(connection.get(), steps, isStopped, this);
    }
    ~StopWatch() { sqlite3_progress_handler(m_connection.get(), 0, nullptr, nullptr); }
    StopWatch(const StopWatch &) = delete;
    StopWatch &operator=(const StopWatch &) = delete;

private:
    static int isStopped(void *watch) { return static_cast<const StopWatch *>(watch)->m_stop.stop_requested() ? 1 : 0; }

    const Connection &m_connection;
    const std::stop_token &m_stop;
};

Result<std::vector<Problem>> checkPages(const Connection &connection)
{
    std::vector<Problem> problems;
    Query query(connection, "PRAGMA quick_check(100)");
    auto row = query.next();
    for (; row && *row; row = query.next())
        if (std::string finding = query.stringAt(0); finding != "ok")
            problems.push_back({{}, connection.error(ErrorCode::ProjectDamaged, std::move(finding))});
    if (!row)
        return fail(row.error());
    return problems;
}

Result<std::vector<Problem>> checkReferences(const Connection &connection)
{
    std::vector<Problem> problems;
    Query query(connection, "PRAGMA foreign_key_check");
    auto row = query.next();
    for (; row && *row; row = query.next())
        problems.push_back({{},
                            connection.error(ErrorCode::ProjectDamaged,
                                             query.stringAt(0) + " " + std::to_string(query.numberAt(1)) +
                                                 " belongs to a " + query.stringAt(2) + " that is not there")});
    if (!row)
        return fail(row.error());
    return problems;
}

Result<std::vector<Problem>> checkTables(const Connection &connection)
{
    if (auto good = checkSchema(connection); !good)
        return std::vector<Problem>{{{}, good.error()}};
    return std::vector<Problem>{};
}

} // namespace

std::vector<Problem> checkProject(const Connection &connection, const std::stop_token &stop)
{
    const StopWatch watch(connection, stop);
    std::vector<Problem> problems;
    const auto collect = [&](Result<std::vector<Problem>> found) {
        if (found)
            std::move(found->begin(), found->end(), std::back_inserter(problems));
        else if (!stop.stop_requested())
            problems.push_back({{}, found.error()});
        return !stop.stop_requested();
    };
    static_cast<void>(collect(checkPages(connection)) && collect(checkTables(connection)) &&
                      collect(checkReferences(connection)) && collect(ArticleTable(connection).check(stop)) &&
                      collect(CorrectionTable(connection).check()));
    return problems;
}

} // namespace onrecord
