// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/name_finder.h"

#include "core/reading/acronyms.h"
#include "core/reading/capital_runs.h"
#include "core/reading/country_bodies.h"
#include "core/reading/headline_names.h"
#include "core/reading/name_joining.h"
#include "core/reading/person_names.h"
#include "core/reading/run_parser.h"

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

constexpr std::size_t LongestDateline = 12; // "SPRINGFIELD, Ohio, Sept. 26 (UPI) -"

constexpr std::array<std::string_view, 9> Addresses{"president", "speaker",  "chair",      "chairman", "chairwoman",
                                                    "secretary", "minister", "ambassador", "senator"};

class NameFinder final
{
public:
    NameFinder(const ArticleText &article, const Lexicon &lexicon)
        : m_article(article)
        , m_lexicon(lexicon)
        , m_headline(article.size(), false)
        , m_persons(article, lexicon)
    {}

    Names run(const std::vector<NetworkName> &network)
    {
        collect();
        joinNetworkNames(m_article, network, m_candidates);
        cutShoutedReports();
        lookAround();
        decideAcronyms();
        defineAcronyms(m_article, m_candidates);
        learnPersons();
        m_persons.learnSmallWords();
        decideUnknown();
        decideUnknown(); // what the first round learned may settle others
        agreeOnKinds(m_article, m_candidates);
        decideHeadlines(m_article, m_headline, m_persons, m_candidates);
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

    /// "ANN LEE SAYS": in capitals the verb looks like a part of the name.
    void cutShoutedReports()
    {
        for (NameCandidate &candidate : m_candidates) {
            const TokenRange tokens = candidate.tokens;
            if (candidate.known != nullptr || !m_article.tokens[tokens.begin].allCaps)
                continue;
            for (std::size_t i = tokens.begin + 1; i < tokens.end; ++i) {
                if (!m_article.tokens[i].allCaps || !(m_article.is(i, "says") || m_article.is(i, "said")))
                    continue;
                if (candidate.kind != ActorKind::Person)
                    candidate.kind = std::nullopt;
                candidate.tokens.end = i;
                break;
            }
        }
    }

    void lookAround()
    {
        for (NameCandidate &candidate : m_candidates) {
            if (isDateline(candidate.tokens))
                candidate.kind = std::nullopt;
            else if (!m_headline[candidate.tokens.begin])
                lookBehind(candidate);
            if (candidate.known == nullptr && isIntroduced(candidate.tokens))
                candidate.kind = ActorKind::Person;
            else if (isAddress(candidate))
                candidate.kind = std::nullopt;
        }
    }

    /// "SPRINGFIELD, Ohio -": the place an article was sent from, all in capitals at its paragraph's beginning.
    bool isDateline(TokenRange tokens) const
    {
        const std::size_t start = m_article.sentenceStart[tokens.begin];
        if (start != tokens.begin || !m_article.tokens[tokens.end - 1].allCaps)
            return false;
        for (std::size_t i = tokens.end; i < std::min(m_article.size(), tokens.end + LongestDateline); ++i) {
            if (m_article.isDash(i))
                return m_article.tokens[i].spaced;
            if (m_article.isWord(i) && !m_article.tokens[i].capital)
                return false;
        }
        return false;
    }

    /// "My name is Ann": whatever the lists make of it.
    bool isIntroduced(TokenRange tokens) const
    {
        if (tokens.begin < 3 || m_article.startsSentence(tokens.begin))
            return false;
        const std::size_t be = tokens.begin - 1;
        return (m_article.is(be, "is") || m_article.tokens[be].kind == TokenKind::Clitic) &&
               m_article.is(be - 1, "name") && m_article.is(be - 2, "my");
    }

    /// "Mr. President", "Madam Speaker": nobody's name.
    bool isAddress(const NameCandidate &candidate) const
    {
        const std::size_t word = candidate.tokens.begin;
        return candidate.kind == ActorKind::Person && word + 1 == candidate.tokens.end && word > 0 &&
               m_article.has(word - 1, Fact::Honorific) &&
               std::any_of(Addresses.begin(), Addresses.end(),
                           [&](std::string_view address) { return m_article.is(word, address); });
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

    void learnPersons()
    {
        for (const NameCandidate &candidate : m_candidates)
            if (candidate.kind == ActorKind::Person && !m_headline[candidate.tokens.begin])
                m_persons.learn(candidate);
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
        for (NameCandidate &candidate : m_candidates)
            if (!isHeadline(candidate))
                m_persons.decide(candidate);
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
    PersonNames m_persons;
    std::unordered_set<std::string> m_outlets;
    std::unordered_map<std::size_t, std::string> m_bodies; // by first token
};

} // namespace

Names findNames(const ArticleText &article, const Lexicon &lexicon, const std::vector<NetworkName> &network)
{
    return NameFinder(article, lexicon).run(network);
}

} // namespace onrecord
