// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Joins the actors of all readings into the actors of a corpus, by name. The result depends on the articles alone, not
// on the order in which they were added.
#pragma once

#include "core/model/article.h"
#include "core/model/corpus.h"
#include "core/model/correction.h"
#include "core/model/reading.h"
#include "core/resolve/name_lore.h"

#include <memory>
#include <string_view>
#include <vector>

namespace onrecord
{

class Resolver final
{
public:
    /// `lore` must outlive the resolver.
    explicit Resolver(const NameLore &lore);
    ~Resolver();

    /// `text` is the article's cleaned text, used during the call only.
    void add(const ArticleInfo &article, std::string_view text, const Reading &reading);

    /// The corpus as extracted, before any correction. Near-linear in the number of mentions. Call once, last.
    [[nodiscard]] Corpus finish(std::vector<Problem> problems);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// `extracted` with the user's corrections in force applied: actors joined, names, suggestions turned down. Targets
/// that no longer exist are passed over (they count again when their actor does).
[[nodiscard]] Corpus applyCorrections(const Corpus &extracted, const std::vector<Correction> &corrections);

/// Whether the corpus is another with it: pins are not of the corpus.
[[nodiscard]] bool changesCorpus(const Correction &correction);

} // namespace onrecord
