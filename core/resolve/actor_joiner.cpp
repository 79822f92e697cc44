// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/actor_joiner.h"

#include "core/resolve/join_key.h"
#include "core/resolve/name_key.h"
#include "core/resolve/name_variants.h"
#include "core/resolve/surname_choice.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace onrecord
{

namespace
{

/// Names with equal keys are one Group; a candidate stays in its own or is lent to another.
class ActorJoiner final
{
public:
    ActorJoiner(const std::vector<JoinCandidate> &candidates, const NameLore &lore)
        : m_candidates(candidates)
        , m_lore(lore)
    {}

    std::vector<std::uint32_t> join()
    {
        groupByName();
        joinMiddleNames();
        indexShortNames();
        lendShortNames();
        return numbered();
    }

private:
    using Group = std::uint32_t;

    /// Persons of one first name and surname: without a middle name, and with one.
    struct Variants
    {
        std::optional<Group> plain;
        std::vector<Group> withMiddle;
        std::set<std::string> initials; // of the middle names
    };

    void groupByName();
    void joinMiddleNames();
    void joinMiddleNames(const Variants &variants);
    void indexShortNames();
    void lendShortNames();
    std::vector<std::uint32_t> numbered() const;

    Group root(Group group) const
    {
        while (m_parent[group] != group)
            group = m_parent[group];
        return group;
    }

    std::optional<Group> onlyOwner(std::size_t candidate) const;
    bool articleHolds(std::uint32_t article, Group group) const;

    const std::vector<JoinCandidate> &m_candidates;
    const NameLore &m_lore;
    std::vector<Group> m_own;          // of each candidate
    std::vector<Group> m_result;       // of each candidate, after lending
    std::vector<Group> m_parent;       // of each group
    std::vector<PersonName> m_persons; // of each group; empty when it is no person
    std::vector<bool> m_called;        // of each group: some article has it under its name without the middle too
    SurnameChoice m_bearers;
    std::unordered_map<std::string, std::set<Group>> m_owners; // of an acronym: the groups it may stand for
    std::unordered_set<std::uint64_t> m_held;                  // article and group, of every candidate
};

std::string kindKey(ActorKind kind, std::string_view name)
{
    return std::string(toString(kind)) + "|" + std::string(name);
}

/// "h w" of "herbert walker".
std::string initialsOf(const std::string &middle)
{
    std::string initials;
    bool begins = true;
    for (const char letter : middle) {
        if (begins && letter != ' ')
            initials += letter;
        begins = letter == ' ';
    }
    return initials;
}

/// Whether one of the other names is first name and surname alone.
bool leavesMiddleOut(const JoinCandidate &candidate, const PersonName &name)
{
    return std::any_of(candidate.otherNames.begin(), candidate.otherNames.end(), [&](const std::string &other) {
        const PersonName shorter = personName(other);
        return shorter.middle.empty() && shorter.first == name.first && shorter.surname == name.surname;
    });
}

void ActorJoiner::groupByName()
{
    std::unordered_map<std::string, Group> groups;
    for (const JoinCandidate &candidate : m_candidates) {
        const auto fresh = static_cast<Group>(m_parent.size());
        const std::string key = joinKey(candidate.kind, candidate.folded, m_lore);
        Group group = fresh;
        if (!candidate.isOfItsArticle)
            group = groups.try_emplace(kindKey(candidate.kind, key), fresh).first->second;
        if (group == fresh) {
            m_parent.push_back(fresh);
            m_persons.push_back(candidate.kind == ActorKind::Person ? personName(key) : PersonName());
            m_called.push_back(false);
        }
        if (!m_persons[group].middle.empty() && leavesMiddleOut(candidate, m_persons[group]))
            m_called[group] = true;
        m_own.push_back(group);
    }
}

void ActorJoiner::joinMiddleNames()
{
    std::map<std::string, Variants> byEnds;
    for (Group group = 0; group < m_parent.size(); ++group) {
        const PersonName &name = m_persons[group];
        if (!name.isFull())
            continue;
        Variants &variants = byEnds[name.first + "|" + name.surname + "|" + name.suffix];
        if (name.middle.empty()) {
            variants.plain = group;
        } else {
            variants.withMiddle.push_back(group);
            variants.initials.insert(initialsOf(name.middle));
        }
    }
    for (const auto &[ends, variants] : byEnds)
        if (variants.plain && variants.initials.size() == 1)
            joinMiddleNames(variants);
}

/// An initial is left out by many an article; a name only by one that also writes it.
void ActorJoiner::joinMiddleNames(const Variants &variants)
{
    std::set<std::string> names;
    for (const Group group : variants.withMiddle)
        if (!m_persons[group].hasOnlyInitials())
            names.insert(m_persons[group].middle);
    for (const Group group : variants.withMiddle)
        if (names.size() < 2 && (m_persons[group].hasOnlyInitials() || m_called[group]))
            m_parent[group] = *variants.plain;
}

void ActorJoiner::indexShortNames()
{
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const JoinCandidate &candidate = m_candidates[i];
        const Group group = root(m_own[i]);
        m_held.insert(std::uint64_t{candidate.article} << 32 | group);
        if (candidate.kind == ActorKind::Person) {
            if (m_persons[m_own[i]].isFull())
                m_bearers.addBearer(m_persons[m_own[i]], group, {candidate.gender, candidate.titles});
            continue;
        }
        for (const std::string &acronym : candidate.otherNames)
            if (acronym != candidate.folded)
                m_owners[kindKey(candidate.kind, acronym)].insert(group);
    }
}

std::optional<ActorJoiner::Group> ActorJoiner::onlyOwner(std::size_t place) const
{
    const JoinCandidate &candidate = m_candidates[place];
    if (candidate.kind == ActorKind::Person) {
        const std::string surname = withoutMarks(withoutFormer(candidate.folded)); // "van Berg" is one, too
        return m_bearers.bearer(surname, {candidate.gender, candidate.titles}, m_lore);
    }
    if ((candidate.kind != ActorKind::Organisation && candidate.kind != ActorKind::Place) || !isAcronym(candidate.name))
        return std::nullopt;
    const auto found = m_owners.find(kindKey(candidate.kind, candidate.folded));
    return found != m_owners.end() && found->second.size() == 1 ? std::optional(*found->second.begin()) : std::nullopt;
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
        const auto owner = onlyOwner(i);
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

std::vector<std::uint32_t> joinActors(const std::vector<JoinCandidate> &candidates, const NameLore &lore)
{
    return ActorJoiner(candidates, lore).join();
}

} // namespace onrecord
