// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/phrase_content.h"

#include "core/reading/clause_borders.h"

#include <algorithm>
#include <utility>

namespace onrecord
{

/// "called for a vote", "accused Kim of fraud"
std::optional<ReportContent> PhraseContent::about(std::size_t verb, const StatementFrame &frame) const
{
    for (const std::size_t c : m_parse.children(verb)) {
        if (c < verb ||
            !m_parse.isA(c, {Relation::Obl, Relation::Advcl, Relation::OblUnmarked, Relation::Nmod, Relation::Xcomp}))
            continue;
        std::size_t preposition = m_parts.preposition(c);
        if (preposition == Parse::None && m_parse.isA(c, {Relation::Advcl, Relation::Xcomp}))
            preposition = m_parse.child(c, {Relation::Mark});
        if (preposition == Parse::None || preposition < verb || !frame.hasAbout(m_context.fold(preposition)) ||
            m_context.isTime(c) || (m_parse.relation(c) == Relation::Xcomp && m_article.is(preposition, "to")))
            continue;
        TokenRange range = m_parse.reach(c);
        range.begin = std::max(range.begin, preposition + 1);
        for (const std::size_t next : m_parse.children(verb)) // "called for the money to be paid back"
            if (next > c && m_parse.isA(next, {Relation::Xcomp, Relation::Advcl}) &&
                m_parse.reach(next).begin == range.end)
                range.end = m_parse.reach(next).end;
        range = m_parts.trimmed(range);
        if (range.isEmpty())
            continue;
        if (const std::size_t object = judged(verb, frame); object != Parse::None && object < preposition)
            return ReportContent{{{m_parts.phrase(object).begin, range.end}}, ReportRule::About, 0, c};
        const TokenRange group = m_parts.verbGroup(verb);
        return ReportContent{{range}, ReportRule::About, preposition == group.end ? preposition + 1 : 0, c};
    }
    return aboutOfObject(verb, frame);
}

/// Kim in "accused Kim of fraud": whom it is about, not whom it was said to as in "told Kim of fraud".
std::size_t PhraseContent::judged(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = m_parse.child(verb, {Relation::Obj});
    const bool judges = frame.whom && !frame.isAct() && frame.stance != Stance::Neutral && !frame.often;
    return judges && object != Parse::None && object > verb ? object : Parse::None;
}

/// "accused Kim of fraud", where the tree hangs "of fraud" on Kim
std::optional<ReportContent> PhraseContent::aboutOfObject(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = m_parse.child(verb, {Relation::Obj});
    if (!frame.whom || object == Parse::None || object < verb)
        return std::nullopt;
    for (const std::size_t c : m_parse.children(object)) {
        const std::size_t preposition = m_parse.isA(c, {Relation::Nmod, Relation::Acl})
                                            ? m_parse.child(c, {Relation::Case, Relation::Mark})
                                            : Parse::None;
        if (preposition == Parse::None || preposition < object || !frame.hasAbout(m_context.fold(preposition)))
            continue;
        const std::size_t begin = judged(verb, frame) == object ? m_parts.phrase(object).begin : preposition + 1;
        const TokenRange range = m_parts.trimmed({begin, m_parse.reach(c).end});
        if (!range.isEmpty())
            return ReportContent{{range}, ReportRule::AboutOfObject, 0, c};
    }
    return std::nullopt;
}

/// "described the deal as historic"
std::optional<ReportContent> PhraseContent::thingAs(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = m_parse.child(verb, {Relation::Obj});
    if (!frame.thingAs || object == Parse::None || object < verb)
        return std::nullopt;
    for (const std::size_t c : m_parse.children(verb)) {
        if (c < object || !m_parse.isA(c, {Relation::Obl, Relation::Xcomp, Relation::Advcl}))
            continue;
        const std::size_t as = m_parse.child(c, {Relation::Case, Relation::Mark});
        if (as != Parse::None && as < c && m_article.is(as, "as"))
            return ReportContent{{m_parts.trimmed({m_parts.phrase(object).begin, m_parse.reach(c).end})},
                                 ReportRule::ThingAs,
                                 0,
                                 object};
    }
    if (frame.thing || frame.isAct())
        return std::nullopt;
    const TokenRange range =
        m_parts.trimmed(m_context.extended({m_parts.phrase(object).begin, m_parse.reach(object).end}, verb));
    return ReportContent{{range}, ReportRule::ThingAs, 0, object}; // "called Lee a liar", however it was parsed
}

/// "told the Daily Echo newspaper": whom it was said to, and not what
bool PhraseContent::isSomebody(std::size_t object) const
{
    if (m_article.facts[object].hasAny(
            {Fact::PersonNoun, Fact::GroupNoun, Fact::Office, Fact::People, Fact::BodyNoun, Fact::OrganisationHead}))
        return true;
    for (std::size_t i = m_parts.phrase(object).begin; i <= object; ++i)
        if (m_parse.wordClass(i) == WordClass::ProperNoun && m_parse.relation(i) != Relation::NmodPoss)
            return true;
    return false;
}

/// "denied the claims"
std::optional<ReportContent> PhraseContent::thing(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = m_context.objectOf(verb, frame);
    if (!frame.thing || object == Parse::None || object < verb || m_parse.wordClass(object) == WordClass::Pronoun)
        return std::nullopt;
    if (frame.whom && !frame.isAct() && isSomebody(object))
        return std::nullopt; // it is whom it was said to
    TokenRange range = m_parts.phrase(object);
    range.begin = std::max(range.begin, verb + 1);
    if (frame.often && ClauseBorders(m_context).behindTime(range.begin, range.end) == range.end)
        return std::nullopt;                              // "Lee said Monday."
    for (const std::size_t next : m_parse.children(verb)) // "announced plans | to go", parsed in two
        if (next > object && m_parse.isA(next, {Relation::Xcomp, Relation::Advcl}) &&
            m_parse.reach(next).begin == range.end && m_article.is(range.end, "to"))
            range.end = m_parts.trimmed(m_parse.reach(next)).end;
    for (std::size_t i = range.begin; i < range.end; ++i) // "praised the plan: "...""
        if (m_article.word(i) == ":")
            range.end = i;
    if (range.isEmpty())
        return std::nullopt;
    const std::size_t preposition = m_parts.preposition(object);
    const bool adjacent = preposition != Parse::None && preposition == m_parts.verbGroup(verb).end;
    return ReportContent{{range}, ReportRule::Thing, adjacent ? preposition + 1 : 0, object};
}

/// "said no to the plan"
std::optional<ReportContent> PhraseContent::answer(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t at = m_parts.verbGroup(verb).end;
    const std::size_t last = m_parse.sentence(verb).end;
    if (!frame.often || at + 2 >= last || m_article.quoted[at] || !m_article.is(at + 1, "to") ||
        !(m_article.is(at, "no") || m_article.is(at, "yes")))
        return std::nullopt;
    std::size_t end = at + 2;
    while (end < last && !m_article.isComma(end) && m_parse.dominates(verb, end) &&
           m_article.tokens[end].kind != TokenKind::Stop)
        ++end;
    return ReportContent{{m_parts.trimmed({at, end})}, ReportRule::Thing};
}

/// "met Kim", "spoke with Kim": there is nothing but the one it was done to.
std::optional<ReportContent> PhraseContent::withWhom(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = frame.whom && frame.isAct() ? m_context.objectOf(verb, frame) : Parse::None;
    if (object != Parse::None && object > verb) {
        TokenRange range = m_parts.phrase(object);
        if (const std::size_t preposition = m_parts.preposition(object); preposition != Parse::None)
            range.begin = preposition;
        return ReportContent{{range}, ReportRule::WithWhom};
    }
    for (const std::size_t c : m_parse.children(verb)) {
        const std::size_t preposition =
            c > verb && m_parse.relation(c) == Relation::Obl ? m_parts.preposition(c) : Parse::None;
        if (preposition == Parse::None || !frame.hasTo(m_context.fold(preposition)))
            continue;
        TokenRange range = m_parts.phrase(c);
        range.begin = preposition;
        return ReportContent{{range}, ReportRule::WithWhom};
    }
    return std::nullopt;
}

/// "It was reported that ...", "Kim was accused of fraud by Lee", "a plan proposed by Lee"
std::optional<ReportContent> PhraseContent::passive(std::size_t verb, const StatementFrame &frame) const
{
    if (frame.that)
        if (const std::size_t top = m_parse.child(verb, {Relation::Ccomp, Relation::Csubj, Relation::CsubjPass});
            top != Parse::None && top > verb) {
            const TokenRange range = m_parts.trimmed(m_parse.reach(top));
            if (!range.isEmpty())
                return ReportContent{{range}, ReportRule::PassiveClause};
        }
    if (auto found = about(verb, frame); found && frame.whom) {
        found->rule = ReportRule::PassiveAbout;
        if (const std::size_t patient = m_parse.child(verb, {Relation::NsubjPass}); patient != Parse::None)
            found->pieces.insert(found->pieces.begin(), m_parts.phrase(patient));
        return found;
    }
    if (m_parts.agent(verb).head == Parse::None || !(frame.thing || frame.thingAs))
        return std::nullopt;
    const std::size_t patient = m_parse.child(verb, {Relation::NsubjPass});
    if (patient != Parse::None)
        return ReportContent{{m_parts.phrase(patient)}, ReportRule::PassiveThing};
    const std::size_t head = m_parse.head(verb);
    if (m_parse.relation(verb) != Relation::Acl || head == Parse::None)
        return std::nullopt;
    const TokenRange range = m_parts.trimmed({m_parts.phrase(head).begin, m_parse.reach(verb).begin});
    return range.contains(head) ? std::optional(ReportContent{{range}, ReportRule::PassiveThing}) : std::nullopt;
}

} // namespace onrecord
