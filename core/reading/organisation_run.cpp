// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/organisation_run.h"

#include "core/reading/capital_runs.h"
#include "core/reading/name_words.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestOrganisation = 14;

class OrganisationRun final
{
public:
    OrganisationRun(const ArticleText &article, const Lexicon &lexicon, TokenRange within)
        : m_article(article)
        , m_lexicon(lexicon)
        , m_at(within.begin)
        , m_end(within.end)
    {}

    std::size_t length() const
    {
        const std::size_t head = isCapital(m_article, m_at) ? organisationHead() : ArticleText::None;
        if (head == ArticleText::None)
            return 0;
        const std::size_t known = knownNameLength(m_article, m_lexicon, m_at, m_end);
        if (known > 1 && m_at + known > head)
            return 0;
        std::size_t end = head + 1;
        if (end < m_end && !isCapital(m_article, end))
            end = m_end;
        trimEnd(end);
        if (end == m_at + 1 && m_lexicon.name(m_article.phrase({m_at, end})) != nullptr)
            return 0;
        return end - m_at;
    }

private:
    std::size_t organisationHead() const
    {
        std::size_t head = ArticleText::None;
        const std::size_t limit = std::min(m_end, m_at + LongestOrganisation);
        for (std::size_t i = m_at; i < limit; ++i) {
            const Facts facts = m_article.facts[i];
            if (facts.hasAny({Fact::Calendar, Fact::Honorific}) || m_article.isComma(i))
                break;
            if (i > m_at && head == ArticleText::None && !isCapital(m_article, i))
                break;
            if (titleLength(m_article, m_lexicon, i, m_end) > 0)
                break;
            if (isCapital(m_article, i) && facts.has(Fact::OrganisationHead))
                head = i;
            else if (head != ArticleText::None && !isCapital(m_article, i))
                break;
        }
        if (head == ArticleText::None || startsElsewhere(head))
            return ArticleText::None;
        return head;
    }

    /// A sentence may begin with a plain word, or a party's adjective stand before a body known by name.
    bool startsElsewhere(std::size_t head) const
    {
        if (head == m_at)
            return m_article.startsSentence(m_at) && m_at + 1 == m_end && m_article.has(m_at, Fact::Common) &&
                   !m_article.has(m_at, Fact::StartsName);
        const Facts facts = m_article.facts[m_at];
        const bool plainStart = m_article.startsSentence(m_at) && facts.has(Fact::Common);
        if (!plainStart && !facts.hasAny({Fact::NotName, Fact::OfficeModifier}))
            return false;
        const std::size_t known = knownNameLength(m_article, m_lexicon, m_at + 1, m_end);
        return known > 0 && m_at + 1 + known > head;
    }

    void trimEnd(std::size_t &end) const
    {
        for (std::size_t i = m_at + 1; i < end; ++i)
            if (isFirstName(m_article, m_lexicon, i) && i + 1 < end && isCapital(m_article, i + 1) &&
                !m_article.has(i, Fact::Common) && !m_article.has(i + 1, Fact::Common) &&
                !m_article.has(i + 1, Fact::OrganisationHead) && i > m_at + 1 &&
                m_article.has(i - 1, Fact::OrganisationHead))
                end = i;
        while (end > m_at + 1 && !isCapital(m_article, end - 1))
            --end;
    }

    const ArticleText &m_article;
    const Lexicon &m_lexicon;
    std::size_t m_at;
    std::size_t m_end;
};

} // namespace

std::size_t organisationLength(const ArticleText &article, const Lexicon &lexicon, TokenRange within)
{
    return OrganisationRun(article, lexicon, within).length();
}

} // namespace onrecord
