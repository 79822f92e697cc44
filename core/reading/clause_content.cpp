// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/clause_content.h"

#include <algorithm>
#include <utility>

namespace onrecord
{

/// "Lee said (that) the deal was off", "The deal was off, said Lee"
std::optional<ReportContent> ClauseContent::clause(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that)
        return std::nullopt;
    const std::size_t top = m_parse.child(verb, {Relation::Ccomp});
    if (top == Parse::None)
        return std::nullopt;
    TokenRange range = m_parse.reach(top);
    const TokenRange group = m_parts.verbGroup(verb);
    if (range.begin < group.begin && range.end > group.end && m_article.isWord(group.begin - 1))
        range.begin = group.end; // a part of the subject hangs on the clause
    if (range.begin < group.begin && range.end > group.end)
        return ReportContent{m_parts.without(range, group), ReportRule::Clause};
    if (range.begin >= group.end) {
        for (const std::size_t c : m_parse.children(top)) // "said on Monday how important ..."
            if (c < top && (m_parse.relation(c) == Relation::Mark || m_context.opensClause(c))) {
                range.begin = std::max(range.begin, m_parse.reach(c).begin);
                break;
            }
        skipTimeInFront(range, top);
        if (const std::size_t object = m_parse.child(verb, {Relation::Obj});
            object != Parse::None && object > verb && object < top && m_parse.reach(object).end <= range.begin &&
            m_parse.child(top, {Relation::Nsubj, Relation::NsubjPass, Relation::Mark}) == Parse::None)
            range.begin = m_parse.reach(object).begin; // it is the clause's subject: "says the deal "was off""
        range = m_context.extended(range, verb);
    } else {
        range.begin = std::max(range.begin, m_parts.behindDateline(verb));
    }
    range = m_parts.trimmed(range);
    if (range.isEmpty())
        return std::nullopt;
    return ReportContent{{range}, ReportRule::Clause};
}

/// "told supporters this weekend he would go"
void ClauseContent::skipTimeInFront(TokenRange &range, std::size_t top) const
{
    const std::size_t subject = m_parse.child(top, {Relation::Nsubj, Relation::NsubjPass});
    if (subject == Parse::None || subject > top)
        return;
    std::size_t at = range.begin;
    for (const std::size_t c : m_parse.children(top))
        if (c < subject && m_parse.reach(c).begin == at && m_parse.isA(c, {Relation::Obl, Relation::OblUnmarked}))
            at = m_parse.reach(c).end;
    if (at == m_parse.reach(subject).begin)
        range.begin = at;
}

/// A clause that the tree hangs elsewhere: "..., noting this shared past was a basis".
std::optional<ReportContent> ClauseContent::behind(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that || !frame.often || !m_parts.isParticiple(verb))
        return std::nullopt;
    const std::size_t begin = m_parts.verbGroup(verb).end;
    const TokenRange range = m_parts.trimmed(m_context.extended({begin, begin}, verb));
    if (range.begin != begin || range.isEmpty() || m_article.quoted[begin])
        return std::nullopt;
    const WordClass first = m_parse.wordClass(begin);
    const bool opens = first == WordClass::Determiner || first == WordClass::Pronoun || first == WordClass::Noun ||
                       first == WordClass::ProperNoun || first == WordClass::Adjective || first == WordClass::Number ||
                       m_article.is(begin, "that");
    const bool hasClause = m_parse.child(verb, {Relation::Ccomp}) != Parse::None;
    for (std::size_t i = begin + 1; opens && !hasClause && i < range.end; ++i)
        if (m_context.isFiniteVerb(i))
            return ReportContent{{range}, ReportRule::ClauseBehind};
    return std::nullopt;
}

/// "As Lee pointed out, the deal was off"
std::optional<ReportContent> ClauseContent::asSaid(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that || m_parse.relation(verb) != Relation::Advcl)
        return std::nullopt;
    const std::size_t mark = m_parse.child(verb, {Relation::Mark});
    if (mark == Parse::None || !m_article.is(mark, "as") ||
        m_parse.child(verb, {Relation::Obj, Relation::Xcomp}) != Parse::None)
        return std::nullopt;
    const std::size_t top = m_parse.head(verb);
    if (m_parse.wordClass(top) == WordClass::Noun)
        return std::nullopt;
    return ReportContent{m_parts.without(m_parse.reach(top), m_parse.reach(verb)), ReportRule::AsSaid};
}

/// "promised to go", "urged Kim to go", "denied going"
std::optional<ReportContent> ClauseContent::infinitive(std::size_t verb, const StatementFrame &frame) const
{
    std::size_t top = Parse::None;
    for (const std::size_t c : m_parse.children(verb))
        if (c > verb && m_parse.isA(c, {Relation::Xcomp, Relation::Ccomp}) && top == Parse::None)
            top = c;
    if (top == Parse::None)
        return std::nullopt;
    const std::size_t object = m_context.addresseeWord(verb, frame);
    const std::size_t mark = m_parse.child(top, {Relation::Mark});
    const bool to = mark != Parse::None && m_article.is(mark, "to");
    const bool ing = m_parse.wordClass(top) == WordClass::Verb && m_article.word(top).ends_with("ing");
    if (to ? (object != Parse::None ? frame.whomToDo : frame.toDo) : (ing && frame.doing)) {
        TokenRange range = m_parse.reach(top);
        if (object != Parse::None && object > verb && object < range.begin)
            range.begin = m_parts.phrase(object).begin;
        range = m_parts.trimmed(m_context.extended(range, verb));
        return range.isEmpty() ? std::nullopt
                               : std::optional(ReportContent{{range}, to ? ReportRule::ToDo : ReportRule::Doing});
    }
    if (frame.thingAs && object != Parse::None && object < top) {
        const TokenRange range =
            m_parts.trimmed({m_parse.reach(object).begin, std::max(m_parse.reach(top).end, m_parse.reach(object).end)});
        return ReportContent{{range}, ReportRule::ThingAs};
    }
    return std::nullopt;
}

} // namespace onrecord
