// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onrecord-cli/view_choice.h"

#include "app/onrecord-cli/say.h"
#include "core/graph/corpus_graph.h"
#include "core/graph/filter_query.h"
#include "core/pipeline/project.h"

namespace onrecord
{

void ViewChoice::addTo(CLI::App &words)
{
    words.add_option("--project", m_project, "Project file")->required();
    words
        .add_option(
            "--lens", m_lens,
            "speaks-of (who speaks of whom), statements (actors and statements), articles (actors and articles) "
            "or offices (who holds which office)")
        ->check(CLI::IsMember({"speaks-of", "statements", "articles", "offices"}))
        ->capture_default_str();
    words.add_option("--filter", m_filter, "For example: 'embassy kind:person said:decision top:100'");
}

Result<ChosenView> ViewChoice::make(const std::stop_token &stop) const
{
    auto project = Project::open(m_project, OpenMode::ReadOnly);
    if (!project)
        return fail(project.error());
    auto corpus = project->corpus(stop);
    if (!corpus)
        return fail(corpus.error());
    const auto filter = parseFilter(m_filter, **corpus);
    if (!filter)
        return fail(filter.error());
    const Lens lens = lensFromString(m_lens).value_or(Lens::SpeaksOf);
    return ChosenView{*corpus, CorpusGraph(*corpus).view(lens, *filter, stop), project->pins(m_lens)};
}

ExitStatus noView(const Error &error)
{
    return error.code == ErrorCode::BadInput ? wrongUse(error) : couldNot(error);
}

} // namespace onrecord
