// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/corpus_graph.h"

#include "core/graph/lenses.h"
#include "core/graph/view_trim.h"

#include <algorithm>
#include <utility>

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

/// Whether or not a line stands on them: what is said of nobody counts too.
std::size_t statementsShown(const Corpus &corpus, const Selection &selection, const View &view)
{
    std::vector<bool> shown(corpus.actors.size());
    for (const ViewNode &node : view.nodes)
        if (!node.actor.isNull())
            shown[static_cast<std::size_t>(node.actor.value())] = true;
    const auto isShown = [&](const Speaker &speaker) { return shown[static_cast<std::size_t>(speaker.actor.value())]; };
    std::size_t count = 0;
    for (std::size_t i = 0; i < corpus.statements.size(); ++i) {
        const std::vector<Speaker> &speakers = corpus.statements[i].speakers;
        if (selection.keepsStatement(i) && (speakers.empty() || std::any_of(speakers.begin(), speakers.end(), isShown)))
            ++count;
    }
    return count;
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
    if (stop.stop_requested())
        return view;
    view = trimmed(std::move(draft), lens, filter);
    view.leftOut = m_impl->corpus->statements.size() - selection.keptStatements();
    view.unsure = selection.unsureStatements();
    view.statements = statementsShown(*m_impl->corpus, selection, view);
    return view;
}

const std::shared_ptr<const Corpus> &CorpusGraph::corpus() const
{
    return m_impl->corpus;
}

} // namespace onrecord
