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
    if (auto found = thatClause(verb, frame))
        return found;
    const std::size_t top = clauseTop(verb);
    if (top == Parse::None)
        return std::nullopt;
    TokenRange range = m_parse.reach(top);
    const TokenRange group = m_parts.verbGroup(verb);
    if (range.begin < group.begin && range.end > group.end && m_article.isWord(group.begin - 1))
        range.begin = group.end; // a part of the subject hangs on the clause
    if (range.begin < group.begin && range.end > group.end)
        return ReportContent{m_parts.without(range, group), ReportRule::Clause};
    if (range.begin >= group.end)
        range = m_context.extended({beginOf(top, verb, frame), range.end}, verb);
    else
        range.begin = std::max(range.begin, m_parts.behindDateline(verb));
    range = m_parts.trimmed(range);
    if (range.isEmpty())
        return std::nullopt;
    return ReportContent{{range}, ReportRule::Clause};
}

/// The clause on the verb: rather one behind it than one in front, and none that describes the subject: "Lee, who
/// chairs the board, said it was off".
std::size_t ClauseContent::clauseTop(std::size_t verb) const
{
    std::size_t front = Parse::None;
    for (const std::size_t c : m_parse.children(verb)) {
        if (m_parse.relation(c) != Relation::Ccomp)
            continue;
        if (c > verb)
            return c;
        const std::size_t first = m_parse.reach(c).begin;
        if (front == Parse::None && !m_article.is(first, "who") && !m_article.is(first, "whose"))
            front = c;
    }
    return front;
}

/// "told voters that the deal was off", on whatever the tree hangs the clause
std::optional<ReportContent> ClauseContent::thatClause(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t that = frame.weak ? Parse::None : m_borders.thatBehind(verb, frame);
    if (that == Parse::None)
        return std::nullopt;
    std::size_t end = that + 1;
    const std::size_t top = m_parse.head(that);
    if (top != Parse::None && top > that && m_parse.relation(that) == Relation::Mark)
        end = m_parse.reach(top).end;
    const TokenRange range = m_parts.trimmed(m_context.extended({that, end}, verb));
    return range.isEmpty() ? std::nullopt : std::optional(ReportContent{{range}, ReportRule::Clause});
}

/// Where the clause behind its verb begins.
std::size_t ClauseContent::beginOf(std::size_t top, std::size_t verb, const StatementFrame &frame) const
{
    TokenRange range = m_parse.reach(top);
    range.begin = std::max(range.begin, m_parts.verbGroup(verb).end);
    for (const std::size_t c : m_parse.children(top)) // "said on Monday how important ..."
        if (c < top && (m_parse.relation(c) == Relation::Mark || m_context.opensClause(c))) {
            range.begin = std::max(range.begin, m_parse.reach(c).begin);
            break;
        }
    const std::size_t whole = range.begin;
    skipTimeInFront(range, top);
    if (range.begin > m_parts.verbGroup(verb).end && asksWhy(range.begin - 1))
        --range.begin; // the tree hangs it on the verb
    const std::size_t word = m_borders.behindSurroundings(verb, frame);
    if (word < whole && m_article.isWord(word) && m_borders.isClause({word, range.end}))
        return word; // its subject hangs on the verb: "says the deal "was off""
    return range.begin;
}

/// "wondered why the deal was off"
bool ClauseContent::asksWhy(std::size_t i) const
{
    return !m_article.quoted[i] && (m_article.is(i, "why") || m_article.is(i, "how") || m_article.is(i, "whether"));
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
    if (!frame.that || !frame.often || m_parse.child(verb, {Relation::Ccomp}) != Parse::None)
        return std::nullopt;
    const std::size_t begin = m_borders.behindSurroundings(verb, frame);
    const TokenRange range = m_parts.trimmed(m_context.extended({begin, begin}, verb));
    if (range.begin != begin || range.isEmpty() || m_article.quoted[begin] || !m_borders.isClause(range))
        return std::nullopt;
    return ReportContent{{range}, ReportRule::ClauseBehind};
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
