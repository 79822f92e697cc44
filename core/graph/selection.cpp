// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/selection.h"

#include "core/graph/text_fold.h"

#include <algorithm>

namespace onrecord
{

namespace
{

std::size_t placeOf(ActorId actor)
{
    return static_cast<std::size_t>(actor.value());
}

std::vector<bool> occurrences(const std::string &word, const std::vector<std::string> &texts)
{
    std::vector<bool> found;
    found.reserve(texts.size());
    for (const std::string &text : texts)
        found.push_back(text.find(word) != std::string::npos);
    return found;
}

/// True when test holds for a speaker, addressee or actor mentioned.
template <typename Test>
bool anyPartner(const Statement &statement, const Test &test)
{
    return std::any_of(statement.speakers.begin(), statement.speakers.end(),
                       [&](const Speaker &speaker) { return test(speaker.actor); }) ||
           std::any_of(statement.addressees.begin(), statement.addressees.end(), test) ||
           std::any_of(statement.mentioned.begin(), statement.mentioned.end(), test);
}

} // namespace

Selection::Selection(const Corpus &corpus, const CorpusTexts &texts, const Filter &filter, const std::stop_token &stop)
    : m_corpus(corpus)
    , m_texts(texts)
    , m_filter(filter)
    , m_statements(corpus.statements.size(), false)
{
    readWords();
    for (const Actor &actor : corpus.actors) {
        m_admitted.push_back(filter.actorKinds.empty() || filter.actorKinds.contains(actor.kind));
        m_listed.push_back(filter.actors.empty() || filter.actors.contains(actor.key));
    }
    for (std::size_t i = 0; i < m_statements.size(); ++i) {
        if (i % 4096 == 0 && stop.stop_requested())
            return;
        if (!keeps(i))
            continue;
        m_statements[i] = isSureEnough(corpus.statements[i]);
        m_unsure += m_statements[i] ? 0U : 1U;
    }
}

void Selection::readWords()
{
    for (const std::string &word : m_filter.words) {
        std::string text = folded(word);
        std::vector<bool> inActor = occurrences(text, m_texts.actorNames);
        std::vector<bool> inTitle = occurrences(text, m_texts.articleTitles);
        m_words.push_back({std::move(text), std::move(inActor), std::move(inTitle)});
    }
    for (const std::string &word : m_filter.said)
        m_said.push_back(folded(word));
}

bool Selection::hasListedActor(const Statement &statement) const
{
    return anyPartner(statement, [this](ActorId actor) { return m_listed[placeOf(actor)]; });
}

bool Selection::hasWord(const Word &word, std::size_t index) const
{
    const Statement &statement = m_corpus.statements[index];
    const auto named = [&](ActorId actor) { return word.inActor[placeOf(actor)]; };
    if (anyPartner(statement, named) || std::any_of(statement.relay.begin(), statement.relay.end(), named))
        return true;
    const auto article = m_texts.articlePlaces.find(statement.article);
    if (article != m_texts.articlePlaces.end() && word.inTitle[article->second])
        return true;
    return m_texts.contents[index].find(word.text) != std::string::npos ||
           m_texts.reports[index].find(word.text) != std::string::npos;
}

bool Selection::keeps(std::size_t index) const
{
    const Statement &statement = m_corpus.statements[index];
    if (!m_filter.statementKinds.empty() && !m_filter.statementKinds.contains(statement.text.kind))
        return false;
    if (!admitsArticle(statement.article))
        return false;
    if (!m_filter.actors.empty() && !hasListedActor(statement))
        return false;
    const auto isSaid = [&](const std::string &word) {
        return m_texts.contents[index].find(word) != std::string::npos;
    };
    return std::all_of(m_said.begin(), m_said.end(), isSaid) &&
           std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return hasWord(word, index); });
}

bool Selection::isSureEnough(const Statement &statement) const
{
    const double confidence = statement.text.confidence;
    return confidence >= m_filter.leastConfidence &&
           (m_filter.belowConfidence == 0 || confidence < m_filter.belowConfidence);
}

std::size_t Selection::keptStatements() const
{
    return static_cast<std::size_t>(std::count(m_statements.begin(), m_statements.end(), true));
}

bool Selection::namesMatch(std::size_t index) const
{
    return m_admitted[index] &&
           std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return word.inActor[index]; });
}

bool Selection::admitsArticle(ArticleId article) const
{
    return m_filter.articles.empty() || m_filter.articles.contains(article);
}

bool Selection::titleMatches(std::size_t index) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return word.inTitle[index]; });
}

bool Selection::wordsMatch(std::size_t actor, std::size_t otherActor, std::size_t article,
                           std::string_view further) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) {
        return word.inActor[actor] || word.inActor[otherActor] || word.inTitle[article] ||
               further.find(word.text) != std::string_view::npos;
    });
}

bool Selection::narrowsStatements() const
{
    return !m_filter.said.empty() || !m_filter.statementKinds.empty() || !m_filter.articles.empty() ||
           !m_filter.actors.empty() || m_filter.leastConfidence > 0 || m_filter.belowConfidence > 0;
}

} // namespace onrecord
