// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/filter_state.h"

#include <algorithm>

namespace onrecord::ui
{

namespace
{

/// Both narrow: what is in both; when one says nothing, the other; when they exclude each other, the text's word.
template <typename T>
std::set<T> narrowed(const std::set<T> &chosen, const std::set<T> &typed)
{
    if (chosen.empty() || typed.empty())
        return chosen.empty() ? typed : chosen;
    std::set<T> both;
    std::set_intersection(chosen.begin(), chosen.end(), typed.begin(), typed.end(), std::inserter(both, both.end()));
    return both.empty() ? typed : both;
}

} // namespace

void FilterState::setChosen(const Filter &filter)
{
    if (filter == m_chosen)
        return;
    m_chosen = filter;
    emit changed();
}

void FilterState::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    emit changed();
}

void FilterState::setParsedQuery(const Filter &parsed)
{
    m_parsed = parsed;
    setQueryError({});
}

void FilterState::setQueryError(const QString &sentence)
{
    if (sentence == m_queryError)
        return;
    m_queryError = sentence;
    emit queryErrorChanged();
}

void FilterState::hide(const std::set<std::string> &nodes)
{
    Filter filter = m_chosen;
    filter.hidden.insert(nodes.begin(), nodes.end());
    setChosen(filter);
}

void FilterState::showHidden()
{
    Filter filter = m_chosen;
    filter.hidden.clear();
    setChosen(filter);
}

void FilterState::expand(const std::set<std::string> &nodes)
{
    Filter filter = m_chosen;
    filter.expanded.insert(nodes.begin(), nodes.end());
    for (const std::string &node : nodes)
        filter.hidden.erase(node);
    setChosen(filter);
}

void FilterState::reset(std::size_t atMost)
{
    m_query.clear();
    m_parsed = {};
    setQueryError({});
    m_chosen = {};
    m_chosen.atMost = atMost;
    emit changed();
}

Filter FilterState::filter() const
{
    Filter both = m_chosen;
    both.words.insert(both.words.end(), m_parsed.words.begin(), m_parsed.words.end());
    both.said.insert(both.said.end(), m_parsed.said.begin(), m_parsed.said.end());
    both.actorKinds = narrowed(m_chosen.actorKinds, m_parsed.actorKinds);
    both.statementKinds = narrowed(m_chosen.statementKinds, m_parsed.statementKinds);
    both.leastConfidence = std::max(m_chosen.leastConfidence, m_parsed.leastConfidence);
    if (m_parsed.belowConfidence != 0)
        both.belowConfidence = m_parsed.belowConfidence; // only typed
    both.articles = narrowed(m_chosen.articles, m_parsed.articles);
    both.actors = narrowed(m_chosen.actors, m_parsed.actors);
    if (m_parsed.atMost != 0)
        both.atMost = m_parsed.atMost;
    both.isolates = m_chosen.isolates && m_parsed.isolates;
    return both;
}

bool FilterState::narrows() const
{
    Filter rest = filter();
    rest.atMost = 0;
    rest.expanded.clear();
    return rest != Filter{};
}

} // namespace onrecord::ui
