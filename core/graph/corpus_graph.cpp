// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/corpus_graph.h"

#include "core/graph/lenses.h"
#include "core/graph/view_trim.h"

namespace onrecord
{

struct CorpusGraph::Impl
{
    explicit Impl(std::shared_ptr<const Corpus> made)
        : corpus(std::move(made))
        , texts(*corpus)
        , bonds(*corpus)
    {}

    std::shared_ptr<const Corpus> corpus;
    CorpusTexts texts;
    BondGraph bonds;
};

namespace
{

void draw(Lens lens, const LensInput &input, ViewDraft &draft)
{
    switch (lens) {
    case Lens::SpeaksOf:
        return drawSpeaksOf(input, draft);
    case Lens::Statements:
        return drawStatements(input, draft);
    case Lens::Articles:
        return drawArticles(input, draft);
    case Lens::Offices:
        return drawOffices(input, draft);
    }
}

} // namespace

CorpusGraph::CorpusGraph(std::shared_ptr<const Corpus> corpus)
    : m_impl(std::make_unique<const Impl>(corpus ? std::move(corpus) : std::make_shared<const Corpus>()))
{}

CorpusGraph::CorpusGraph(CorpusGraph &&) noexcept = default;
CorpusGraph &CorpusGraph::operator=(CorpusGraph &&) noexcept = default;
CorpusGraph::~CorpusGraph() = default;

View CorpusGraph::view(Lens lens, const Filter &filter, std::stop_token stop) const
{
    const Selection selection(*m_impl->corpus, m_impl->texts, filter, stop);
    ViewDraft draft(*m_impl->corpus, m_impl->texts);
    draw(lens, {*m_impl->corpus, m_impl->texts, m_impl->bonds, selection, stop}, draft);
    View view;
    view.lens = lens;
    return stop.stop_requested() ? view : trimmed(std::move(draft), lens, filter);
}

const std::shared_ptr<const Corpus> &CorpusGraph::corpus() const
{
    return m_impl->corpus;
}

} // namespace onrecord
