// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is meant by a pronoun: the one most in mind of those that it fits.
#include "core/reading/coreference.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr double FewestInMind = 3; // less is forgotten
constexpr double MuchInMind = 100; // more than a name ahead
constexpr int HighestClimb = 4;

// How often the one most in mind was meant, of the sources in GUM's training and dev parts (85 he and she, 23 they, 11
// it); less when another is nearly as much in mind.
constexpr double OfHeAndShe = 0.92;
constexpr double OfThey = 0.75;
constexpr double OfIt = 0.5;
constexpr double LikelyFactor = 0.9;
constexpr double OfSeveralFactor = 0.7;

double rightOf(const TextMention &pronoun)
{
    if (pronoun.count == Count::Many)
        return OfThey;
    return pronoun.gender == Gender::Unknown ? OfIt : OfHeAndShe;
}

} // namespace

/// The one most in mind of those that it may be.
Coreference::Answer Coreference::ofPronoun(const TextMention &mention)
{
    double best = 0;
    double second = 0;
    Answer answer;
    const std::size_t barred = subjectOf(mention);
    for (const std::size_t candidate : m_referents.recent()) {
        if (candidate == barred || !mayBe(mention, m_referents[candidate]))
            continue;
        const double points = score(mention, candidate);
        second = std::max(second, std::min(points, best));
        if (points > best) {
            best = points;
            answer.referent = candidate;
        }
    }
    if (const Answer later = ahead(mention); later.referent != Parse::None && best < MuchInMind)
        return later;
    if (best < FewestInMind)
        return {};
    const bool clear = second * 2 < best;
    const bool likely = second * 1.25 < best;
    answer.rule = clear ? "pronoun" : likely ? "pronoun-likely" : "pronoun-of-several";
    answer.confidence = rightOf(mention) * (clear ? 1.0 : likely ? LikelyFactor : OfSeveralFactor);
    return answer;
}

/// Whom an object cannot mean: "Lee met Kim and told him ...".
std::size_t Coreference::subjectOf(const TextMention &mention) const
{
    if (mention.place == ClausePlace::Subject || mention.place == ClausePlace::Owner || mention.verb == Parse::None)
        return Parse::None;
    const std::size_t subject = m_parts.subject(mention.verb).head;
    const std::size_t place = subject == Parse::None ? Parse::None : m_mentionAt[subject];
    return place != Parse::None && place < m_answers.size() ? m_answers[place].referent : Parse::None;
}

/// "When he came, Lee said ...": the subject of the clause that the pronoun's clause hangs on.
Coreference::Answer Coreference::ahead(const TextMention &mention)
{
    std::size_t verb = mention.verb;
    for (int n = 0; n < HighestClimb && verb != Parse::None && m_parse.relation(verb) != Relation::Advcl; ++n)
        verb = m_parse.head(verb);
    if (verb == Parse::None || m_parse.head(verb) == Parse::None)
        return {};
    const std::size_t subject = m_parse.child(m_parse.head(verb), {Relation::Nsubj});
    if (subject == Parse::None || subject < mention.head || m_mentionAt[subject] == Parse::None)
        return {};
    const TextMention &later = m_mentions[m_mentionAt[subject]];
    const bool fits = later.gender == Gender::Unknown || mention.gender == later.gender;
    if (later.kind != MentionKind::Name || !later.human || !mention.human || !fits || mention.count == Count::Many)
        return {};
    return {referentOf(*m_actors.ofName(later.name), later), "pronoun-ahead", 0.8};
}

bool Coreference::mayBe(const TextMention &pronoun, const Referent &referent) const
{
    if (pronoun.gender != Gender::Unknown && (!referent.human || referent.count == Count::Many))
        return false;
    if (pronoun.gender != Gender::Unknown && referent.gender != Gender::Unknown && referent.gender != pronoun.gender)
        return false;
    if (pronoun.count == Count::Many && referent.count == Count::One)
        return false;
    const bool it = !pronoun.human;
    if (it && (referent.human || referent.count == Count::Many || (m_speaks[pronoun.head] && !referent.body)))
        return false;
    if (pronoun.count == Count::Many && m_speaks[pronoun.head] && !referent.human && !referent.body &&
        referent.members.empty())
        return false;
    return !shareClause(pronoun, referent.last) && referent.last.head != m_parse.head(pronoun.head);
}

/// "Lee told him": two in one clause are two.
bool Coreference::shareClause(const TextMention &a, const TextMention &b) const
{
    if (a.place == ClausePlace::Owner || b.place == ClausePlace::Owner || a.place == ClausePlace::Modifier ||
        b.place == ClausePlace::Modifier)
        return false;
    return a.verb != Parse::None && a.verb == b.verb;
}

double Coreference::score(const TextMention &pronoun, std::size_t referent) const
{
    const Referent &candidate = m_referents[referent];
    double points = m_referents.weight(referent, m_sentence);
    if (pronoun.gender != Gender::Unknown && candidate.gender == pronoun.gender)
        points *= 1.5;
    if (pronoun.place == ClausePlace::Subject && candidate.last.place == ClausePlace::Subject)
        points *= 1.15;
    if (!candidate.actor && candidate.members.empty())
        points *= 0.8;
    if (pronoun.count == Count::Many)
        points *= candidate.count == Count::Many ? 1.5 : 0.7;
    const bool country = candidate.actor && m_actors.actors()[*candidate.actor].kind == ActorKind::Place;
    return country ? points * 0.5 : points;
}

} // namespace onrecord
