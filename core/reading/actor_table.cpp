// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/actor_table.h"

#include "core/reading/actor_keys.h"
#include "core/text/characters.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace onrecord
{

namespace
{

// Bounds that no real article reaches; they keep the time linear for any text.
constexpr std::size_t MostForms = 60;     // of one actor's name
constexpr std::size_t MostRoles = 60;     // of one person
constexpr std::size_t MostNamesakes = 60; // looked at for a surname
constexpr std::size_t FarMoreOften = 3;
constexpr std::size_t MostSurnames = 200; // looked at for a misspelt one

constexpr std::size_t LongSurname = 7; // letters: shorter ones are like others by chance
constexpr std::size_t MostWrongLetters = 2;

} // namespace

ActorTable::ActorTable(const ArticleText &article, const Names &names, const std::vector<FoundRole> &roles)
    : m_article(article)
    , m_names(names)
    , m_ofName(names.all.size(), ArticleText::None)
{
    joinOthers();
    joinPersons();
    nameActors();
    addRoles(roles);
}

std::optional<LocalActorIndex> ActorTable::ofName(std::size_t name) const
{
    if (name == ArticleText::None || m_ofName[name] == ArticleText::None)
        return std::nullopt;
    return static_cast<LocalActorIndex>(m_ofName[name]);
}

LocalActorIndex ActorTable::unnamed(const std::string &name, ActorKind kind)
{
    const auto [found, added] = m_byKey.emplace("unnamed|" + foldWord(name), m_actors.size());
    if (added) {
        newActor(kind);
        m_actors.back().name = name;
    }
    return static_cast<LocalActorIndex>(found->second);
}

LocalActorIndex ActorTable::person(const std::string &name)
{
    const auto [found, added] = m_byKey.emplace("called|" + name, 0);
    if (added) {
        const auto known = std::find_if(m_actors.begin(), m_actors.end(), [&](const LocalActor &actor) {
            return actor.kind == ActorKind::Person &&
                   (actor.name == name ||
                    std::find(actor.aliases.begin(), actor.aliases.end(), name) != actor.aliases.end());
        });
        found->second = static_cast<std::size_t>(known - m_actors.begin());
        if (known == m_actors.end()) {
            newActor(ActorKind::Person);
            m_actors.back().name = name;
        }
    }
    return static_cast<LocalActorIndex>(found->second);
}

void ActorTable::addMention(LocalActorIndex actor, Span span, MentionKind kind)
{
    m_actors[actor].mentions.push_back({span, kind});
}

std::vector<LocalActor> ActorTable::take() &&
{
    for (LocalActor &actor : m_actors) {
        std::sort(actor.mentions.begin(), actor.mentions.end(),
                  [](const Mention &a, const Mention &b) { return a.span < b.span; });
        actor.mentions.erase(std::unique(actor.mentions.begin(), actor.mentions.end(),
                                         [](const Mention &a, const Mention &b) { return a.span == b.span; }),
                             actor.mentions.end());
    }
    return std::move(m_actors);
}

/// Full names first: a surname alone may stand before the name it belongs to.
void ActorTable::joinPersons()
{
    std::vector<std::size_t> single;
    for (std::size_t i = 0; i < m_names.all.size(); ++i) {
        const FoundName &name = m_names.all[i];
        if (name.kind != ActorKind::Person)
            continue;
        if (personKey(m_article, name.tokens).find(' ') == std::string::npos) {
            single.push_back(i);
            continue;
        }
        const std::string key = personKey(m_article, name.tokens);
        const auto [found, added] = m_byKey.emplace("person|" + key, m_actors.size());
        if (added) {
            const std::size_t actor = newActor(ActorKind::Person);
            m_bySurname[key.substr(key.rfind(' ') + 1)].push_back(actor);
            m_byGivenName[key.substr(0, key.find(' '))].push_back(actor);
        }
        attach(i, found->second);
    }
    std::vector<std::pair<std::size_t, std::size_t>> chosen; // all by what the full names alone tell
    for (const std::size_t i : single)
        chosen.emplace_back(i, chooseBySurname(m_names.all[i]));
    std::unordered_set<std::string> apart; // surnames of somebody else beside the one named in full: "Mr. Kim"
    for (const auto &[name, actor] : chosen)
        if (actor == ArticleText::None)
            apart.insert(personKey(m_article, m_names.all[name].tokens));
    for (auto &[name, actor] : chosen) {
        const TokenRange tokens = m_names.all[name].tokens;
        if (m_names.all[name].gender == Gender::Unknown && tokens.begin > 0 &&
            m_article.has(tokens.begin - 1, Fact::Office) && apart.contains(personKey(m_article, tokens)))
            actor = ArticleText::None; // "President Kim" is he
        if (actor == ArticleText::None) {
            const auto [found, added] =
                m_byKey.emplace("person|" + personKey(m_article, m_names.all[name].tokens), m_actors.size());
            if (added)
                newActor(ActorKind::Person);
            actor = found->second;
        }
        attach(name, actor);
    }
}

/// Of several with that surname the one named in full most often, and of the gender that a title tells.
std::size_t ActorTable::chooseBySurname(const FoundName &name) const
{
    const std::string key = personKey(m_article, name.tokens);
    auto found = m_bySurname.find(key);
    if (found == m_bySurname.end() && name.gender != Gender::Unknown && m_byGivenName.contains(key))
        found = m_byGivenName.find(key);
    if (found == m_bySurname.end() || found == m_byGivenName.end()) {
        const auto given = m_byGivenName.find(key);
        return given != m_byGivenName.end() ? byGivenName(given->second) : misspelt(name, key);
    }
    std::size_t best = ArticleText::None;
    const std::size_t looked = std::min(found->second.size(), MostNamesakes);
    for (const std::size_t actor : std::span(found->second).first(looked)) {
        const bool fits =
            name.gender == Gender::Unknown || m_genders[actor] == Gender::Unknown || m_genders[actor] == name.gender;
        if (fits && (best == ArticleText::None || m_actors[actor].mentions.size() > m_actors[best].mentions.size()))
            best = actor;
    }
    return best;
}

/// "Ann" where Ann Lee is the only one, or is spoken of far more often than Ann Kim.
std::size_t ActorTable::byGivenName(const std::vector<std::size_t> &actors) const
{
    const auto mentions = [&](std::size_t actor) { return m_actors[actor].mentions.size(); };
    const auto looked = std::span(actors).first(std::min(actors.size(), MostNamesakes));
    const auto best = *std::max_element(looked.begin(), looked.end(),
                                        [&](std::size_t a, std::size_t b) { return mentions(a) < mentions(b); });
    const bool clear = std::all_of(looked.begin(), looked.end(), [&](std::size_t other) {
        return other == best || mentions(other) * FarMoreOften <= mentions(best);
    });
    return clear ? best : ArticleText::None;
}

/// "Ms. Lindquest" where the only long surname like it is Ann Lindquist's.
std::size_t ActorTable::misspelt(const FoundName &name, const std::string &key) const
{
    std::size_t meant = ArticleText::None;
    if (name.gender == Gender::Unknown || key.size() < LongSurname || m_bySurname.size() > MostSurnames)
        return meant;
    for (const auto &[surname, actors] : m_bySurname) {
        if (surname.size() < LongSurname || !isWithin(surname, key, MostWrongLetters))
            continue;
        if (meant != ArticleText::None || actors.size() != 1)
            return ArticleText::None;
        const Gender gender = m_genders[actors.front()];
        if (gender == Gender::Unknown || gender == name.gender)
            meant = actors.front();
    }
    return meant;
}

void ActorTable::joinOthers()
{
    const std::vector<std::string> keys = keysOfOthers(m_article, m_names);
    for (std::size_t i = 0; i < m_names.all.size(); ++i) {
        if (keys[i].empty())
            continue;
        const auto [found, added] = m_byKey.emplace("name|" + keys[i], m_actors.size());
        if (added)
            newActor(m_names.all[i].kind);
        attach(i, found->second);
        if (m_names.all[i].outlet)
            m_outlets[found->second] = true;
    }
}

std::size_t ActorTable::newActor(ActorKind kind)
{
    m_actors.emplace_back().kind = kind;
    m_genders.push_back(Gender::Unknown);
    m_outlets.push_back(false);
    return m_actors.size() - 1;
}

void ActorTable::attach(std::size_t name, std::size_t actor)
{
    m_ofName[name] = actor;
    m_actors[actor].mentions.push_back({m_article.span(m_names.all[name].tokens), MentionKind::Name});
    if (m_genders[actor] == Gender::Unknown)
        m_genders[actor] = m_names.all[name].gender;
}

std::string ActorTable::written(TokenRange tokens) const
{
    return std::string(m_article.span(tokens).of(m_article.text));
}

/// What the lexicon calls it; else the longest form without honours ("Ann Lee FRS"), but one with a possessive
/// ("Ruritania's bank") only when there is no other.
void ActorTable::nameActors()
{
    for (std::size_t i = 0; i < m_names.all.size(); ++i) {
        if (m_ofName[i] == ArticleText::None)
            continue;
        LocalActor &actor = m_actors[m_ofName[i]];
        TokenRange tokens = m_names.all[i].tokens;
        if (m_article.is(tokens.begin, "the") && tokens.end > tokens.begin + 1)
            ++tokens.begin;
        const std::string &known = m_names.all[i].canonical;
        if (actor.name.empty() && !known.empty())
            actor.name = known; // one name in all articles, whatever form this one has
        std::string form = written(tokens);
        std::replace(form.begin(), form.end(), '\n', ' ');
        if (actor.aliases.size() < MostForms &&
            std::find(actor.aliases.begin(), actor.aliases.end(), form) == actor.aliases.end())
            actor.aliases.push_back(std::move(form));
    }
    const auto rank = [](const std::string &form) {
        const bool possessive = form.find("'s ") != std::string::npos || form.find("\u2019s ") != std::string::npos;
        return std::tuple(!possessive, !endsWithHonours(form), form.size());
    };
    for (LocalActor &actor : m_actors) {
        if (actor.aliases.empty() || !actor.name.empty()) {
            std::erase(actor.aliases, actor.name);
            continue;
        }
        const auto best =
            std::max_element(actor.aliases.begin(), actor.aliases.end(),
                             [&](const std::string &a, const std::string &b) { return rank(a) < rank(b); });
        actor.name = *best;
        actor.aliases.erase(best);
    }
}

void ActorTable::addRoles(const std::vector<FoundRole> &roles)
{
    for (const FoundRole &found : roles) {
        const auto person = ofName(found.person);
        if (!person)
            continue;
        Role role{written(found.title), found.ofCountry, m_article.span(found.evidence)};
        if (found.of != ArticleText::None)
            if (const auto of = ofName(found.of))
                role.of = m_actors[*of].name;
        std::vector<Role> &known = m_actors[*person].roles;
        const auto same = [&](const Role &other) {
            return foldWord(other.title) == foldWord(role.title) && (other.of == role.of || role.of.empty());
        };
        if (known.size() < MostRoles && std::none_of(known.begin(), known.end(), same))
            known.push_back(std::move(role));
    }
}

} // namespace onrecord
