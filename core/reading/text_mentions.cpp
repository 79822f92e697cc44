// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text_mentions.h"

#include <array>

namespace onrecord
{

namespace
{

constexpr int HighestTitle = 4;           // words above a name that are its title
constexpr std::size_t LongestPhrase = 60; // of a noun; longer ones are taken to be the noun alone

constexpr std::array<std::string_view, 4> He{"he", "him", "his", "himself"};
constexpr std::array<std::string_view, 4> She{"she", "her", "hers", "herself"};
constexpr std::array<std::string_view, 5> They{"they", "them", "their", "theirs", "themselves"};
constexpr std::array<std::string_view, 3> It{"it", "its", "itself"};
constexpr std::array<std::string_view, 6> Owners{"his", "her", "hers", "their", "theirs", "its"};
constexpr std::array<std::string_view, 8> First{"i", "me", "my", "myself", "we", "us", "our", "ourselves"};
constexpr std::array<std::string_view, 12> Women{"mother", "wife",  "daughter", "sister", "aunt", "niece",
                                                 "girl",   "widow", "actress",  "queen",  "nun",  "waitress"};
constexpr std::array<std::string_view, 12> Men{"father", "husband", "son",   "brother", "uncle", "nephew",
                                               "boy",    "widower", "actor", "king",    "monk",  "waiter"};
constexpr std::array<std::string_view, 4> PluralWords{"people", "police", "men", "women"};

/// "chairwoman", "wife": what the noun itself tells.
Gender genderOfNoun(const ArticleText &article, std::size_t i)
{
    const std::string_view word = article.word(i);
    if (word.ends_with("woman") || article.isAnyOf(i, Women))
        return Gender::Female;
    return word.ends_with("man") || article.isAnyOf(i, Men) ? Gender::Male : Gender::Unknown;
}

bool isPluralNoun(const ArticleText &article, std::size_t i)
{
    const std::string_view word = article.word(i);
    const Facts facts = article.facts[i];
    if (article.isAnyOf(i, PluralWords) || word.ends_with("men") || facts.has(Fact::People))
        return true;
    return word.size() > 3 && word.ends_with("s") && !word.ends_with("ss") && !word.ends_with("us") &&
           !facts.hasAny({Fact::PersonNoun, Fact::Office, Fact::BodyNoun});
}

} // namespace

bool isThirdPerson(const ArticleText &article, std::size_t i)
{
    return !article.tokens[i].allCaps &&
           (article.isAnyOf(i, He) || article.isAnyOf(i, She) || article.isAnyOf(i, They) || article.isAnyOf(i, It));
}

bool isFirstPerson(const ArticleText &article, std::size_t i)
{
    return (article.word(i).size() == 1 || !article.tokens[i].allCaps) && article.isAnyOf(i, First);
}

std::vector<TextMention> TextMentions::find() const
{
    std::vector<TextMention> mentions;
    for (std::size_t i = 0; i < m_article.size(); ++i) {
        if (const std::size_t name = m_names.atToken[i]; name != ArticleText::None) {
            if (m_names.all[name].tokens.begin == i && m_actors.ofName(name))
                mentions.push_back(named(name));
        } else if (isPronoun(i)) {
            mentions.push_back(pronoun(i));
        } else if (isNominal(i)) {
            mentions.push_back(nominal(i));
        }
    }
    return mentions;
}

TextMention TextMentions::named(std::size_t name) const
{
    TextMention mention;
    const FoundName &found = m_names.all[name];
    mention.name = name;
    mention.words = found.tokens;
    mention.head = found.tokens.end - 1;
    for (std::size_t i = found.tokens.begin; i < found.tokens.end; ++i)
        if (const std::size_t above = m_parse.head(i); above == Parse::None || !found.tokens.contains(above))
            mention.head = i;
    mention.human = found.kind == ActorKind::Person;
    mention.body = !mention.human;
    mention.count = mention.human ? Count::One : Count::Either;
    mention.gender = m_actors.gender(*m_actors.ofName(name));
    if (mention.human && mention.gender == Gender::Unknown)
        mention.gender = genderOfLoneName(*m_actors.ofName(name), found.tokens);
    placeInClause(mention);
    return mention;
}

/// Gloria, called so and never otherwise, is no man.
Gender TextMentions::genderOfLoneName(LocalActorIndex actor, TokenRange tokens) const
{
    const Facts facts = m_article.facts[tokens.begin];
    const bool lone = tokens.end == tokens.begin + 1 && m_actors.actors()[actor].aliases.empty();
    return lone && facts.has(Fact::FemaleName) && !facts.has(Fact::MaleName) ? Gender::Female : Gender::Unknown;
}

bool TextMentions::isPronoun(std::size_t i) const
{
    return !m_article.quoted[i] && isThirdPerson(m_article, i);
}

TextMention TextMentions::pronoun(std::size_t i) const
{
    TextMention mention;
    mention.kind = MentionKind::Pronoun;
    mention.head = i;
    mention.words = {i, i + 1};
    const bool it = m_article.isAnyOf(i, It);
    const bool they = m_article.isAnyOf(i, They);
    mention.gender = it || they ? Gender::Unknown : m_article.isAnyOf(i, She) ? Gender::Female : Gender::Male;
    mention.count = they ? Count::Many : Count::One;
    mention.human = !it;
    mention.body = it || they;
    placeInClause(mention);
    if (mention.place != ClausePlace::Owner && m_article.isAnyOf(i, Owners) && !m_article.is(i, "her"))
        mention.place = ClausePlace::Owner;
    return mention;
}

/// Any noun that is not the title of a name. Things count as well: "it" may mean one.
bool TextMentions::isNominal(std::size_t i) const
{
    if (m_article.word(i).ends_with("-year-old"))
        return m_parse.relation(i) != Relation::Amod;
    if (m_parse.wordClass(i) != WordClass::Noun && m_parse.wordClass(i) != WordClass::ProperNoun)
        return false;
    if (!m_article.isWord(i) || m_article.facts[i].has(Fact::Calendar))
        return false;
    if (m_parse.isA(i, {Relation::Compound, Relation::Flat, Relation::Fixed}))
        return false;
    return i + 1 >= m_article.size() || !m_names.isPerson(i + 1);
}

TextMention TextMentions::nominal(std::size_t i) const
{
    TextMention mention;
    const Facts facts = m_article.facts[i];
    mention.kind = MentionKind::Nominal;
    mention.head = i;
    const TokenRange reach = m_parse.reach(i);
    mention.words = reach.end - reach.begin > LongestPhrase ? TokenRange{i, i + 1} : m_parts.phrase(i);
    mention.gender = genderOfNoun(m_article, i);
    const bool plural = isPluralNoun(m_article, i);
    mention.body = facts.has(Fact::BodyNoun) && !facts.has(Fact::PersonNoun);
    mention.human = plural || facts.hasAny({Fact::PersonNoun, Fact::Office, Fact::GroupNoun, Fact::People}) ||
                    m_article.word(i).ends_with("-year-old");
    mention.human = mention.human && !(mention.body && !plural);
    mention.count = plural ? Count::Many : mention.body ? Count::Either : Count::One;
    placeInClause(mention);
    return mention;
}

void TextMentions::placeInClause(TextMention &mention) const
{
    mention.top = mention.head;
    const bool person = mention.kind == MentionKind::Name && mention.human;
    for (int n = 0; n < HighestTitle && m_parse.head(mention.top) != Parse::None; ++n) {
        const bool title = person && m_parse.isA(mention.top, {Relation::Compound, Relation::Flat, Relation::Appos});
        if (!title && !m_parse.isA(mention.top, {Relation::Conj}))
            break;
        const std::size_t above = m_parse.head(mention.top);
        if (m_parse.wordClass(above) == WordClass::Verb)
            break;
        mention.top = above;
    }
    mention.verb = m_parse.head(mention.top);
    if (m_parse.isA(mention.top, {Relation::Nsubj, Relation::NsubjPass, Relation::NsubjOuter, Relation::OblAgent}))
        mention.place = ClausePlace::Subject;
    else if (m_parse.isA(mention.top, {Relation::Obj, Relation::Iobj}))
        mention.place = ClausePlace::Object;
    else if (m_parse.relation(mention.top) == Relation::NmodPoss)
        mention.place = ClausePlace::Owner;
    else if (m_parse.isA(mention.top, {Relation::Compound, Relation::Amod}) ||
             (!mention.human && m_parse.isA(mention.top, {Relation::Nmod, Relation::NmodUnmarked})))
        mention.place = ClausePlace::Modifier;
}

} // namespace onrecord
