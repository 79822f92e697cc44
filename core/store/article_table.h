// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The articles, texts and readings of a project file: rows to values and back.
#pragma once

#include "core/store/connection.h"
#include "core/store/store.h"

#include <stop_token>
#include <string>
#include <vector>

namespace onrecord
{

class ArticleTable final
{
public:
    /// `connection` outlives the table.
    explicit ArticleTable(const Connection &connection)
        : m_connection(connection)
    {}

    // These change the file; the caller brings the transaction.
    [[nodiscard]] Result<void> put(const std::vector<ReadArticle> &batch) const;
    [[nodiscard]] Result<void> remove(const std::vector<ArticleId> &articles) const;

    [[nodiscard]] Result<std::vector<KnownFile>> knownFiles() const;
    [[nodiscard]] Result<std::vector<ArticleInfo>> infos() const;
    [[nodiscard]] Result<std::string> text(ArticleId article) const;
    [[nodiscard]] Result<void> visit(const Store::ReadingVisitor &visit, const std::stop_token &stop) const;
    /// One Problem for each article with anything that does not fit its hash or format.
    [[nodiscard]] Result<std::vector<Problem>> check(const std::stop_token &stop) const;

private:
    const Connection &m_connection;
};

} // namespace onrecord
