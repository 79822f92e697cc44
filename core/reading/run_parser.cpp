// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/run_parser.h"

#include "core/reading/capital_runs.h"
#include "core/reading/name_words.h"
#include "core/reading/organisation_run.h"
#include "core/text/characters.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestPersonName = 5;

class RunParser final
{
public:
    RunParser(const ArticleText &article, const Lexicon &lexicon, TokenRange run)
        : m_article(article)
        , m_lexicon(lexicon)
        , m_run(run)
        , m_at(run.begin)
    {}

    std::vector<NameCandidate> parse()
    {
        while (m_at < m_run.end) {
            const bool taken = takeNothing() || takePlaceWithHead() || takeOrganisation() || takeKnown() ||
                               takeTitle() || takeOther() || takePerson();
            if (!taken)
                takeUnknown();
        }
        return std::move(m_candidates);
    }

private:
    /// What can go on a person's name: no day, body or thing.
    bool canBeSurname(std::size_t i) const
    {
        if (i >= m_run.end || !isCapital(m_article, i))
            return i < m_run.end && isParticleBefore(i);
        const Facts facts = m_article.facts[i];
        if (facts.hasAny({Fact::OrganisationHead, Fact::Honorific, Fact::PlaceHead}) || isStatePair(m_article, i))
            return false;
        if (m_article.word(i).find('.') != std::string_view::npos && facts.has(Fact::StartsName) &&
            m_lexicon.name(m_article.word(i)) != nullptr)
            return false; // "Jackson, Miss."
        const bool doubtful = facts.hasAny(
            {Fact::Calendar, Fact::ThingHead, Fact::Office, Fact::Rank, Fact::Demonym, Fact::People, Fact::NotName});
        return doubtful || isGrammar(facts) ? isDoubtfulSurname(i) : true;
    }

    /// A person may be called May, Hall, King or White: only as the last word, behind a first name or "Mr.".
    bool isDoubtfulSurname(std::size_t i) const
    {
        if ((i + 1 < m_run.end && isCapital(m_article, i + 1)) || m_article.word(i).ends_with("day") ||
            m_article.tokens[i].allCaps)
            return false;
        if (i == m_at)
            return m_honorific;
        return isInitial(m_article, m_lexicon, i - 1) ||
               (i == m_at + 1 && isFirstName(m_article, m_lexicon, m_at) && !m_article.has(m_at, Fact::Common));
    }

    bool isParticleBefore(std::size_t i) const
    {
        return m_article.isWord(i) && !m_article.tokens[i].capital && i + 1 < m_run.end && !m_article.is(i, "of") &&
               !m_article.is(i, "for") && !m_article.is(i, "and") && !m_article.is(i, "the") && !m_article.is(i, "on");
    }

    bool takeKnown()
    {
        const std::size_t length = knownNameLength(m_article, m_lexicon, m_at, m_run.end);
        if (length == 0)
            return false;
        if (length == 1 && isFirstName(m_article, m_lexicon, m_at) && m_at + 1 < m_run.end && canBeSurname(m_at + 1))
            return false; // "Jordan Miller"
        if (m_titled && length == 1 && m_lexicon.name(m_article.phrase({m_at, m_at + 1}))->kind == ActorKind::Place)
            return false; // "Mr. Washington"
        const KnownName *known = m_lexicon.name(m_article.phrase({m_at, m_at + length}));
        add(length, known->kind, Gender::Unknown, known);
        return true;
    }

    bool takeOrganisation()
    {
        const std::size_t length = organisationLength(m_article, m_lexicon, {m_at, m_run.end});
        if (length == 0)
            return false;
        add(length, ActorKind::Organisation, Gender::Unknown, nullptr);
        return true;
    }

    bool takeTitle()
    {
        const std::size_t length = titleLength(m_article, m_lexicon, m_at, m_run.end);
        if (length == 0 || (m_honorific && m_at + length == m_run.end))
            return false; // "Mr. King"
        if (m_at + length == m_run.end && length == 1 && !m_titled && isCapital(m_article, m_at)) {
            add(1, std::nullopt, Gender::Unknown, nullptr); // "King said": the article may know a King
            return true;
        }
        m_honorific = m_article.has(m_at, Fact::Honorific);
        const std::string title = foldWord(m_article.phrase({m_at, m_at + length}));
        if (const Gender gender = m_lexicon.genderOfTitle(title); gender != Gender::Unknown || !m_titled)
            m_gender = gender;
        m_at += length;
        m_titled = true;
        return true;
    }

    /// Phrases that name nobody: "Oval Office", "Super PAC".
    bool takeNothing()
    {
        if (!m_article.has(m_at, Fact::StartsNotName))
            return false;
        for (std::size_t n = std::min<std::size_t>(4, m_run.end - m_at); n > 1; --n) {
            if (m_lexicon.isNotName(foldWord(m_article.phrase({m_at, m_at + n})))) {
                skip(n);
                return true;
            }
        }
        return false;
    }

    /// "Loudoun County", "Hudson River"
    bool takePlaceWithHead()
    {
        for (std::size_t i = m_at; i < std::min(m_run.end, m_at + 4) && isCapital(m_article, i); ++i) {
            const Facts facts = m_article.facts[i];
            if (facts.has(Fact::OrganisationHead) || titleLength(m_article, m_lexicon, i, m_run.end) > 0)
                return false;
            if (!facts.has(Fact::PlaceHead) || i == m_at)
                continue;
            const bool last = i + 1 == m_run.end || !isCapital(m_article, i + 1);
            const bool plain = m_article.startsSentence(m_at) && m_article.has(m_at, Fact::Common);
            if (!last || plain || knownNameLength(m_article, m_lexicon, m_at, m_run.end) > i - m_at)
                return false;
            add(i + 1 - m_at, ActorKind::Place, Gender::Unknown, nullptr);
            return true;
        }
        return false;
    }

    /// Days, peoples, faiths, parties' followers, and small words between capitals.
    bool takeOther()
    {
        const Facts facts = m_article.facts[m_at];
        const bool single = facts.hasAny({Fact::NotName, Fact::Calendar, Fact::Demonym, Fact::People});
        const bool given = isFirstName(m_article, m_lexicon, m_at) && m_at + 1 < m_run.end && canBeSurname(m_at + 1) &&
                           !facts.has(Fact::Demonym);
        if (isCapital(m_article, m_at) && !isStatePair(m_article, m_at) &&
            !(single && !given && !(m_titled && canBeSurname(m_at))))
            return false;
        if (facts.has(Fact::NotName) && m_run.end == m_run.begin + 1)
            add(1, std::nullopt, Gender::Unknown, nullptr); // likewise a White
        else
            skip(1);
        return true;
    }

    bool takePerson()
    {
        if (!m_titled && !(isFirstName(m_article, m_lexicon, m_at) && m_at + 1 < m_run.end && canBeSurname(m_at + 1)))
            return false;
        if (m_titled && !isFirstName(m_article, m_lexicon, m_at) && !canBeSurname(m_at))
            return false;
        std::size_t end = m_at + 1;
        while (end < m_run.end && end - m_at < LongestPersonName && (canBeSurname(end) || isSuffixComma(end)))
            ++end;
        while (end > m_at + 1 && !isCapital(m_article, end - 1))
            --end;
        const Gender given = genderOfFirstName(m_article.facts[m_at]);
        add(end - m_at, ActorKind::Person, m_gender != Gender::Unknown ? m_gender : given, nullptr);
        return true;
    }

    bool isSuffixComma(std::size_t i) const { return m_article.isComma(i); }

    void takeUnknown()
    {
        const bool plain = m_article.startsSentence(m_at) && m_article.has(m_at, Fact::Common);
        if (plain && m_run.end == m_run.begin + 1)
            return add(1, std::nullopt, Gender::Unknown, nullptr); // "Brown said": the article may know a Brown
        if (plain || m_article.has(m_at, Fact::ThingHead) || m_article.has(m_at, Fact::OfficeModifier))
            return skip(1);
        std::size_t end = m_at + 1;
        while (end < m_run.end && isCapital(m_article, end) && !startsAnew(end))
            ++end;
        if (end < m_run.end && m_article.has(end, Fact::ThingHead))
            return skip(end + 1 - m_at);
        if (m_article.has(end - 1, Fact::ThingHead))
            return skip(end - m_at);
        add(end - m_at, std::nullopt, Gender::Unknown, nullptr);
    }

    bool startsAnew(std::size_t i) const
    {
        const Facts facts = m_article.facts[i];
        if (facts.hasAny(
                {Fact::NotName, Fact::Calendar, Fact::Demonym, Fact::People, Fact::Honorific, Fact::ThingHead}))
            return true;
        return titleLength(m_article, m_lexicon, i, m_run.end) > 0 ||
               knownNameLength(m_article, m_lexicon, i, m_run.end) > 1;
    }

    void add(std::size_t length, std::optional<ActorKind> kind, Gender gender, const KnownName *known)
    {
        m_candidates.push_back({{m_at, m_at + length}, kind, gender, m_titled, known, 0});
        skip(length);
    }

    void skip(std::size_t length)
    {
        m_at += length;
        m_titled = false;
        m_honorific = false;
        m_gender = Gender::Unknown;
    }

    const ArticleText &m_article;
    const Lexicon &m_lexicon;
    TokenRange m_run;
    std::size_t m_at;
    bool m_titled = false;
    bool m_honorific = false; // the last word of the title is "Mr." or the like
    Gender m_gender = Gender::Unknown;
    std::vector<NameCandidate> m_candidates;
};

} // namespace

std::vector<NameCandidate> parseRun(const ArticleText &article, const Lexicon &lexicon, TokenRange run)
{
    return RunParser(article, lexicon, run).parse();
}

} // namespace onrecord
