// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/article_reader.h"

#include "core/language/pipeline.h"
#include "core/reading/actor_order.h"
#include "core/reading/adjective_reports.h"
#include "core/reading/asserted_deeds.h"
#include "core/reading/attributed_phrases.h"
#include "core/reading/byline.h"
#include "core/reading/draft_joining.h"
#include "core/reading/headline_reports.h"
#include "core/reading/label_turns.h"
#include "core/reading/name_finder.h"
#include "core/reading/quote_attribution.h"
#include "core/reading/reported_clauses.h"
#include "core/reading/statement_builder.h"
#include "core/reading/statement_times.h"

#include <iterator>
#include <utility>
#include <vector>

namespace onrecord
{

struct ArticleReader::Impl
{
    Lexicon lexicon;
    StatementFrames frames;
    LanguagePipeline pipeline;
};

namespace
{

std::vector<StatementDraft> findReports(const ArticleText &article, const Names &names, const Parse &parse,
                                        const StatementFrames &frames, const std::stop_token &stop)
{
    std::vector<StatementDraft> drafts = findLabelTurns(article, names);
    std::vector<StatementDraft> reported = findReported(article, names, parse, frames, stop);
    dropUnassertedDeeds(reported, article, parse);
    drafts.insert(drafts.end(), std::make_move_iterator(reported.begin()), std::make_move_iterator(reported.end()));
    std::vector<StatementDraft> attributed = findAttributed(article, parse, frames, stop);
    drafts.insert(drafts.end(), std::make_move_iterator(attributed.begin()), std::make_move_iterator(attributed.end()));
    std::vector<StatementDraft> felt = findAdjectiveReports(article, parse, frames, stop);
    drafts.insert(drafts.end(), std::make_move_iterator(felt.begin()), std::make_move_iterator(felt.end()));
    std::vector<StatementDraft> headlines = findHeadlineReports(article, frames, stop);
    drafts.insert(drafts.end(), std::make_move_iterator(headlines.begin()), std::make_move_iterator(headlines.end()));
    return drafts;
}

} // namespace

Result<ArticleReader> ArticleReader::load()
{
    auto lexicon = Lexicon::load();
    if (!lexicon)
        return fail(lexicon.error());
    auto frames = StatementFrames::load();
    if (!frames)
        return fail(frames.error());
    auto pipeline = LanguagePipeline::load();
    if (!pipeline)
        return fail(pipeline.error());
    return ArticleReader(
        std::make_unique<const Impl>(Impl{std::move(*lexicon), std::move(*frames), std::move(*pipeline)}));
}

ArticleReader::ArticleReader(std::unique_ptr<const Impl> impl)
    : m_impl(std::move(impl))
{}
ArticleReader::ArticleReader(ArticleReader &&) noexcept = default;
ArticleReader &ArticleReader::operator=(ArticleReader &&) noexcept = default;
ArticleReader::~ArticleReader() = default;

Reading ArticleReader::read(std::string_view text, const AboutArticle &about, std::stop_token stop) const
{
    const ArticleText article = ArticleText::of(text, m_impl->lexicon, stop);
    const Analysis analysis = m_impl->pipeline.analyse(article.pieces, sentencesOfPieces(article), article.text, stop);
    const Names names = findNames(article, m_impl->lexicon, findNetworkNames(article, m_impl->lexicon, analysis));
    const Parse parse = Parse::of(article, analysis);
    ActorTable actors(article, names, findRoles(article, names, m_impl->lexicon));
    std::vector<StatementDraft> drafts =
        joinDrafts(article, names, parse, attributeQuotes(article, names, m_impl->lexicon, stop),
                   findReports(article, names, parse, m_impl->frames, stop));
    findTimesOf(drafts, article, parse, about.date);

    Reading reading;
    reading.sentences = article.sentences;
    reading.statements = buildStatements(article, names, parse, m_impl->lexicon, drafts,
                                         personOfByline(about.author, m_impl->lexicon), actors);
    for (const FoundName &name : names.all)
        reading.names.push_back({article.span(name.tokens), name.kind});
    reading.actors = std::move(actors).take();
    orderActors(reading);
    return reading;
}

} // namespace onrecord
