// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What went wrong with the files of each folder when it was last read.
#pragma once

#include "core/model/problem.h"
#include "core/store/connection.h"

#include <vector>

namespace onrecord
{

class ProblemTable final
{
public:
    /// `connection` outlives the table.
    explicit ProblemTable(const Connection &connection)
        : m_connection(connection)
    {}

    /// Changes the file; the caller brings the transaction.
    [[nodiscard]] Result<void> replace(int folder, const std::vector<Problem> &problems) const;
    /// By folder, in the order given.
    [[nodiscard]] Result<std::vector<Problem>> list() const;

private:
    const Connection &m_connection;
};

} // namespace onrecord
