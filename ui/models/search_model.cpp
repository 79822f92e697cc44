// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_model.h"

#include "ui/models/words.h"

#include <algorithm>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr std::size_t MaxActors = 8;
constexpr std::size_t MaxArticles = 4;
constexpr std::size_t MaxStatements = 6;

bool contains(const std::string &text, const QString &words)
{
    return shown(text).contains(words, Qt::CaseInsensitive);
}

bool named(const Actor &actor, const QString &words)
{
    return contains(actor.name, words) ||
           std::any_of(actor.aliases.begin(), actor.aliases.end(),
                       [&words](const std::string &alias) { return contains(alias, words); });
}

/// Who speaks most first.
std::vector<SearchHit> actorsNamed(const Corpus &corpus, const QString &words)
{
    std::vector<const Actor *> found;
    for (const Actor &actor : corpus.actors)
        if (named(actor, words))
            found.push_back(&actor);
    std::stable_sort(found.begin(), found.end(),
                     [](const Actor *a, const Actor *b) { return a->statements > b->statements; });
    std::vector<SearchHit> hits;
    for (std::size_t i = 0; i < std::min(found.size(), MaxActors); ++i)
        hits.push_back({found[i]->id, {}, {}});
    return hits;
}

} // namespace

void SearchModel::setCorpus(std::shared_ptr<const Corpus> corpus)
{
    if (corpus == m_corpus)
        return;
    beginResetModel();
    m_corpus = std::move(corpus);
    m_hits.clear();
    endResetModel();
}

void SearchModel::search(const QString &words)
{
    beginResetModel();
    m_hits.clear();
    const QString wanted = words.trimmed();
    if (m_corpus && !wanted.isEmpty()) {
        m_hits = actorsNamed(*m_corpus, wanted);
        const std::size_t articlesUntil = m_hits.size() + MaxArticles;
        for (const ArticleInfo &article : m_corpus->articles)
            if (m_hits.size() < articlesUntil && (contains(article.title, wanted) || contains(article.path, wanted)))
                m_hits.push_back({{}, article.id, {}});
        const std::size_t statementsUntil = m_hits.size() + MaxStatements;
        for (const Statement &statement : m_corpus->statements)
            if (m_hits.size() < statementsUntil && contains(statement.contentWords, wanted))
                m_hits.push_back({{}, {}, statement.id});
    }
    endResetModel();
}

SearchHit SearchModel::hitAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_hits[static_cast<std::size_t>(index.row())];
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit hit = hitAt(index);
    if (role == KindRole)
        return hit.actor.isNull() ? -1 : static_cast<int>(m_corpus->actor(hit.actor).kind);
    if (role != Qt::DisplayRole && role != WhatRole)
        return {};
    const bool display = role == Qt::DisplayRole;
    if (!hit.actor.isNull())
        return display ? shown(m_corpus->actor(hit.actor).name) : word(m_corpus->actor(hit.actor).kind);
    if (const ArticleInfo *article = m_corpus->article(hit.article))
        return display ? shown(article->title) : tr("article");
    const Statement &statement = m_corpus->statement(hit.statement);
    return display ? shown(statement.contentWords) : speakersOf(statement, *m_corpus);
}

} // namespace onrecord::ui
