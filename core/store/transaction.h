// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A scope in which all changes hold together: rolled back unless committed.
#pragma once

#include "core/store/connection.h"

#include <utility>

namespace onrecord
{

class Transaction final
{
public:
    /// Takes the right to write at once, so that nothing can refuse it later. `connection` outlives the transaction.
    [[nodiscard]] static Result<Transaction> begin(const Connection &connection);

    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {}
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// Durable when it succeeds. When it fails everything is rolled back.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Connection &connection)
        : m_connection(&connection)
    {}

    const Connection *m_connection; // null once committed
};

} // namespace onrecord
