// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/resolver.h"

#include "core/resolve/actor_builder.h"
#include "core/resolve/actor_gender.h"
#include "core/resolve/actor_joiner.h"
#include "core/resolve/actor_suggester.h"
#include "core/resolve/join_key.h"
#include "core/resolve/name_key.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace onrecord
{

namespace
{

/// What is kept of one article until finish().
struct HeldArticle
{
    ArticleInfo info;
    std::vector<LocalActor> actors;
    std::vector<MentionWords> mentionWords; // one an actor
    std::vector<NameGender> genders;        // one an actor
    std::vector<LocalStatement> statements;
    std::vector<Statement> words; // one a statement: only its words are filled in
};

std::string wordsOf(const std::vector<Span> &spans, std::string_view text)
{
    std::string words;
    for (const Span &span : spans) {
        words += words.empty() ? "" : " \xE2\x80\xA6 ";
        words += span.of(text);
    }
    return words;
}

MentionWords mentionWordsOf(const LocalActor &actor, std::string_view text)
{
    MentionWords words;
    for (const Mention &mention : actor.mentions)
        if (mention.kind == MentionKind::Name)
            words.emplace_back(mention.span.of(text));
    return words;
}

/// What the joiner looks at: full names of persons, acronyms of others.
std::vector<std::string> otherNamesOf(const LocalActor &actor)
{
    std::vector<std::string> names;
    const bool hasAcronyms = actor.kind == ActorKind::Organisation || actor.kind == ActorKind::Place;
    for (const std::string &alias : actor.aliases)
        if (actor.kind == ActorKind::Person ? alias.find(' ') != std::string::npos : hasAcronyms && isAcronym(alias))
            names.push_back(foldName(alias));
    return names;
}

std::vector<std::string> titlesOf(const LocalActor &actor)
{
    std::vector<std::string> titles;
    for (const Role &role : actor.roles)
        titles.push_back(withoutFormer(foldName(role.title)));
    std::sort(titles.begin(), titles.end());
    titles.erase(std::unique(titles.begin(), titles.end()), titles.end());
    return titles;
}

/// Kind, "|", folded name; the article's path stands between when the actor is one of its article.
std::string keyOf(const Actor &actor, const ArticleInfo &firstArticle)
{
    std::string key(toString(actor.kind));
    if (isOfItsArticle(actor.kind, actor.name, actor.aliases)) {
        key += firstArticle.folder > 0 ? "|" + std::to_string(firstArticle.folder) : "";
        key += "|" + displayPath(firstArticle.path);
    }
    return key + "|" + foldName(actor.extractedName);
}

/// Makes equal keys different: the second "x" becomes "x#2". Actors come in a fixed order, so the keys are fixed too.
void makeKeysUnique(std::vector<Actor> &actors)
{
    std::unordered_map<std::string, int> uses;
    for (Actor &actor : actors)
        ++uses[actor.key];
    std::unordered_map<std::string, int> given;
    for (Actor &actor : actors) {
        const std::string wanted = actor.key;
        while (++given[wanted] > 1 && uses.contains(actor.key = wanted + "#" + std::to_string(given[wanted])))
            continue;
    }
}

} // namespace

struct Resolver::Impl
{
    explicit Impl(const NameLore &known)
        : lore(known)
    {}

    const NameLore &lore;
    std::vector<HeldArticle> articles;

    std::vector<std::uint32_t> groupOf;  // of every local actor, articles in order
    std::vector<std::size_t> firstActor; // place in groupOf of each article's first actor
    std::vector<ActorId> actorOfGroup;

    void sortArticles();
    void joinAll();
    std::vector<Actor> buildActors();
    std::vector<Statement> buildStatements();
    std::vector<NameGender> gendersOfActors(std::size_t actors) const;

    ActorId actorOf(std::size_t article, LocalActorIndex local) const
    {
        return local < articles[article].actors.size() ? actorOfGroup[groupOf[firstActor[article] + local]] : ActorId();
    }
    std::vector<ActorId> actorsOf(std::size_t article, const std::vector<LocalActorIndex> &locals) const;
    std::vector<Speaker> speakersOf(std::size_t article, const std::vector<LocalSpeaker> &locals) const;
};

void Resolver::Impl::sortArticles()
{
    const auto place = [](const HeldArticle &held) {
        return std::tie(held.info.folder, held.info.path, held.info.id, held.info.hash);
    };
    std::sort(articles.begin(), articles.end(),
              [&](const HeldArticle &a, const HeldArticle &b) { return place(a) < place(b); });
}

void Resolver::Impl::joinAll()
{
    std::vector<JoinCandidate> candidates;
    for (std::size_t i = 0; i < articles.size(); ++i) {
        firstActor.push_back(candidates.size());
        for (std::size_t local = 0; local < articles[i].actors.size(); ++local) {
            const LocalActor &actor = articles[i].actors[local];
            candidates.push_back({static_cast<std::uint32_t>(i), actor.kind, actor.name, foldName(actor.name),
                                  otherNamesOf(actor), titlesOf(actor), articles[i].genders[local],
                                  isOfItsArticle(actor.kind, actor.name, actor.aliases)});
        }
    }
    groupOf = joinActors(candidates, lore);
}

std::vector<Actor> Resolver::Impl::buildActors()
{
    const std::size_t groups = groupOf.empty() ? 0 : *std::max_element(groupOf.begin(), groupOf.end()) + std::size_t{1};
    std::vector<ActorBuilder> builders(groups);
    for (std::size_t i = 0; i < articles.size(); ++i)
        for (std::size_t local = 0; local < articles[i].actors.size(); ++local)
            builders[groupOf[firstActor[i] + local]].add(articles[i].info, articles[i].actors[local],
                                                         articles[i].mentionWords[local]);

    std::vector<Actor> actors;
    for (const ActorBuilder &builder : builders) {
        actors.push_back(builder.build());
        actors.back().key = keyOf(actors.back(), builder.firstArticle());
    }
    makeKeysUnique(actors);

    std::vector<std::size_t> order(groups);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return actors[a].key < actors[b].key; });
    std::vector<Actor> sorted;
    actorOfGroup.resize(groups);
    for (const std::size_t group : order) {
        actorOfGroup[group] = ActorId(static_cast<std::int64_t>(sorted.size()));
        sorted.push_back(std::move(actors[group]));
        sorted.back().id = actorOfGroup[group];
    }
    return sorted;
}

/// What most articles that tell say.
std::vector<NameGender> Resolver::Impl::gendersOfActors(std::size_t actors) const
{
    std::vector<int> votes(actors); // above 0: woman
    for (std::size_t i = 0; i < articles.size(); ++i)
        for (std::size_t local = 0; local < articles[i].genders.size(); ++local) {
            const NameGender gender = articles[i].genders[local];
            const ActorId actor = actorOf(i, static_cast<LocalActorIndex>(local));
            votes[static_cast<std::size_t>(actor.value())] += gender == NameGender::Female ? 1
                                                              : gender == NameGender::Male ? -1
                                                                                           : 0;
        }
    std::vector<NameGender> genders;
    for (const int vote : votes)
        genders.push_back(vote > 0 ? NameGender::Female : vote < 0 ? NameGender::Male : NameGender::Unknown);
    return genders;
}

std::vector<ActorId> Resolver::Impl::actorsOf(std::size_t article, const std::vector<LocalActorIndex> &locals) const
{
    std::vector<ActorId> actors;
    for (const LocalActorIndex local : locals)
        if (const ActorId actor = actorOf(article, local);
            !actor.isNull() && std::find(actors.begin(), actors.end(), actor) == actors.end())
            actors.push_back(actor);
    return actors;
}

std::vector<Speaker> Resolver::Impl::speakersOf(std::size_t article, const std::vector<LocalSpeaker> &locals) const
{
    std::vector<Speaker> speakers;
    for (const LocalSpeaker &local : locals) {
        const ActorId actor = actorOf(article, local.actor);
        const auto same = [actor](const Speaker &speaker) { return speaker.actor == actor; };
        if (!actor.isNull() && std::none_of(speakers.begin(), speakers.end(), same))
            speakers.push_back({actor, local.how});
    }
    return speakers;
}

std::vector<Statement> Resolver::Impl::buildStatements()
{
    std::vector<Statement> statements;
    for (std::size_t i = 0; i < articles.size(); ++i)
        for (std::size_t place = 0; place < articles[i].statements.size(); ++place) {
            const LocalStatement &local = articles[i].statements[place];
            Statement &statement = statements.emplace_back(std::move(articles[i].words[place]));
            statement.id = StatementId(static_cast<std::int64_t>(statements.size() - 1));
            statement.article = articles[i].info.id;
            statement.text = local.text;
            statement.speakers = speakersOf(i, local.speakers);
            statement.addressees = actorsOf(i, local.addressees);
            statement.mentioned = actorsOf(i, local.mentioned);
            statement.relay = actorsOf(i, local.relay);
        }
    return statements;
}

Resolver::Resolver(const NameLore &lore)
    : m_impl(std::make_unique<Impl>(lore))
{}

Resolver::~Resolver() = default;

void Resolver::add(const ArticleInfo &article, std::string_view text, const Reading &reading)
{
    HeldArticle held{article, reading.actors, {}, {}, reading.statements, {}};
    for (const LocalActor &actor : reading.actors) {
        held.mentionWords.push_back(mentionWordsOf(actor, text));
        held.genders.push_back(genderOf(actor, text, m_impl->lore));
    }
    for (const LocalStatement &local : reading.statements) {
        Statement &statement = held.words.emplace_back();
        statement.contentWords = wordsOf(local.text.content, text);
        statement.cueWords = wordsOf(local.text.cue, text);
        statement.sourceWords = wordsOf(local.text.source, text);
    }
    m_impl->articles.push_back(std::move(held));
}

Corpus Resolver::finish(std::vector<Problem> problems)
{
    m_impl->sortArticles();
    m_impl->joinAll();
    Corpus corpus;
    corpus.actors = m_impl->buildActors();
    corpus.statements = m_impl->buildStatements();
    corpus.problems = std::move(problems);
    for (const Statement &statement : corpus.statements)
        for (const Speaker &speaker : statement.speakers)
            ++corpus.actors[static_cast<std::size_t>(speaker.actor.value())].statements;
    const std::vector<NameGender> genders = m_impl->gendersOfActors(corpus.actors.size());
    for (HeldArticle &held : m_impl->articles)
        corpus.articles.push_back(std::move(held.info));
    corpus.suggestions = suggestSameActors(corpus, genders, m_impl->lore);
    return corpus;
}

} // namespace onrecord
