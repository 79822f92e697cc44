// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/person_names.h"

#include "core/reading/name_evidence.h"
#include "core/reading/name_words.h"
#include "core/text/characters.h"

namespace onrecord
{

std::string PersonNames::lastWord(TokenRange tokens) const
{
    std::size_t last = tokens.end - 1;
    while (last > tokens.begin &&
           (m_article.word(last).back() == '.' || m_article.isComma(last) || m_article.word(last) == "III" ||
            m_article.word(last) == "II" || m_article.word(last) == "Jr" || m_article.word(last) == "IV"))
        --last;
    return m_article.phrase({last, last + 1});
}

void PersonNames::learn(const NameCandidate &candidate)
{
    m_persons.insert(m_article.phrase(candidate.tokens));
    m_surnames.insert(lastWord(candidate.tokens));
    if (candidate.tokens.end - candidate.tokens.begin > 1)
        m_givenNames.insert(m_article.phrase({candidate.tokens.begin, candidate.tokens.begin + 1}));
}

void PersonNames::learnSmallWords()
{
    for (std::size_t i = 0; i < m_article.size(); ++i) {
        if (!m_article.isWord(i) || m_article.tokens[i].capital || !m_article.has(i, Fact::Common))
            continue;
        std::string word = m_article.phrase({i, i + 1});
        word.front() = static_cast<char>(word.front() & ~0x20);
        if (m_surnames.contains(word))
            m_smallToo.insert(std::move(word));
    }
}

void PersonNames::decide(NameCandidate &candidate)
{
    const std::size_t words = candidate.tokens.end - candidate.tokens.begin;
    if (candidate.known != nullptr)
        reconsiderKnown(candidate);
    else if (!candidate.kind && words == 1)
        decideSingle(candidate);
    else if (!candidate.kind && words <= 4)
        decideSeveral(candidate);
}

/// A city or state that is the surname of somebody here.
void PersonNames::reconsiderKnown(NameCandidate &candidate) const
{
    if (candidate.kind != ActorKind::Place || candidate.tokens.end > candidate.tokens.begin + 1 ||
        candidate.known->country || followsPlacePreposition(m_article, candidate.tokens))
        return;
    if (!m_surnames.contains(m_article.phrase(candidate.tokens)))
        return;
    candidate.kind = ActorKind::Person;
    candidate.known = nullptr;
}

void PersonNames::decideSingle(NameCandidate &candidate)
{
    const std::size_t token = candidate.tokens.begin;
    const std::string word = m_article.phrase(candidate.tokens);
    const Facts facts = m_article.facts[token];
    if (word.size() < 2)
        return;
    if (facts.hasAny(
            {Fact::Calendar, Fact::NotName, Fact::OfficeModifier, Fact::Office, Fact::Rank, Fact::Honorific})) {
        const bool acts = speaks(m_article, candidate.tokens) || speaksNext(token);
        if (acts && m_surnames.contains(word))
            candidate.kind = ActorKind::Person;
        return;
    }
    if (isCompound(token))
        return;
    const bool plain = facts.has(Fact::Common);
    const bool doubtful = plain && m_article.startsSentence(token) && m_smallToo.contains(word);
    const bool surname = m_surnames.contains(word) && (!doubtful || speaksNext(token));
    const bool given = m_givenNames.contains(word) && !plain;
    const bool said = speaks(m_article, candidate.tokens) && !plain && !m_article.tokens[token].allCaps;
    if (!surname && !given && !said)
        return;
    candidate.kind = ActorKind::Person;
    if (!surname && given)
        candidate.gender = genderOfFirstName(facts);
    if (!given && !surname)
        learn(candidate);
}

/// "York-based", "Sun-Times", "R-TX": no surname.
bool PersonNames::isCompound(std::size_t token) const
{
    const std::string_view word = m_article.word(token);
    const std::size_t hyphen = word.rfind('-');
    if (hyphen == std::string_view::npos)
        return false;
    const Facts last = m_lexicon.facts(foldWord(word.substr(hyphen + 1)));
    return last.hasAny({Fact::OrganisationHead, Fact::Common}) || hyphen == 1;
}

bool PersonNames::speaksNext(std::size_t token) const
{
    return token + 1 < m_article.size() &&
           (m_article.has(token + 1, Fact::Reports) || m_article.has(token + 1, Fact::Auxiliary) ||
            m_article.tokens[token + 1].kind == TokenKind::Clitic);
}

void PersonNames::decideSeveral(NameCandidate &candidate)
{
    const std::size_t last = candidate.tokens.end - 1;
    for (std::size_t i = candidate.tokens.begin; i <= last; ++i)
        if (m_article.tokens[i].allCaps && m_article.word(i).size() > 3)
            return;
    const bool plain = m_article.has(candidate.tokens.begin, Fact::Common) && m_article.has(last, Fact::Common);
    const bool known =
        m_surnames.contains(lastWord(candidate.tokens)) || m_persons.contains(m_article.phrase(candidate.tokens));
    if (plain || !(known || looksLikePerson(m_article, candidate.tokens)))
        return;
    candidate.kind = ActorKind::Person;
    candidate.gender = genderOfFirstName(m_article.facts[candidate.tokens.begin]);
    learn(candidate);
}

} // namespace onrecord
