// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/clause_parts.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr std::size_t LongestDateline = 8; // "BAKER CITY, Ore. (Wire) -"
constexpr int HighestClimb = 4;            // verbs upwards that may lend their subject

} // namespace

bool ClauseParts::isPassive(std::size_t verb) const
{
    if (m_parse.child(verb, {Relation::AuxPass, Relation::NsubjPass, Relation::CsubjPass}) != Parse::None)
        return true;
    const std::string_view word = m_article.word(verb);
    const bool participle = m_parse.relation(verb) == Relation::Acl && !word.ends_with("ing");
    return participle && m_parse.child(verb, {Relation::Aux, Relation::Mark, Relation::Nsubj}) == Parse::None;
}

Subject ClauseParts::subjectAt(std::size_t noun, std::size_t verb) const
{
    TokenRange words = phrase(noun);
    if (words.begin < verb && words.end > verb) // something of the phrase stands behind the verb
        words = trimmed({words.begin, std::max(noun + 1, std::min(verb, words.end))});
    while (words.end < verb && m_parse.wordClass(noun) == WordClass::ProperNoun &&
           m_parse.wordClass(words.end) == WordClass::ProperNoun)
        ++words.end; // a name in pieces
    return {noun, words, true};
}

/// "BAKER CITY - The road was long, said Lee": what stands in front of the dash is nobody.
std::size_t ClauseParts::subjectNoun(std::size_t verb) const
{
    const std::size_t first = m_parse.child(verb, {Relation::Nsubj, Relation::NsubjOuter});
    if (first == Parse::None || first > verb || first >= behindDateline(verb))
        return first;
    for (const std::size_t c : m_parse.children(verb))
        if (c > verb && m_parse.isA(c, {Relation::Nsubj}))
            return c;
    return first;
}

Subject ClauseParts::subject(std::size_t verb) const
{
    std::size_t at = verb;
    for (int climb = 0; climb < HighestClimb && at != Parse::None; ++climb) {
        const std::size_t noun = subjectNoun(at);
        const bool passive = isPassive(at);
        if (noun != Parse::None && (at == verb || !passive)) {
            Subject found = subjectAt(noun, verb);
            for (const std::size_t next : m_parse.children(at)) // "Mayor Ann Lee" parsed as two
                if (next > noun && m_parse.relation(next) == m_parse.relation(noun) && next < verb &&
                    m_parse.reach(next).begin == found.words.end)
                    found = {next, {found.words.begin, m_parse.reach(next).end}, false};
            found.own = at == verb;
            return found;
        }
        if (at != verb && passive)
            if (const std::size_t patient = m_parse.child(at, {Relation::NsubjPass}); patient != Parse::None)
                return {patient, phrase(patient), false};
        const std::size_t head = m_parse.head(at);
        if (head == Parse::None)
            break;
        if (m_parse.isA(at, {Relation::Acl}) && m_parse.wordClass(head) != WordClass::Verb) {
            const TokenRange words = trimmed({phrase(head).begin, std::min(m_parse.reach(at).begin, phrase(head).end)});
            return {head, words.contains(head) ? words : TokenRange{head, head + 1}, false};
        }
        const bool loose = m_parse.relation(at) == Relation::Ccomp && isParticiple(at); // ", noting that"
        if (!loose &&
            !m_parse.isA(at, {Relation::Conj, Relation::Xcomp, Relation::Advcl, Relation::Parataxis, Relation::Dep}))
            break;
        at = head;
    }
    return {};
}

Subject ClauseParts::agent(std::size_t verb) const
{
    for (const std::size_t noun : m_parse.children(verb)) {
        if (!m_parse.isA(noun, {Relation::OblAgent, Relation::Obl}) || noun < verb)
            continue;
        const std::size_t by = preposition(noun);
        if (by != Parse::None && m_article.is(by, "by") && m_parse.wordClass(noun) != WordClass::Verb)
            return subjectAt(noun, verb);
    }
    return {};
}

bool ClauseParts::joinsGroup(std::size_t i, std::size_t verb) const
{
    if (m_parse.head(i) != verb)
        return false;
    if (m_parse.isA(i, {Relation::Aux, Relation::AuxPass}))
        return true;
    return m_parse.relation(i) == Relation::Advmod && m_parse.children(i).empty() && !m_article.is(i, "how") &&
           !m_article.is(i, "when") && !m_article.is(i, "where") && !m_article.is(i, "why");
}

TokenRange ClauseParts::verbGroup(std::size_t verb) const
{
    TokenRange group{verb, verb + 1};
    const std::size_t first = m_parse.sentence(verb).begin;
    while (group.begin > first && joinsGroup(group.begin - 1, verb))
        --group.begin;
    while (group.end < m_parse.size() && m_parse.head(group.end) == verb &&
           m_parse.relation(group.end) == Relation::CompoundPrt)
        ++group.end;
    return group;
}

std::size_t ClauseParts::preposition(std::size_t noun) const
{
    for (const std::size_t c : m_parse.children(noun))
        if (c < noun && m_parse.relation(c) == Relation::Case)
            return c;
    return Parse::None;
}

TokenRange ClauseParts::phrase(std::size_t noun) const
{
    TokenRange words = m_parse.reach(noun);
    if (const std::size_t text = behindDateline(noun); text <= noun)
        words.begin = std::max(words.begin, text);
    for (const std::size_t c : m_parse.children(noun))
        if (c < noun && m_parse.relation(c) == Relation::Case)
            words.begin = std::max(words.begin, m_parse.reach(c).end);
    for (std::size_t i = noun + 1; i + 1 < words.end; ++i) // "Lee, who left last year"
        if (m_article.isComma(i) &&
            (m_article.is(i + 1, "who") || m_article.is(i + 1, "which") || m_article.is(i + 1, "whose") ||
             m_article.is(i + 1, "whom") || (isParticiple(i + 1) && !m_article.is(i + 1, "including"))))
            words.end = i;
    words = trimmed(words);
    return words.contains(noun) ? words : TokenRange{noun, noun + 1};
}

bool ClauseParts::isParticiple(std::size_t i) const
{
    return m_parse.wordClass(i) == WordClass::Verb && m_article.word(i).ends_with("ing");
}

std::size_t ClauseParts::behindDateline(std::size_t i) const
{
    const TokenRange sentence = m_parse.sentence(i);
    for (std::size_t at = sentence.begin; at < std::min(sentence.end, sentence.begin + LongestDateline); ++at) {
        if (m_article.isDash(at) && at > sentence.begin)
            return at + 1;
        if (m_article.isWord(at) && !m_article.tokens[at].capital)
            break;
    }
    return sentence.begin;
}

TokenRange ClauseParts::trimmed(TokenRange range) const
{
    const auto isSign = [&](std::size_t i) {
        const std::string_view word = m_article.word(i);
        return word == "," || word == ";" || word == ":" || m_article.isDash(i);
    };
    while (!range.isEmpty() && (isSign(range.begin) || m_article.tokens[range.begin].kind == TokenKind::Stop))
        ++range.begin;
    while (!range.isEmpty() && (isSign(range.end - 1) || m_article.tokens[range.end - 1].kind == TokenKind::Stop ||
                                m_parse.relation(range.end - 1) == Relation::Cc))
        --range.end;
    return range;
}

std::vector<TokenRange> ClauseParts::without(TokenRange whole, TokenRange hole) const
{
    std::vector<TokenRange> parts;
    for (const TokenRange part : {TokenRange{whole.begin, std::min(whole.end, hole.begin)},
                                  TokenRange{std::max(whole.begin, hole.end), whole.end}})
        if (const TokenRange kept = trimmed(part); !kept.isEmpty())
            parts.push_back(kept);
    return parts;
}

} // namespace onrecord
