// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/article_reader.h"

#include "core/reading/actor_order.h"
#include "core/reading/name_finder.h"
#include "core/reading/quote_attribution.h"
#include "core/reading/statement_builder.h"

#include <utility>

namespace onrecord
{

struct ArticleReader::Impl
{
    Lexicon lexicon;
    LanguagePipeline pipeline;
};

Result<ArticleReader> ArticleReader::load()
{
    auto lexicon = Lexicon::load();
    if (!lexicon)
        return fail(lexicon.error());
    auto pipeline = LanguagePipeline::load();
    if (!pipeline)
        return fail(pipeline.error());
    return ArticleReader(std::make_unique<const Impl>(Impl{std::move(*lexicon), std::move(*pipeline)}));
}

ArticleReader::ArticleReader(std::unique_ptr<const Impl> impl)
    : m_impl(std::move(impl))
{}
ArticleReader::ArticleReader(ArticleReader &&) noexcept = default;
ArticleReader &ArticleReader::operator=(ArticleReader &&) noexcept = default;
ArticleReader::~ArticleReader() = default;

Reading ArticleReader::read(std::string_view text, std::string_view, std::stop_token stop) const
{
    const ArticleText article = ArticleText::of(text, m_impl->lexicon, stop);
    const Names names =
        findNames(article, m_impl->lexicon, findNetworkNames(article, m_impl->lexicon, m_impl->pipeline, stop));
    ActorTable actors(article, names, findRoles(article, names, m_impl->lexicon));
    const std::vector<QuoteDraft> drafts = attributeQuotes(article, names, m_impl->lexicon, stop);

    Reading reading;
    reading.sentences = article.sentences;
    reading.statements = buildStatements(article, names, drafts, actors);
    for (const FoundName &name : names.all)
        reading.names.push_back({article.span(name.tokens), name.kind});
    reading.actors = std::move(actors).take();
    orderActors(reading);
    return reading;
}

} // namespace onrecord
