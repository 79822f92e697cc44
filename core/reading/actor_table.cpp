// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/actor_table.h"

#include "core/text/characters.h"

#include <algorithm>
#include <array>
#include <span>
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

constexpr std::array<std::string_view, 7> Suffixes{"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"};

bool isSuffix(std::string_view word)
{
    return word == "," || std::find(Suffixes.begin(), Suffixes.end(), word) != Suffixes.end();
}

bool isInitial(std::string_view word)
{
    return word.size() <= 4 && word.back() == '.';
}

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
        if (personKey(name.tokens).find(' ') == std::string::npos) {
            single.push_back(i);
            continue;
        }
        const std::string key = personKey(name.tokens);
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
            apart.insert(personKey(m_names.all[name].tokens));
    for (auto &[name, actor] : chosen) {
        const TokenRange tokens = m_names.all[name].tokens;
        if (m_names.all[name].gender == Gender::Unknown && tokens.begin > 0 &&
            m_article.has(tokens.begin - 1, Fact::Office) && apart.contains(personKey(tokens)))
            actor = ArticleText::None; // "President Kim" is he
        if (actor == ArticleText::None) {
            const auto [found, added] =
                m_byKey.emplace("person|" + personKey(m_names.all[name].tokens), m_actors.size());
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
    const std::string key = personKey(name.tokens);
    auto found = m_bySurname.find(key);
    if (found == m_bySurname.end() && name.gender != Gender::Unknown && m_byGivenName.contains(key))
        found = m_byGivenName.find(key);
    if (found == m_bySurname.end() || found == m_byGivenName.end()) {
        const auto given = m_byGivenName.find(key);
        return given != m_byGivenName.end() && given->second.size() == 1 ? given->second.front() : ArticleText::None;
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

std::string ActorTable::personKey(TokenRange tokens) const
{
    std::vector<std::string> words;
    for (std::size_t i = tokens.begin; i < tokens.end; ++i)
        if (!isSuffix(m_article.word(i)))
            words.push_back(foldWord(m_article.word(i)));
    if (words.empty())
        return {};
    std::size_t first = 0;
    while (first + 2 < words.size() && isInitial(words[first]))
        ++first;
    return words.size() == 1 ? words.front() : words[first] + " " + words.back();
}

std::string ActorTable::keyOf(const FoundName &name) const
{
    if (!name.canonical.empty())
        return foldWord(name.canonical);
    std::string key = foldWord(written(name.tokens));
    return key.starts_with("the ") ? key.substr(4) : key;
}

/// "the Institute" alone, which no list knows.
bool ActorTable::isVague(const FoundName &name) const
{
    return name.kind == ActorKind::Organisation && name.canonical.empty() && name.tokens.end == name.tokens.begin + 1 &&
           m_article.has(name.tokens.begin, Fact::OrganisationHead);
}

void ActorTable::joinOthers()
{
    std::vector<std::string> keys(m_names.all.size());
    for (std::size_t i = 0; i < m_names.all.size(); ++i)
        if (m_names.all[i].kind != ActorKind::Person && !isVague(m_names.all[i]))
            keys[i] = keyOf(m_names.all[i]);
    linkShortForms(keys);
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

/// "Council of Towns" for "Council of Towns and Villages of the North", "(CTV)" behind it, "the Council" alone.
void ActorTable::linkShortForms(std::vector<std::string> &keys) const
{
    std::unordered_map<std::string, std::string> longer; // beginnings of long names, and acronyms -> key
    for (std::size_t i = 0; i < m_names.all.size(); ++i) {
        const TokenRange tokens = m_names.all[i].tokens;
        if (m_names.all[i].kind != ActorKind::Organisation || keys[i].empty())
            continue;
        for (std::size_t end = tokens.begin + 2; end < tokens.end; ++end)
            if (m_article.has(end - 1, Fact::OrganisationHead) || m_article.tokens[end - 1].capital)
                longer.emplace(foldWord(written({tokens.begin, end})), keys[i]);
        const std::size_t next = tokens.end;
        if (next + 2 < m_article.size() && m_article.word(next) == "(" && m_article.word(next + 2) == ")" &&
            m_article.tokens[next + 1].allCaps)
            longer[foldWord(m_article.word(next + 1))] = keys[i];
    }
    std::unordered_map<std::string, std::string> byHead; // key of the last one with that head
    for (std::size_t i = 0; i < m_names.all.size(); ++i) {
        const FoundName &name = m_names.all[i];
        if (name.kind != ActorKind::Organisation)
            continue;
        const std::string form = foldWord(written(name.tokens));
        const auto &forms = keys[i].empty() ? byHead : longer;
        if (const auto found = forms.find(form); found != forms.end())
            keys[i] = found->second;
        for (std::size_t t = name.tokens.begin; t < name.tokens.end && name.tokens.end - name.tokens.begin > 1; ++t)
            if (m_article.has(t, Fact::OrganisationHead) && !keys[i].empty())
                byHead[foldWord(m_article.word(t))] = keys[i];
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

/// What the lexicon calls it; else the longest form, but one with a possessive ("Ruritania's bank") only when there is
/// no other.
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
        return std::pair(!possessive, form.size());
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
