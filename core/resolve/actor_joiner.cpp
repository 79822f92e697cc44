// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/actor_joiner.h"

#include "core/resolve/name_key.h"

#include <optional>
#include <set>
#include <unordered_set>
#include <utility>

namespace onrecord
{

namespace
{

/// Names that are equal by kind and folding are one NameGroup; a candidate stays in its own or is lent to another.
class ActorJoiner final
{
public:
    explicit ActorJoiner(const std::vector<JoinCandidate> &candidates)
        : m_candidates(candidates)
    {}

    std::vector<std::uint32_t> join()
    {
        groupByName();
        joinInitials();
        indexShortNames();
        lendShortNames();
        return numbered();
    }

private:
    using Group = std::uint32_t;

    void groupByName();
    void joinInitials();
    void indexShortNames();
    void lendShortNames();
    std::vector<std::uint32_t> numbered() const;

    Group root(Group group) const
    {
        while (m_parent[group] != group)
            group = m_parent[group];
        return group;
    }

    static std::string shortKey(ActorKind kind, std::string_view name)
    {
        return std::string(toString(kind)) + "|" + std::string(name);
    }

    std::optional<Group> onlyOwner(const JoinCandidate &candidate, Group own) const;
    bool articleHolds(std::uint32_t article, Group group) const;

    const std::vector<JoinCandidate> &m_candidates;
    std::vector<Group> m_own;                                  // of each candidate
    std::vector<Group> m_result;                               // of each candidate, after lending
    std::vector<Group> m_parent;                               // of each group
    std::vector<std::size_t> m_first;                          // candidate that opened the group
    std::unordered_map<std::string, std::set<Group>> m_owners; // of a surname or acronym: the groups it may stand for
    std::unordered_set<std::uint64_t> m_held;                  // article and group, of every candidate
};

void ActorJoiner::groupByName()
{
    std::unordered_map<std::string, Group> groups;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const JoinCandidate &candidate = m_candidates[i];
        const auto fresh = static_cast<Group>(m_parent.size());
        Group group = fresh;
        if (candidate.kind != ActorKind::Anonymous)
            group = groups.try_emplace(shortKey(candidate.kind, candidate.folded), fresh).first->second;
        if (group == fresh) {
            m_parent.push_back(fresh);
            m_first.push_back(i);
        }
        m_own.push_back(group);
    }
}

void ActorJoiner::joinInitials()
{
    struct Variants
    {
        std::optional<Group> plain;
        std::vector<Group> withMiddle;
        bool onlyInitials = true;
    };
    std::map<std::string, Variants> byEnds;
    for (Group group = 0; group < m_parent.size(); ++group) {
        const JoinCandidate &candidate = m_candidates[m_first[group]];
        const PersonName name = personName(candidate.folded);
        if (candidate.kind != ActorKind::Person || !name.isFull())
            continue;
        Variants &variants = byEnds[name.first + "|" + name.surname + "|" + name.suffix];
        if (name.middle.empty())
            variants.plain = group;
        else
            variants.withMiddle.push_back(group);
        variants.onlyInitials = variants.onlyInitials && name.hasOnlyInitials();
    }
    for (const auto &[ends, variants] : byEnds)
        if (variants.plain && variants.withMiddle.size() == 1 && variants.onlyInitials)
            m_parent[variants.withMiddle.front()] = *variants.plain;
}

void ActorJoiner::indexShortNames()
{
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const JoinCandidate &candidate = m_candidates[i];
        const Group group = root(m_own[i]);
        m_held.insert(std::uint64_t{candidate.article} << 32 | group);
        if (candidate.kind == ActorKind::Person) {
            const PersonName name = personName(candidate.folded);
            if (name.isFull())
                m_owners[shortKey(candidate.kind, name.surname)].insert(group);
        }
        for (const std::string &acronym : candidate.acronyms)
            if (acronym != candidate.folded)
                m_owners[shortKey(candidate.kind, acronym)].insert(group);
    }
}

std::optional<ActorJoiner::Group> ActorJoiner::onlyOwner(const JoinCandidate &candidate, Group own) const
{
    const bool mayBeShort = candidate.kind == ActorKind::Person ||
                            ((candidate.kind == ActorKind::Organisation || candidate.kind == ActorKind::Place) &&
                             isAcronym(candidate.name));
    if (!mayBeShort)
        return std::nullopt;
    const auto found = m_owners.find(shortKey(candidate.kind, candidate.folded));
    if (found == m_owners.end() || found->second.size() != 1 || *found->second.begin() == own)
        return std::nullopt;
    return *found->second.begin();
}

/// Whether the article has a candidate of that group already: then its reader saw both and parted them.
bool ActorJoiner::articleHolds(std::uint32_t article, Group group) const
{
    return m_held.contains(std::uint64_t{article} << 32 | group);
}

void ActorJoiner::lendShortNames()
{
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const Group own = root(m_own[i]);
        const auto owner = onlyOwner(m_candidates[i], own);
        m_result.push_back(owner && !articleHolds(m_candidates[i].article, *owner) ? *owner : own);
    }
}

std::vector<std::uint32_t> ActorJoiner::numbered() const
{
    constexpr std::uint32_t none = ~std::uint32_t{0};
    std::vector<std::uint32_t> number(m_parent.size(), none);
    std::vector<std::uint32_t> result;
    std::uint32_t next = 0;
    for (const Group group : m_result) {
        if (number[group] == none)
            number[group] = next++;
        result.push_back(number[group]);
    }
    return result;
}

} // namespace

std::vector<std::uint32_t> joinActors(const std::vector<JoinCandidate> &candidates)
{
    return ActorJoiner(candidates).join();
}

} // namespace onrecord
