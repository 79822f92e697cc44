// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/headline_names.h"

#include <string>
#include <unordered_map>

namespace onrecord
{

namespace
{

constexpr float SureByItself = 0.75F; // of the network

class HeadlineNames final
{
public:
    HeadlineNames(const ArticleText &article, const std::vector<bool> &headline, const PersonNames &persons)
        : m_article(article)
        , m_headline(headline)
        , m_persons(persons)
    {}

    void run(std::vector<NameCandidate> &candidates) const
    {
        std::unordered_map<std::string, ActorKind> body;
        for (const NameCandidate &candidate : candidates)
            if (candidate.kind && !m_headline[candidate.tokens.begin])
                body.emplace(m_article.phrase(candidate.tokens), *candidate.kind);
        for (NameCandidate &candidate : candidates) {
            if (!m_headline[candidate.tokens.begin] || candidate.known != nullptr)
                continue;
            if (candidate.confidence >= SureByItself && standsByItself(candidate.tokens))
                continue; // a signature, a list of names
            candidate.kind = std::nullopt;
            for (std::size_t end = candidate.tokens.end; end > candidate.tokens.begin && !candidate.kind; --end)
                decideInHeadline(candidate, {candidate.tokens.begin, end}, body);
        }
    }

private:
    /// No word right before or behind, and none in it that may be part of a sentence.
    bool standsByItself(TokenRange tokens) const
    {
        if (tokens.end - tokens.begin > 4 || m_article.has(tokens.end - 1, Fact::Common))
            return false;
        const std::size_t first = m_article.sentenceStart[tokens.begin];
        const bool before = tokens.begin > first && m_article.isWord(tokens.begin - 1);
        const bool behind = tokens.end < m_article.size() && m_article.sentenceStart[tokens.end] == first &&
                            m_article.isWord(tokens.end);
        return !before && !behind;
    }

    void decideInHeadline(NameCandidate &candidate, TokenRange part,
                          const std::unordered_map<std::string, ActorKind> &body) const
    {
        const bool one = part.end == part.begin + 1;
        const std::string phrase = m_article.phrase(part);
        if (m_persons.isPerson(phrase) ||
            (one && m_persons.isSurname(phrase) && !m_article.has(part.begin, Fact::Common))) {
            candidate.kind = ActorKind::Person;
            candidate.tokens = part;
        } else if (const auto found = body.find(phrase); part == candidate.tokens && found != body.end()) {
            candidate.kind = found->second;
        }
    }

    const ArticleText &m_article;
    const std::vector<bool> &m_headline;
    const PersonNames &m_persons;
};

} // namespace

void decideHeadlines(const ArticleText &article, const std::vector<bool> &headline, const PersonNames &persons,
                     std::vector<NameCandidate> &candidates)
{
    HeadlineNames(article, headline, persons).run(candidates);
}

} // namespace onrecord
