// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/coreference.h"

#include "core/reading/office_words.h"
#include "core/text/characters.h"

#include <algorithm>
#include <utility>

namespace onrecord
{

namespace
{

// What a mention adds, by its place in the clause.
constexpr double OfSubject = 100;
constexpr double OfObject = 60;
constexpr double OfOwner = 45;
constexpr double OfOther = 40;
constexpr double OfModifier = 15;
constexpr double OfSpeaker = 50; // besides

constexpr double WithinQuote = 0.25;
constexpr double WithinTold = 0.5;
constexpr double InHeadline = 0.4;

constexpr int HighestClimb = 4;
constexpr std::size_t MostJoint = 12;

} // namespace

Coreference::Coreference(const ArticleText &article, const Names &names, const Parse &parse, const Lexicon &lexicon,
                         const std::vector<StatementDraft> &drafts, ActorTable &actors)
    : m_article(article)
    , m_names(names)
    , m_parse(parse)
    , m_lexicon(lexicon)
    , m_actors(actors)
    , m_parts(article, parse)
    , m_works(article)
    , m_mentions(TextMentions(article, names, parse, actors).find())
    , m_mentionAt(article.size(), Parse::None)
    , m_told(article.size(), false)
    , m_speaks(article.size(), false)
    , m_headline(article.size(), false)
{
    for (const Paragraph &paragraph : article.paragraphs)
        for (std::size_t i = paragraph.tokens.begin; paragraph.headline && i < paragraph.tokens.end; ++i)
            m_headline[i] = true;
    for (std::size_t i = 0; i < m_mentions.size(); ++i)
        m_mentionAt[m_mentions[i].head] = i;
    markDrafts(drafts);
    listRoles();
    m_answers.reserve(m_mentions.size());
    std::size_t next = 0;
    for (const TextMention &mention : m_mentions) {
        for (; next < parse.sentences().size() && parse.sentences()[next].begin <= mention.head; ++next) {
            const TokenRange sentence = parse.sentences()[next];
            m_sentence += article.quoted[sentence.begin] && article.quoted[sentence.end - 1] ? 0U : 1U;
        }
        read(mention);
    }
}

void Coreference::markDrafts(const std::vector<StatementDraft> &drafts)
{
    for (const StatementDraft &draft : drafts) {
        if (draft.kind == StatementKind::Act)
            continue;
        for (const TokenRange &piece : draft.pieces)
            for (std::size_t i = piece.begin; i < piece.end; ++i)
                m_told[i] = true;
        if (const std::size_t head = draft.sourceHead != Parse::None ? draft.sourceHead : headOf(draft.source);
            head != Parse::None)
            m_speaks[head] = true;
    }
}

void Coreference::listRoles()
{
    for (std::size_t actor = 0; actor < m_actors.actors().size(); ++actor)
        for (const Role &role : m_actors.actors()[actor].roles)
            m_byOffice[lastTitleWord(role.title)].push_back(static_cast<LocalActorIndex>(actor));
}

void Coreference::read(const TextMention &mention)
{
    Answer answer;
    if (mention.kind == MentionKind::Name) {
        const LocalActorIndex actor = *m_actors.ofName(mention.name);
        answer = {referentOf(actor, mention), "named", 1};
    } else {
        answer = mention.kind == MentionKind::Pronoun ? ofPronoun(mention) : ofNoun(mention);
        if (answer.referent == Parse::None && mention.kind == MentionKind::Nominal)
            answer.referent = m_referents.add(mention);
    }
    m_answers.push_back(answer);
    if (answer.referent == Parse::None)
        return;
    if (mention.kind == MentionKind::Nominal && (mention.human || mention.body)) {
        m_byNoun[foldWord(m_article.word(mention.head))] = answer.referent;
        m_byPhrase[foldWord(m_article.phrase(mention.words))] = answer.referent;
    }
    if (mention.human && mention.count == Count::One && mention.kind != MentionKind::Pronoun)
        if (std::string country = countryOf(mention); !m_lexicon.adjectiveOf(country).empty())
            m_countryOf.try_emplace(answer.referent, std::move(country));
    m_referents.touch(answer.referent, mention, weightOf(mention), m_sentence);
    joinPair(mention, answer.referent);
}

std::size_t Coreference::referentOf(LocalActorIndex actor, const TextMention &mention)
{
    const auto [found, added] = m_ofActor.emplace(actor, 0);
    if (added) {
        found->second = m_referents.add(mention);
        m_referents[found->second].actor = actor;
    }
    return found->second;
}

double Coreference::weightOf(const TextMention &mention) const
{
    double weight = OfOther;
    switch (mention.place) {
    case ClausePlace::Subject:
        weight = OfSubject;
        break;
    case ClausePlace::Object:
        weight = OfObject;
        break;
    case ClausePlace::Owner:
        weight = OfOwner;
        break;
    case ClausePlace::Modifier:
        weight = OfModifier;
        break;
    case ClausePlace::Other:
        break;
    }
    if (m_speaks[mention.head] || m_speaks[mention.top])
        weight += OfSpeaker;
    if (m_article.quoted[mention.head])
        return weight * WithinQuote;
    if (m_told[mention.head])
        weight *= WithinTold;
    return m_headline[mention.head] ? weight * InHeadline : weight;
}

/// "Lee and Kim ... they": the first one and those joined to it.
void Coreference::joinPair(const TextMention &mention, std::size_t referent)
{
    const std::size_t above = m_parse.head(mention.head);
    if (m_parse.relation(mention.head) != Relation::Conj || above == Parse::None || m_mentionAt[above] == Parse::None)
        return;
    const std::size_t joined = m_parse.child(mention.head, {Relation::Cc});
    if (joined != Parse::None && !m_article.is(joined, "and") && !m_article.is(joined, "&"))
        return;
    const TextMention &first = m_mentions[m_mentionAt[above]];
    if (m_mentionAt[above] >= m_answers.size() || m_answers[m_mentionAt[above]].referent == Parse::None ||
        m_answers[m_mentionAt[above]].referent == referent || !(first.human || first.body) ||
        !(mention.human || mention.body))
        return;
    auto [pair, added] = m_pairs.emplace(above, 0);
    if (added) {
        TextMention both = first;
        both.count = Count::Many;
        both.gender = Gender::Unknown;
        both.words.end = std::max(both.words.end, mention.words.end);
        pair->second = m_referents.add(both);
        m_referents[pair->second].members.push_back(m_answers[m_mentionAt[above]].referent);
        m_referents.touch(pair->second, both, weightOf(first), m_sentence);
    }
    std::vector<std::size_t> &members = m_referents[pair->second].members;
    if (std::find(members.begin(), members.end(), referent) == members.end() && members.size() < MostJoint)
        members.push_back(referent);
    m_lastPair = pair->second;
}

std::size_t Coreference::headOf(TokenRange phrase) const
{
    std::size_t first = Parse::None;
    for (std::size_t i = phrase.begin; i < phrase.end; ++i) {
        if (m_mentionAt[i] == Parse::None && !isRelative(i))
            continue;
        if (m_parse.head(i) == Parse::None || !phrase.contains(m_parse.head(i)))
            return i;
        if (first == Parse::None)
            first = i;
    }
    return first;
}

bool Coreference::isRelative(std::size_t i) const
{
    return m_article.is(i, "who") || m_article.is(i, "which") || m_article.is(i, "whom") ||
           (m_article.is(i, "that") && m_parse.wordClass(i) == WordClass::Pronoun);
}

FoundSpeakers Coreference::at(std::size_t head, bool make, bool human)
{
    if (head == Parse::None)
        return {{}, "unknown-source", 0.5};
    if (isRelative(head))
        return ofRelative(head, make);
    if ((m_article.is(head, "both") || m_article.is(head, "two")) && m_lastPair != Parse::None)
        return speakersOf(m_lastPair, SpeakerHow::Pronoun, "pair", 0.8);
    const std::size_t place = m_mentionAt[head];
    if (place == Parse::None)
        return {{}, "unknown-source", 0.5};
    const TextMention &mention = m_mentions[place];
    const Answer &answer = m_answers[place];
    if (mention.kind == MentionKind::Pronoun) {
        if (answer.referent == Parse::None)
            return {{}, "pronoun-open", 0.4};
        return speakersOf(answer.referent, SpeakerHow::Pronoun, answer.rule, answer.confidence);
    }
    const Referent &meant = m_referents[answer.referent];
    const bool unnamed = answer.rule.empty(); // this very mention made the referent, and was asked for before
    if ((meant.actor && !unnamed) || !meant.members.empty()) {
        if (mention.kind == MentionKind::Nominal)
            m_actors.addMention(*meant.actor, m_article.span(mention.words), MentionKind::Nominal);
        return speakersOf(answer.referent, SpeakerHow::Named, answer.rule, answer.confidence);
    }
    return make ? unnamedAt(place, human) : FoundSpeakers{{}, "unknown-source", 0.5};
}

FoundSpeakers Coreference::ofRelative(std::size_t head, bool make)
{
    std::size_t verb = m_parse.head(head);
    for (int n = 0; n < HighestClimb && verb != Parse::None && m_parse.relation(verb) != Relation::AclRelcl; ++n)
        verb = m_parse.head(verb);
    const std::size_t noun = verb != Parse::None ? m_parse.head(verb) : Parse::None;
    if (noun == Parse::None || isRelative(noun))
        return {{}, "pronoun-open", 0.4};
    const FoundName *name = m_names.at(noun);
    std::size_t at = noun;
    for (std::size_t i = noun; name != nullptr && i > name->tokens.begin; --i)
        at = m_mentionAt[at] == Parse::None ? i - 1 : at;
    FoundSpeakers found = this->at(at, make, m_article.is(head, "who") && m_article.word(noun).ends_with("s"));
    for (LocalSpeaker &speaker : found.speakers)
        speaker.how = SpeakerHow::Pronoun;
    if (!found.speakers.empty())
        found.rule = "relative";
    return found;
}

FoundSpeakers Coreference::speakersOf(std::size_t referent, SpeakerHow how, std::string_view rule, double confidence)
{
    FoundSpeakers found{{}, rule, confidence};
    if (m_referents[referent].members.empty()) {
        if (const auto actor = actorOf(referent, how == SpeakerHow::Pronoun))
            found.speakers.push_back({*actor, how});
    } else {
        for (const std::size_t member : m_referents[referent].members)
            if (const auto actor = actorOf(member, how == SpeakerHow::Pronoun))
                found.speakers.push_back({*actor, how});
    }
    if (found.speakers.empty())
        return {{}, "pronoun-open", 0.4};
    return found;
}

} // namespace onrecord
