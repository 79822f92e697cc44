// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/evidence_state.h"

#include <algorithm>
#include <utility>

namespace onrecord::ui
{

void EvidenceState::setList(std::vector<Evidence> list, std::shared_ptr<const Corpus> corpus, Read read)
{
    m_list = std::move(list);
    m_corpus = std::move(corpus);
    const auto same = std::find_if(m_list.begin(), m_list.end(), [this](const Evidence &piece) {
        return m_reading && keyOf(piece) == keyOf(*m_reading);
    });
    if (same != m_list.end())
        this->read(*same);
    else if (read == Read::First && !m_list.empty())
        this->read(m_list.front());
    else if (m_reading)
        m_reading = findEvidence(keyOf(*m_reading), *m_corpus);
    emit changed();
}

void EvidenceState::setCurrent(std::size_t place)
{
    if (place >= m_list.size())
        return;
    read(m_list[place]);
    emit changed();
}

void EvidenceState::readOne(const Evidence &evidence)
{
    read(evidence);
    emit changed();
}

void EvidenceState::readArticle(ArticleId article)
{
    m_article = article;
    m_reading.reset();
    emit changed();
}

void EvidenceState::step(int by)
{
    if (m_list.empty())
        return;
    const auto size = static_cast<std::ptrdiff_t>(m_list.size());
    const auto place = current();
    const std::ptrdiff_t from = place ? static_cast<std::ptrdiff_t>(*place) : (by > 0 ? -1 : 0);
    setCurrent(static_cast<std::size_t>(((from + by) % size + size) % size));
}

void EvidenceState::clear()
{
    m_list.clear();
    m_corpus = std::make_shared<const Corpus>();
    m_reading.reset();
    m_article = {};
    emit changed();
}

std::optional<std::size_t> EvidenceState::current() const
{
    if (!m_reading)
        return std::nullopt;
    const auto at = std::find(m_list.begin(), m_list.end(), *m_reading);
    if (at == m_list.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - m_list.begin());
}

void EvidenceState::read(const Evidence &evidence)
{
    m_reading = evidence;
    m_article = evidence.article;
}

} // namespace onrecord::ui
