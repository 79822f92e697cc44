// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Studies, reports and laws with a name of their own: "the Northern Rivers Study". Later the article says "the report".
#pragma once

#include "core/reading/article_text.h"

#include <string>
#include <vector>

namespace onrecord
{

enum class WorkKind { None, Study, Law };

class NamedWorks final
{
public:
    explicit NamedWorks(const ArticleText &article);

    /// Of a noun: "report" is a study, "bill" a law.
    [[nodiscard]] static WorkKind kindOf(const ArticleText &article, std::size_t noun);

    /// The name of the only one of that kind; empty when there is none, or another.
    [[nodiscard]] std::string only(WorkKind kind) const;

private:
    void add(WorkKind kind, std::string name);

    std::vector<std::string> m_studies;
    std::vector<std::string> m_laws;
};

} // namespace onrecord
