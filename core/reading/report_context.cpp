// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report_context.h"

#include "core/text/characters.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestSubject = 9; // words between a comma and the verb of a further report

} // namespace

std::string ReportContext::fold(std::size_t i) const
{
    return foldWord(m_article.word(i));
}

/// "The suit claims that it was stolen": a word that can be both, with a subject in front and "that" behind.
bool ReportContext::isVerbTakenForNoun(std::size_t i) const
{
    if (m_parse.wordClass(i) != WordClass::Noun || i == 0 || i + 1 >= m_parse.sentence(i).end ||
        !m_article.is(i + 1, "that"))
        return false;
    const std::size_t subject = m_parse.child(i, {Relation::Nsubj});
    return subject != Parse::None && subject < i && m_frames.isVerbForm(fold(i), VerbForm::Third);
}

const StatementFrame *ReportContext::frameOf(std::size_t verb) const
{
    if (m_parse.wordClass(verb) != WordClass::Verb && !isVerbTakenForNoun(verb))
        return nullptr;
    const std::string form = fold(verb);
    for (const std::size_t c : m_parse.children(verb))
        if (m_parse.relation(c) == Relation::CompoundPrt)
            if (const StatementFrame *frame = m_frames.verb(form, fold(c)))
                return frame;
    for (const std::size_t c : m_parse.children(verb)) // "spoke with"
        if (const std::size_t preposition =
                m_parse.relation(c) == Relation::Obl && c > verb ? m_parts.preposition(c) : Parse::None;
            preposition != Parse::None)
            if (const StatementFrame *frame = m_frames.verb(form, fold(preposition)))
                return frame;
    return m_frames.verb(form);
}

/// The direct object; of "spoke with" what stands behind the preposition.
std::size_t ReportContext::objectOf(std::size_t verb, const StatementFrame &frame) const
{
    if (const std::size_t blank = frame.base.rfind(' '); blank != std::string_view::npos)
        for (const std::size_t c : m_parse.children(verb))
            if (c > verb && m_parse.relation(c) == Relation::Obl)
                if (const std::size_t preposition = m_parts.preposition(c);
                    preposition != Parse::None && fold(preposition) == frame.base.substr(blank + 1))
                    return c;
    return m_parse.child(verb, {Relation::Iobj, Relation::Obj});
}

/// Whom the infinitive is for: the object, or what stands behind the verb's preposition: "called on Lee to go".
std::size_t ReportContext::addresseeWord(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = m_parse.child(verb, {Relation::Obj, Relation::Iobj});
    if (object != Parse::None)
        return object;
    for (const std::size_t c : m_parse.children(verb))
        if (c > verb && m_parse.relation(c) == Relation::Obl)
            if (const std::size_t preposition = m_parts.preposition(c);
                preposition != Parse::None && frame.hasTo(fold(preposition)))
                return c;
    return Parse::None;
}

/// "on Sunday morning"
bool ReportContext::isTime(std::size_t noun) const
{
    if (m_article.has(noun, Fact::Calendar))
        return true;
    const auto children = m_parse.children(noun);
    return std::any_of(children.begin(), children.end(),
                       [&](std::size_t c) { return m_article.has(c, Fact::Calendar); });
}

/// "spoke on "Good Morning Ruritania"": a name in marks
bool ReportContext::isTitle(TokenRange range) const
{
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (!m_article.quoted[i] || (m_article.isWord(i) && !m_article.tokens[i].capital))
            return false;
    return true;
}

bool ReportContext::opensClause(std::size_t i) const
{
    return m_article.is(i, "how") || m_article.is(i, "what") || m_article.is(i, "why") || m_article.is(i, "whether") ||
           m_article.is(i, "who") || m_article.is(i, "when") || m_article.is(i, "where") || m_article.is(i, "which");
}

/// "was", "will", "has", or a verb with a subject of its own in front.
bool ReportContext::isFiniteVerb(std::size_t i) const
{
    if (m_article.quoted[i] || m_parse.relation(i) == Relation::AclRelcl)
        return false;
    if (m_parse.wordClass(i) == WordClass::Auxiliary)
        return m_parse.head(i) == Parse::None || !m_parse.isA(m_parse.head(i), {Relation::AclRelcl, Relation::Acl});
    if (m_parse.wordClass(i) != WordClass::Verb)
        return false;
    const std::size_t subject = m_parse.child(i, {Relation::Nsubj, Relation::NsubjPass});
    return subject != Parse::None && subject < i && !m_article.is(subject, "who") && !m_article.is(subject, "that") &&
           !m_article.is(subject, "which");
}

bool ReportContext::isFiniteForm(std::size_t i) const
{
    const std::string form = fold(i);
    const bool base = m_frames.isVerbForm(form, VerbForm::Base);
    return m_frames.isVerbForm(form, VerbForm::Past) || m_frames.isVerbForm(form, VerbForm::Third) ||
           (base && i > 0 && !m_article.is(i - 1, "to"));
}

/// A verb that tells of a statement of its own and shares the subject: "said he would go and warned of delays".
bool ReportContext::isRivalReport(std::size_t i, std::size_t verb) const
{
    if (i == verb || !m_parse.isA(i, {Relation::Conj}) || m_article.quoted[i])
        return false;
    const StatementFrame *frame = frameOf(i);
    if (frame == nullptr || frame->weak || m_parse.child(i, {Relation::Nsubj, Relation::NsubjPass}) != Parse::None)
        return false;
    if (m_parse.child(i, {Relation::Aux, Relation::AuxPass}) != Parse::None)
        return false;
    const auto finite = [&](std::size_t word) {
        const std::string form = fold(word);
        return m_frames.isVerbForm(form, VerbForm::Past) || m_frames.isVerbForm(form, VerbForm::Third);
    };
    const std::size_t joined = m_parse.head(i);
    if (joined == verb)
        return true;
    const bool base = m_parse.child(joined, {Relation::Aux, Relation::Cop}) != Parse::None ||
                      (m_parse.child(joined, {Relation::Mark}) != Parse::None &&
                       m_article.is(m_parse.child(joined, {Relation::Mark}), "to"));
    return finite(i) && (frame->often || base);
}

std::size_t ReportContext::reportBefore(std::size_t verb) const
{
    std::size_t joined = m_parse.head(verb);
    while (joined != Parse::None && m_parse.relation(joined) == Relation::Conj)
        joined = m_parse.head(joined);
    if (joined == Parse::None || m_parse.relation(joined) != Relation::Ccomp || m_parse.head(joined) == Parse::None)
        return Parse::None;
    const std::size_t outer = m_parse.head(joined);
    return isRivalReport(verb, outer) ? outer : Parse::None;
}

/// ", Kim said", ", but others say": behind a comma begins a report with a subject of its own.
bool ReportContext::opensOtherReport(std::size_t comma) const
{
    const std::size_t last = std::min(m_parse.sentence(comma).end, comma + LongestSubject);
    for (std::size_t i = comma + 1; i < last && !m_article.quoted[i] && !m_article.isComma(i); ++i) {
        const WordClass kind = m_parse.wordClass(i);
        if (kind == WordClass::Verb) {
            const StatementFrame *frame = frameOf(i);
            const std::size_t subject = m_parse.child(i, {Relation::Nsubj});
            return frame != nullptr && frame->often && frame->that && subject != Parse::None && comma < subject &&
                   subject < i && !m_article.is(subject, "who") && !m_article.is(subject, "which") &&
                   !m_article.is(subject, "that");
        }
        if (kind == WordClass::Subordinator || kind == WordClass::Adposition)
            return false;
    }
    return false;
}

/// "those who say the deal is off | were few": what a report describes or stands in front of is no part of it.
std::size_t ReportContext::endBeforeOuter(TokenRange range, std::size_t verb) const
{
    for (std::size_t at = verb; m_parse.head(at) != Parse::None; at = m_parse.head(at)) {
        if (m_parse.isA(at, {Relation::Ccomp, Relation::Parataxis, Relation::Conj, Relation::Dep, Relation::Xcomp}))
            break;
        const std::size_t outer = m_parse.head(at);
        if (outer <= verb || !range.contains(outer) || m_article.quoted[outer])
            continue;
        std::size_t end = outer;
        for (const std::size_t c : m_parse.children(outer))
            if (c > verb && c < outer && range.contains(m_parse.reach(c).begin))
                end = std::min(end, m_parse.reach(c).begin);
        return end;
    }
    return range.end;
}

/// What stands behind a comma is no more of what was said: "..., saying", "..., as he left", "..., in a letter".
bool ReportContext::endsBehindComma(std::size_t i) const
{
    if (m_article.is(i, "including") || m_article.is(i, "because"))
        return false;
    const WordClass kind = m_parse.wordClass(i);
    return m_parts.isParticiple(i) || kind == WordClass::Subordinator || kind == WordClass::Adposition ||
           m_article.is(i, "when") || m_article.is(i, "according") || m_article.is(i, "compared") ||
           m_article.quoted[i];
}

/// "Lee, who said she was tired | , left": the verb of the one who said it.
bool ReportContext::closesRelative(std::size_t comma, TokenRange content, std::size_t verb) const
{
    const std::size_t who = m_parse.child(verb, {Relation::Nsubj});
    if (who == Parse::None || who == 0 || who > verb || !(m_article.is(who, "who") || m_article.is(who, "which")) ||
        !m_article.isComma(who - 1))
        return false;
    std::size_t next = comma + 1;
    while (next < m_parse.sentence(verb).end && m_parse.wordClass(next) == WordClass::Adverb)
        ++next;
    if (next >= m_parse.sentence(verb).end || m_article.quoted[next] || m_parts.isParticiple(next) ||
        (m_parse.wordClass(next) != WordClass::Verb && m_parse.wordClass(next) != WordClass::Auxiliary))
        return false;
    for (std::size_t i = content.begin; i < comma; ++i)
        if (isFiniteVerb(i))
            return true;
    return false;
}

/// A clause behind its verb goes on to the sentence's end, as long as no comma and no other report stands in between:
/// parsers like to hang the rest on the reporting verb.
TokenRange ReportContext::extended(TokenRange range, std::size_t verb) const
{
    const std::size_t last = m_parse.sentence(verb).end;
    std::size_t end = range.begin;
    for (; end < last; ++end) {
        if (isRivalReport(end, verb)) {
            std::size_t cut = m_parts.verbGroup(end).begin;
            while (cut > range.begin && (m_parse.relation(cut - 1) == Relation::Cc || m_article.isComma(cut - 1)))
                --cut;
            return {range.begin, cut};
        }
        if ((m_article.is(end, "according") || m_article.is(end, "compared")) && end > range.begin &&
            m_article.isComma(end - 1))
            break;
        if (end > range.begin && m_article.isComma(end) && !m_article.quoted[end] &&
            (opensOtherReport(end) || closesRelative(end, range, verb)))
            break;
        if (end < range.end || m_article.quoted[end])
            continue;
        const std::string_view word = m_article.word(end);
        if (word == "," && end + 1 < last && !endsBehindComma(end + 1))
            continue;
        if (word == "," || word == ";" || word == ":" || m_article.isDash(end))
            break;
    }
    return {range.begin, endBeforeOuter({range.begin, end}, verb)};
}

} // namespace onrecord
