// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/attributed_phrases.h"

#include "core/reading/draft_walk.h"
#include "core/text/characters.h"

#include <algorithm>
#include <utility>

namespace onrecord
{

std::optional<StatementDraft> AttributedPhrases::at(std::size_t word) const
{
    if (m_article.quoted[word] || !m_article.isWord(word))
        return std::nullopt;
    if (m_article.is(word, "according"))
        return accordingTo(word);
    return m_parse.wordClass(word) == WordClass::Noun ? noun(word) : std::nullopt;
}

/// "The deal is off, according to Lee."
std::optional<StatementDraft> AttributedPhrases::accordingTo(std::size_t word) const
{
    const TokenRange sentence = m_parse.sentence(word);
    if (word + 2 >= sentence.end || !m_article.is(word + 1, "to"))
        return std::nullopt;
    std::size_t source = m_parse.head(word); // "according" hangs on the noun, or the noun on "according"
    if (source == Parse::None || source < word)
        source = m_parse.child(word, {Relation::Obl, Relation::Nmod, Relation::Obj, Relation::Xcomp});
    if (source == Parse::None || source <= word + 1)
        return std::nullopt;
    TokenRange words = m_parse.reach(source);
    words = m_parts.trimmed({std::max(words.begin, word + 2), words.end});
    if (words.isEmpty() || !words.contains(source))
        return std::nullopt;
    StatementDraft draft;
    draft.kind = StatementKind::Indirect;
    draft.cue = {word, word + 2};
    draft.cueWord = word;
    draft.source = words;
    draft.sourceHead = source;
    draft.pieces = accorded(word, source);
    draft.rules.push_back(ReportRule::AccordingTo);
    return draft.pieces.empty() ? std::nullopt : std::optional(std::move(draft));
}

/// The clause it hangs on: what stands behind when it opens the clause, else what stands before.
std::vector<TokenRange> AttributedPhrases::accorded(std::size_t word, std::size_t source) const
{
    std::size_t top = m_parse.head(word) == source ? m_parse.head(source) : m_parse.head(word);
    const std::size_t first = m_parts.behindDateline(word);
    while (top != Parse::None && m_parse.head(top) != Parse::None && m_parse.reach(top).begin > first &&
           !m_article.isComma(m_parse.reach(top).begin - 1))
        top = m_parse.head(top);
    TokenRange whole = top == Parse::None ? m_parse.sentence(word) : m_parse.reach(top);
    const TokenRange hole{word, std::max(m_parse.reach(source).end, word + 2)};
    if (whole.begin >= word && whole.end <= hole.end)
        whole = m_parse.sentence(word);
    whole.begin = std::max(whole.begin, first);
    const TokenRange before = m_parts.trimmed({whole.begin, std::max(whole.begin, word)});
    if (!before.isEmpty() && before.end - before.begin > 2)
        return {before};
    const TokenRange behind = m_parts.trimmed({hole.end, std::max(whole.end, hole.end)});
    return behind.isEmpty() ? std::vector<TokenRange>{} : std::vector<TokenRange>{behind};
}

/// "his promise to go", "Lee's claim that the deal was off", "issued a call for talks"
std::optional<StatementDraft> AttributedPhrases::noun(std::size_t word) const
{
    const StatementFrame *frame = m_frames.noun(foldWord(m_article.word(word)));
    if (frame == nullptr)
        return std::nullopt;
    const TokenRange content = contentOf(word, *frame);
    if (content.isEmpty())
        return std::nullopt;
    StatementDraft draft;
    draft.kind = frame->kind;
    draft.stance = frame->stance;
    draft.pieces = {content};
    draft.cueWord = word;
    draft.cue = {word, word + 1};
    const std::size_t owner = m_parse.child(word, {Relation::NmodPoss});
    const std::size_t verb = m_parse.relation(word) == Relation::Obj ? m_parse.head(word) : Parse::None;
    if (owner != Parse::None && owner < word) {
        TokenRange words = m_parts.phrase(owner);
        if (m_article.tokens[words.end - 1].kind == TokenKind::Clitic)
            --words.end;
        draft.source = words;
        draft.sourceHead = owner;
        draft.cue.begin = std::max(words.end, m_parse.reach(owner).end);
        draft.rules.push_back(ReportRule::NounOfOwner);
    } else if (verb != Parse::None && verb < word && m_frames.isLightVerb(foldWord(m_article.word(verb))) &&
               !m_parts.isPassive(verb)) {
        const Subject subject = m_parts.subject(verb);
        if (subject.head == Parse::None)
            return std::nullopt;
        draft.source = subject.words;
        draft.sourceHead = subject.head;
        draft.cue.begin = m_parts.verbGroup(verb).begin;
        draft.rules.push_back(ReportRule::LightVerb);
    } else {
        return std::nullopt;
    }
    if (content.begin == draft.cue.end + 1) // "call for"
        draft.cue.end = content.begin;
    return draft;
}

/// What hangs on a noun and is what was said or wanted. Empty when there is nothing.
TokenRange AttributedPhrases::contentOf(std::size_t noun, const StatementFrame &frame) const
{
    for (const std::size_t c : m_parse.children(noun)) {
        if (c < noun)
            continue;
        const std::size_t mark = m_parse.child(c, {Relation::Mark});
        const bool to = mark != Parse::None && m_article.is(mark, "to");
        const bool that = mark != Parse::None && m_article.is(mark, "that");
        if (m_parse.isA(c, {Relation::Acl, Relation::Ccomp, Relation::AclRelcl}) &&
            ((to && (frame.toDo || frame.whomToDo)) || (that && frame.that)))
            return m_parts.trimmed(m_parse.reach(c));
        const std::size_t preposition = m_parse.isA(c, {Relation::Nmod, Relation::Acl})
                                            ? m_parse.child(c, {Relation::Case, Relation::Mark})
                                            : Parse::None;
        if (preposition == Parse::None || preposition > c || !frame.hasAbout(foldWord(m_article.word(preposition))))
            continue;
        TokenRange range = m_parse.reach(c);
        range.begin = std::max(range.begin, preposition + 1);
        return m_parts.trimmed(range);
    }
    return {};
}

std::vector<StatementDraft> findAttributed(const ArticleText &article, const Parse &parse,
                                           const StatementFrames &frames, const std::stop_token &stop)
{
    return draftsOf(AttributedPhrases(article, parse, frames), article, stop);
}

} // namespace onrecord
