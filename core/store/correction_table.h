// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user changed, in the order in which it was done. Rows are added and never touched again.
#pragma once

#include "core/model/correction.h"
#include "core/model/problem.h"
#include "core/store/connection.h"

#include <vector>

namespace onrecord
{

class CorrectionTable final
{
public:
    /// `connection` outlives the table.
    explicit CorrectionTable(const Connection &connection)
        : m_connection(connection)
    {}

    /// Changes the file; the caller brings the transaction.
    [[nodiscard]] Result<CorrectionId> append(Correction correction) const;

    /// By id. ProjectDamaged when an entry is not as it was written: no half history is shown as a whole one.
    [[nodiscard]] Result<std::vector<Correction>> list() const;
    /// A Problem for each entry that is not as it was written, or takes back an entry that is not there.
    [[nodiscard]] Result<std::vector<Problem>> check() const;

private:
    const Connection &m_connection;
};

} // namespace onrecord
