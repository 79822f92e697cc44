// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/name_joining.h"

#include "core/reading/name_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <unordered_map>

namespace onrecord
{

namespace
{

// Of all names on which lists and network disagree in UNER EWT and GUM dev, more were right than wrong beyond these.
constexpr float Believed = 0.5F;  // it is rather a name of that kind than not
constexpr float Sure = 0.75F;     // its borders hold against those of a list
constexpr float VerySure = 0.98F; // its kind holds against the rest of the article

bool isOpen(const NameCandidate &candidate)
{
    return !candidate.kind && candidate.known == nullptr;
}

bool isGuess(const NameCandidate &candidate)
{
    return candidate.kind == ActorKind::Person && candidate.known == nullptr && !candidate.titled;
}

bool holds(TokenRange outer, TokenRange inner)
{
    return outer.begin <= inner.begin && inner.end <= outer.end;
}

class Joiner final
{
public:
    Joiner(const ArticleText &article, std::vector<NameCandidate> &candidates)
        : m_article(article)
        , m_candidates(candidates)
    {}

    void run(const std::vector<NetworkName> &names)
    {
        std::vector<NameCandidate> added;
        std::size_t next = 0;
        for (const NetworkName &name : names) {
            while (next < m_candidates.size() && m_candidates[next].tokens.end <= name.tokens.begin)
                ++next;
            std::size_t end = next;
            while (end < m_candidates.size() && m_candidates[end].tokens.begin < name.tokens.end)
                ++end;
            if (join(name, std::span(m_candidates).subspan(next, end - next)))
                added.push_back(candidateOf(name));
        }
        std::erase_if(m_candidates, [](const NameCandidate &candidate) { return candidate.tokens.isEmpty(); });
        const auto middle = m_candidates.insert(m_candidates.end(), added.begin(), added.end());
        std::inplace_merge(
            m_candidates.begin(), middle, m_candidates.end(),
            [](const NameCandidate &a, const NameCandidate &b) { return a.tokens.begin < b.tokens.begin; });
    }

private:
    /// True when the name is to stand by itself; the candidates that it replaces are emptied.
    bool join(const NetworkName &name, std::span<NameCandidate> there) const
    {
        for (NameCandidate &candidate : there)
            candidate.confidence = std::max(candidate.confidence, name.confidence);
        if (name.confidence < Believed)
            return false;
        const auto decided = std::find_if_not(there.begin(), there.end(), isOpen);
        if (decided != there.end()) {
            if (std::find_if_not(decided + 1, there.end(), isOpen) != there.end())
                return false; // the lists know several names there
            if (!replaces(name, *decided))
                return false;
        }
        for (NameCandidate &candidate : there)
            candidate.tokens.end = candidate.tokens.begin;
        return true;
    }

    bool replaces(const NetworkName &name, const NameCandidate &candidate) const
    {
        if (candidate.tokens == name.tokens)
            return isGuess(candidate) && candidate.kind != name.kind;
        if (name.confidence < Sure || !holds(name.tokens, candidate.tokens) ||
            !m_article.tokens[name.tokens.begin].capital)
            return false;
        if (candidate.known == nullptr)
            return !(candidate.kind == ActorKind::Person && candidate.titled);
        const bool country = candidate.known->country && candidate.tokens.begin == name.tokens.begin;
        return candidate.kind == ActorKind::Place && !country; // "Denmark Radio": Denmark's
    }

    NameCandidate candidateOf(const NetworkName &name) const
    {
        NameCandidate candidate{name.tokens, name.kind, Gender::Unknown, false, nullptr, name.confidence};
        if (name.kind == ActorKind::Person && name.tokens.end > name.tokens.begin + 1) // many a surname is a first name
            candidate.gender = genderOfFirstName(m_article.facts[name.tokens.begin]);
        return candidate;
    }

    const ArticleText &m_article;
    std::vector<NameCandidate> &m_candidates;
};

class Votes final
{
public:
    void add(const std::string &name, ActorKind kind, float weight) { m_votes[name][indexOf(kind)] += weight; }

    /// The kind with most votes, or `own` when none has more.
    [[nodiscard]] ActorKind best(const std::string &name, ActorKind own) const
    {
        const auto found = m_votes.find(name);
        if (found == m_votes.end())
            return own;
        const auto most = std::max_element(found->second.begin(), found->second.end());
        const float votes = found->second[indexOf(own)];
        return *most > votes ? Kinds[static_cast<std::size_t>(most - found->second.begin())] : own;
    }

private:
    static constexpr std::array<ActorKind, 3> Kinds{ActorKind::Person, ActorKind::Organisation, ActorKind::Place};

    static std::size_t indexOf(ActorKind kind)
    {
        return static_cast<std::size_t>(std::find(Kinds.begin(), Kinds.end() - 1, kind) - Kinds.begin());
    }

    std::unordered_map<std::string, std::array<float, 3>> m_votes;
};

/// How sure the candidate is of its kind: a title tells; the rules alone guess.
float weightOf(const NameCandidate &candidate)
{
    return candidate.titled ? 1.0F : std::max(candidate.confidence, Believed);
}

} // namespace

void joinNetworkNames(const ArticleText &article, const std::vector<NetworkName> &names,
                      std::vector<NameCandidate> &candidates)
{
    Joiner(article, candidates).run(names);
}

void agreeOnKinds(const ArticleText &article, std::vector<NameCandidate> &candidates)
{
    Votes votes;
    for (const NameCandidate &candidate : candidates) {
        if (!candidate.kind || candidate.known != nullptr)
            continue;
        votes.add(article.phrase(candidate.tokens), *candidate.kind, weightOf(candidate));
        if (candidate.kind == ActorKind::Person && candidate.tokens.end - candidate.tokens.begin > 1)
            votes.add(article.phrase({candidate.tokens.end - 1, candidate.tokens.end}), ActorKind::Person,
                      weightOf(candidate));
    }
    for (NameCandidate &candidate : candidates)
        if (candidate.kind && candidate.known == nullptr && !candidate.titled && candidate.confidence < VerySure)
            candidate.kind = votes.best(article.phrase(candidate.tokens), *candidate.kind);
}

} // namespace onrecord
