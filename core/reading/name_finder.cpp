// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/name_finder.h"

#include "core/reading/capital_runs.h"
#include "core/reading/country_bodies.h"
#include "core/reading/name_evidence.h"
#include "core/reading/name_joining.h"
#include "core/reading/run_parser.h"
#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace onrecord
{

namespace
{

constexpr std::array<std::string_view, 9> MediaNouns{"newspaper",   "magazine", "newsmagazine", "tabloid", "website",
                                                     "broadcaster", "daily",    "weekly",       "network"};

constexpr std::array<std::string_view, 5> Dashes{"-", "--", "\u2013", "\u2014", "\u2015"};
constexpr float SureByItself = 0.75F;       // of the network
constexpr std::size_t LongestDateline = 12; // "SPRINGFIELD, Ohio, Sept. 26 (UPI) -"
constexpr float SureInHeadline = 0.75F;     // of the network

class NameFinder final
{
public:
    NameFinder(const ArticleText &article, const Lexicon &lexicon)
        : m_article(article)
        , m_lexicon(lexicon)
        , m_headline(article.size(), false)
    {}

    Names run(const std::vector<NetworkName> &network)
    {
        collect();
        joinNetworkNames(m_article, network, m_candidates);
        lookAround();
        decideAcronyms();
        learnPersons();
        learnSmallWords();
        decideUnknown();
        decideUnknown(); // what the first round learned may settle others
        agreeOnKinds(m_article, m_candidates);
        decideHeadlines();
        return inOrder();
    }

private:
    void collect()
    {
        for (const Paragraph &paragraph : m_article.paragraphs)
            if (paragraph.headline)
                std::fill_n(m_headline.begin() + static_cast<std::ptrdiff_t>(paragraph.tokens.begin),
                            paragraph.tokens.end - paragraph.tokens.begin, true);
        for (const TokenRange run : findCapitalRuns(m_article, m_lexicon))
            for (NameCandidate &candidate : parseRun(m_article, m_lexicon, run))
                m_candidates.push_back(std::move(candidate));
    }

    void lookAround()
    {
        for (NameCandidate &candidate : m_candidates) {
            if (isDateline(candidate.tokens))
                candidate.kind = std::nullopt;
            else if (!m_headline[candidate.tokens.begin])
                lookBehind(candidate);
        }
    }

    /// "SPRINGFIELD, Ohio -": the place an article was sent from, all in capitals at its paragraph's beginning.
    bool isDateline(TokenRange tokens) const
    {
        const std::size_t start = m_article.sentenceStart[tokens.begin];
        if (start != tokens.begin || !m_article.tokens[tokens.end - 1].allCaps)
            return false;
        for (std::size_t i = tokens.end; i < std::min(m_article.size(), tokens.end + LongestDateline); ++i) {
            if (std::find(Dashes.begin(), Dashes.end(), m_article.word(i)) != Dashes.end())
                return m_article.tokens[i].spaced;
            if (m_article.isWord(i) && !m_article.tokens[i].capital)
                return false;
        }
        return false;
    }

    /// "the Daily Bugle newspaper" is an outlet whatever it is called.
    void lookBehind(NameCandidate &candidate)
    {
        const std::size_t next = candidate.tokens.end;
        if (next >= m_article.size() || m_article.startsSentence(next) || candidate.known != nullptr)
            return;
        const bool media = std::any_of(MediaNouns.begin(), MediaNouns.end(),
                                       [&](std::string_view noun) { return m_article.is(next, noun); });
        if (!media || m_article.tokens[next].capital || (candidate.kind == ActorKind::Person && candidate.titled))
            return;
        candidate.kind = ActorKind::Organisation;
        m_outlets.insert(m_article.phrase(candidate.tokens));
    }

    std::string lastWord(TokenRange tokens) const
    {
        std::size_t last = tokens.end - 1;
        while (last > tokens.begin &&
               (m_article.word(last).back() == '.' || m_article.isComma(last) || m_article.word(last) == "III" ||
                m_article.word(last) == "II" || m_article.word(last) == "Jr" || m_article.word(last) == "IV"))
            --last;
        return m_article.phrase({last, last + 1});
    }

    void learn(const NameCandidate &candidate)
    {
        m_persons.insert(m_article.phrase(candidate.tokens));
        m_surnames.insert(lastWord(candidate.tokens));
        if (candidate.tokens.end - candidate.tokens.begin > 1)
            m_givenNames.insert(m_article.phrase({candidate.tokens.begin, candidate.tokens.begin + 1}));
    }

    void learnPersons()
    {
        for (const NameCandidate &candidate : m_candidates)
            if (candidate.kind == ActorKind::Person && !m_headline[candidate.tokens.begin])
                learn(candidate);
    }

    /// Surnames that the article also writes small are words there: "Brown said", but "brown bears".
    void learnSmallWords()
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

    bool isHeadline(const NameCandidate &candidate) const { return m_headline[candidate.tokens.begin]; }

    void decideAcronyms()
    {
        std::unordered_map<std::string, int> seen;
        std::unordered_set<std::string> named; // by the network, if not surely
        for (const NameCandidate &candidate : m_candidates) {
            if (candidate.kind || !isAcronym(candidate.tokens) || isHeadline(candidate))
                continue;
            ++seen[m_article.phrase(candidate.tokens)];
            if (candidate.confidence > 0)
                named.insert(m_article.phrase(candidate.tokens));
        }
        for (NameCandidate &candidate : m_candidates) {
            if (isAcronym(candidate.tokens) && candidate.known == nullptr && isInBrackets(candidate.tokens)) {
                candidate.kind = ActorKind::Organisation;
                candidate.confidence = 1;
            }
            if (candidate.kind || !isAcronym(candidate.tokens) || isHeadline(candidate))
                continue;
            const std::string word = m_article.phrase(candidate.tokens);
            if (seen[word] > 1 && named.contains(word))
                candidate.kind = ActorKind::Organisation;
        }
    }

    bool isAcronym(TokenRange tokens) const
    {
        const std::string_view word = m_article.word(tokens.begin);
        return tokens.end == tokens.begin + 1 && m_article.tokens[tokens.begin].allCaps && word.size() >= 3 &&
               word.size() <= 6 && word.find_first_of("'-") == std::string_view::npos;
    }

    bool isInBrackets(TokenRange tokens) const
    {
        return tokens.begin > 1 && tokens.end < m_article.size() && m_article.word(tokens.begin - 1) == "(" &&
               m_article.word(tokens.end) == ")" && m_article.isWord(tokens.begin - 2) &&
               m_article.tokens[tokens.begin - 2].capital;
    }

    void decideUnknown()
    {
        for (NameCandidate &candidate : m_candidates) {
            if (isHeadline(candidate))
                continue;
            const std::size_t words = candidate.tokens.end - candidate.tokens.begin;
            if (candidate.known != nullptr)
                reconsiderKnown(candidate);
            else if (!candidate.kind && words == 1)
                decideSingle(candidate);
            else if (!candidate.kind && words <= 4)
                decideSeveral(candidate);
        }
    }

    /// A city or state that is the surname of somebody here, or that speaks.
    void reconsiderKnown(NameCandidate &candidate)
    {
        if (candidate.kind != ActorKind::Place || candidate.tokens.end > candidate.tokens.begin + 1 ||
            candidate.known->country || followsPlacePreposition(m_article, candidate.tokens))
            return;
        if (!m_surnames.contains(m_article.phrase(candidate.tokens)))
            return;
        candidate.kind = ActorKind::Person;
        candidate.known = nullptr;
    }

    void decideSingle(NameCandidate &candidate)
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
    bool isCompound(std::size_t token) const
    {
        const std::string_view word = m_article.word(token);
        const std::size_t hyphen = word.rfind('-');
        if (hyphen == std::string_view::npos)
            return false;
        const Facts last = m_lexicon.facts(foldWord(word.substr(hyphen + 1)));
        return last.hasAny({Fact::OrganisationHead, Fact::Common}) || hyphen == 1;
    }

    bool speaksNext(std::size_t token) const
    {
        return token + 1 < m_article.size() &&
               (m_article.has(token + 1, Fact::Reports) || m_article.has(token + 1, Fact::Auxiliary) ||
                m_article.tokens[token + 1].kind == TokenKind::Clitic);
    }

    void decideSeveral(NameCandidate &candidate)
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

    /// In a headline only names count that the lexicon or the article's body knows.
    void decideHeadlines()
    {
        std::unordered_map<std::string, ActorKind> body;
        for (const NameCandidate &candidate : m_candidates)
            if (candidate.kind && !isHeadline(candidate))
                body.emplace(m_article.phrase(candidate.tokens), *candidate.kind);
        for (NameCandidate &candidate : m_candidates) {
            if (!isHeadline(candidate) || candidate.known != nullptr)
                continue;
            if (candidate.confidence >= SureByItself && standsByItself(candidate.tokens))
                continue; // a signature, a list of names
            candidate.kind = std::nullopt;
            for (std::size_t end = candidate.tokens.end; end > candidate.tokens.begin && !candidate.kind; --end)
                decideInHeadline(candidate, {candidate.tokens.begin, end}, body);
        }
    }

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
        if (m_persons.contains(phrase) ||
            (one && m_surnames.contains(phrase) && !m_article.has(part.begin, Fact::Common))) {
            candidate.kind = ActorKind::Person;
            candidate.tokens = part;
        } else if (const auto found = body.find(phrase); part == candidate.tokens && found != body.end()) {
            candidate.kind = found->second;
        }
    }

    Names inOrder()
    {
        addCountryBodies();
        Names names;
        names.atToken.assign(m_article.size(), ArticleText::None);
        std::sort(m_candidates.begin(), m_candidates.end(), [](const NameCandidate &a, const NameCandidate &b) {
            return a.tokens.begin != b.tokens.begin ? a.tokens.begin < b.tokens.begin : a.tokens.end > b.tokens.end;
        });
        std::size_t end = 0;
        for (const NameCandidate &candidate : m_candidates) {
            if (!candidate.kind || candidate.tokens.begin < end)
                continue;
            end = candidate.tokens.end;
            std::fill_n(names.atToken.begin() + static_cast<std::ptrdiff_t>(candidate.tokens.begin),
                        end - candidate.tokens.begin, names.all.size());
            names.all.push_back(nameFrom(candidate));
        }
        return names;
    }

    void addCountryBodies()
    {
        for (const CountryBody &body : findCountryBodies(m_article, m_lexicon)) {
            if (m_headline[body.tokens.begin])
                continue;
            m_candidates.push_back({body.tokens, ActorKind::Organisation, Gender::Unknown, false, nullptr, 0});
            m_bodies[body.tokens.begin] = body.name;
        }
    }

    FoundName nameFrom(const NameCandidate &candidate) const
    {
        FoundName name{candidate.tokens, *candidate.kind, candidate.gender, {}, false};
        const auto body = m_bodies.find(candidate.tokens.begin);
        if (candidate.known != nullptr) {
            name.canonical = candidate.known->canonical;
            name.outlet = candidate.known->outlet;
        } else if (body != m_bodies.end() && *candidate.kind == ActorKind::Organisation) {
            name.canonical = body->second;
        }
        name.outlet = name.outlet || m_outlets.contains(m_article.phrase(candidate.tokens));
        return name;
    }

    const ArticleText &m_article;
    const Lexicon &m_lexicon;
    std::vector<bool> m_headline; // of each token
    std::vector<NameCandidate> m_candidates;
    std::unordered_set<std::string> m_persons; // their names as written
    std::unordered_set<std::string> m_surnames;
    std::unordered_set<std::string> m_smallToo; // surnames that are words of the article as well
    std::unordered_set<std::string> m_givenNames;
    std::unordered_set<std::string> m_outlets;
    std::unordered_map<std::size_t, std::string> m_bodies; // by first token
};

} // namespace

Names findNames(const ArticleText &article, const Lexicon &lexicon, const std::vector<NetworkName> &network)
{
    return NameFinder(article, lexicon).run(network);
}

} // namespace onrecord
