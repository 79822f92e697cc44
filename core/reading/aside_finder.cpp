// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/aside_finder.h"

#include <algorithm>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestSetting = 4; // "on Friday night"
constexpr std::size_t LongestAside = 12;  // words on either side of the verb

} // namespace

/// The words between the comma before and an aside's verb, if they can be a subject and nothing more.
TokenRange AsideFinder::asideSubject(std::size_t verb, TokenRange group) const
{
    const std::size_t first = m_parse.sentence(verb).begin;
    std::size_t begin = group.begin;
    while (begin > first && group.begin - begin <= LongestAside && !isBorder(begin - 1)) {
        const WordClass kind = m_parse.wordClass(begin - 1);
        if (kind == WordClass::Auxiliary || kind == WordClass::Subordinator || m_article.is(begin - 1, "who") ||
            m_article.is(begin - 1, "which") || m_article.is(begin - 1, "that") ||
            (kind == WordClass::Verb && m_parse.head(begin - 1) == verb))
            return {};
        --begin;
    }
    const bool bordered = begin > first && isBorder(begin - 1);
    if (!bordered || !endsSubject(group.begin - 1) || begin == group.begin || m_parse.relation(begin) == Relation::Cc)
        return {};
    return {begin, group.begin};
}

/// Not "users to report", "the newly announced", "when asked".
bool AsideFinder::endsSubject(std::size_t i) const
{
    const WordClass kind = m_parse.wordClass(i);
    return kind != WordClass::Particle && kind != WordClass::Determiner && kind != WordClass::Adposition &&
           kind != WordClass::Adverb && kind != WordClass::Conjunction && !m_article.is(i, "to");
}

/// "After the vote was lost, Lee asked the court for more time": a clause that depends on the verb, and nothing said.
bool AsideFinder::isSettingAlone(const std::vector<TokenRange> &pieces, std::size_t verb) const
{
    if (pieces.size() != 1 || pieces.front().begin > verb)
        return false;
    const std::size_t first = pieces.front().begin;
    return m_parse.wordClass(first) == WordClass::Subordinator || m_article.is(first, "when") ||
           m_article.is(first, "asked") || m_parts.isParticiple(first);
}

/// "So far, no group has claimed responsibility": what was said stands behind.
bool AsideFinder::hasOwnObject(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t object = m_parse.child(verb, {Relation::Obj});
    return !frame.whom && object != Parse::None && object > verb &&
           m_parse.wordClass(object) != WordClass::ProperNoun && !m_article.has(object, Fact::Calendar);
}

/// A word of a name in marks: "said on "Good Morning Ruritania"".
bool AsideFinder::isTitle(std::size_t i) const
{
    return !m_article.isWord(i) || m_article.tokens[i].capital;
}

bool AsideFinder::isBorder(std::size_t i) const
{
    return m_article.isComma(i) || (m_article.isDash(i) && m_article.word(i) != "-") ||
           (m_article.quoted[i] && !m_article.isWord(i));
}

/// Lee in "said Lee", also where the tree takes him for the object.
std::size_t AsideFinder::subjectBehind(std::size_t verb, std::size_t from, const StatementFrame &frame) const
{
    const std::size_t noun = m_parse.child(verb, {Relation::Nsubj});
    if (noun != Parse::None || !frame.quote || m_parts.isParticiple(verb))
        return noun;
    for (const std::size_t c : m_parse.children(verb))
        if (m_parse.isA(c, {Relation::Obj, Relation::Ccomp}) && m_parts.phrase(c).begin == from &&
            m_parse.wordClass(c) != WordClass::Pronoun)
            return c;
    return Parse::None;
}

/// Where an aside ends that goes on behind its verb with no more than a few words; 0 when it goes on further.
std::size_t AsideFinder::asideEnd(TokenRange group) const
{
    const std::size_t last = m_parse.sentence(group.begin).end;
    std::size_t end = group.end;
    for (; end < last && end - group.end <= LongestAside; ++end) {
        if (m_article.isComma(end) || m_article.tokens[end].kind == TokenKind::Stop)
            return end;
        const WordClass kind = m_parse.wordClass(end);
        if (kind == WordClass::Verb || kind == WordClass::Auxiliary || kind == WordClass::Subordinator ||
            (m_article.quoted[end] && !isTitle(end)) || m_article.word(end) == ":" ||
            (kind == WordClass::Pronoun && end == group.end))
            return 0;
    }
    return end == last ? end : 0;
}

/// "..., said Lee, the chair, on Friday"
bool AsideFinder::isSettingBehind(TokenRange piece) const
{
    const bool phrase = m_parse.wordClass(piece.begin) == WordClass::Adposition;
    return phrase && piece.end - piece.begin <= LongestSetting && m_article.has(piece.end - 1, Fact::Calendar);
}

/// Of what stands around an aside only what was said: not "In 2010, Lee said, ...", "..., Lee said, as he left".
void AsideFinder::dropSurroundings(std::vector<TokenRange> &pieces) const
{
    const auto hasVerb = [&](const TokenRange &piece) {
        for (std::size_t i = piece.begin; i < piece.end; ++i)
            if (!m_parts.isParticiple(i) &&
                (m_parse.wordClass(i) == WordClass::Verb || m_parse.wordClass(i) == WordClass::Auxiliary))
                return true;
        return false;
    };
    if (pieces.size() == 2) {
        const std::size_t first = pieces.front().begin;
        const std::size_t second = pieces.back().begin;
        const bool setting = !hasVerb(pieces.front()) &&
                             (m_parse.wordClass(first) == WordClass::Adposition || m_parts.isParticiple(first) ||
                              m_parse.wordClass(first) == WordClass::Subordinator);
        const bool circumstance =
            hasVerb(pieces.front()) &&
            (m_parts.isParticiple(second) || m_article.is(second, "as") || m_article.is(second, "while") ||
             m_article.is(second, "when") || m_article.is(second, "after") || m_article.is(second, "before") ||
             m_article.is(second, "who") || m_article.is(second, "during"));
        if (setting && hasVerb(pieces.back()))
            pieces.erase(pieces.begin());
        else if (circumstance || (hasVerb(pieces.front()) && isSettingBehind(pieces.back())))
            pieces.pop_back();
    }
    if (std::none_of(pieces.begin(), pieces.end(), hasVerb))
        pieces.clear();
}

/// "The deal, Lee said, was off", "The deal was off, said Lee": seen by its commas, whatever the tree says.
std::optional<StatementDraft> AsideFinder::aside(std::size_t verb, const StatementFrame &frame) const
{
    if (!frame.that || frame.weak || m_parse.child(verb, {Relation::AuxPass}) != Parse::None ||
        m_parse.isA(verb, {Relation::Acl, Relation::Amod}))
        return std::nullopt;
    const TokenRange group = m_parts.verbGroup(verb);
    TokenRange subject = hasOwnObject(verb, frame) ? TokenRange{} : asideSubject(verb, group);
    const std::size_t end = asideEnd(group);
    if (end == 0)
        return std::nullopt;
    std::size_t begin = subject.begin;
    if (subject.isEmpty()) { // "said Lee"
        const std::size_t first = m_parse.sentence(verb).begin;
        const std::size_t noun = subjectBehind(verb, group.end, frame);
        if (noun == Parse::None || noun < verb || group.begin == first || !isBorder(group.begin - 1))
            return std::nullopt;
        begin = group.begin;
        subject = m_parts.phrase(noun);
        subject.begin = std::max(subject.begin, group.end);
    }
    const TokenRange sentence = m_parse.sentence(verb);
    std::size_t head = subject.end - 1;
    for (std::size_t i = subject.begin; i < subject.end; ++i)
        if (m_parse.head(i) == verb || (m_parse.head(i) != Parse::None && !subject.contains(m_parse.head(i)))) {
            head = i;
            break;
        }
    const std::size_t from = m_parts.behindDateline(verb);
    if (begin <= from + 1)
        return std::nullopt;
    StatementDraft draft;
    draft.kind = StatementKind::Indirect;
    draft.pieces = m_parts.without({from, sentence.end}, {begin, std::max(end, subject.end)});
    dropSurroundings(draft.pieces);
    if (draft.pieces.empty() || isSettingAlone(draft.pieces, verb))
        return std::nullopt;
    draft.cue = group;
    draft.cueWord = verb;
    draft.source = subject;
    draft.sourceHead = head;
    draft.stance = frame.stance;
    draft.rules.push_back(ReportRule::Aside);
    return draft;
}

} // namespace onrecord
