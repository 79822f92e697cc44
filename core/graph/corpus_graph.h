// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The graph of actors, statements and articles (Boost.Graph inside), and the views made from it.
#pragma once

#include "core/model/corpus.h"
#include "core/model/filter.h"
#include "core/model/view.h"

#include <memory>
#include <stop_token>

namespace onrecord
{

/// Immutable once made; const and safe to share between threads.
class CorpusGraph final
{
public:
    explicit CorpusGraph(std::shared_ptr<const Corpus> corpus);
    CorpusGraph(CorpusGraph &&) noexcept;
    CorpusGraph &operator=(CorpusGraph &&) noexcept;
    ~CorpusGraph();

    /// The same corpus, lens and filter give the same view, node for node. An asked-for stop gives an empty view.
    [[nodiscard]] View view(Lens lens, const Filter &filter, std::stop_token stop = {}) const;

    [[nodiscard]] const std::shared_ptr<const Corpus> &corpus() const;

private:
    struct Impl;
    std::unique_ptr<const Impl> m_impl;
};

} // namespace onrecord
