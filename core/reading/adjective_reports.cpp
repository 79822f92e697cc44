// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/adjective_reports.h"

#include "core/reading/draft_walk.h"
#include "core/text/characters.h"

#include <algorithm>
#include <utility>

namespace onrecord
{

/// "is confident", "were worried"; not "the confident man", "was worried by it".
const StatementFrame *AdjectiveReports::frameOf(std::size_t word) const
{
    const WordClass kind = m_parse.wordClass(word);
    const bool adjective = kind == WordClass::Adjective && m_parse.child(word, {Relation::Cop}) != Parse::None;
    const bool participle = kind == WordClass::Verb && m_parse.child(word, {Relation::AuxPass}) != Parse::None &&
                            m_parts.agent(word).head == Parse::None;
    if (m_article.quoted[word] || !(adjective || participle))
        return nullptr;
    return m_frames.adjective(foldWord(m_article.word(word)));
}

std::optional<StatementDraft> AdjectiveReports::at(std::size_t word) const
{
    const StatementFrame *frame = frameOf(word);
    const std::size_t subject =
        frame == nullptr ? Parse::None : m_parse.child(word, {Relation::Nsubj, Relation::NsubjPass});
    if (subject == Parse::None || subject > word || m_article.is(subject, "it") || m_article.is(subject, "that"))
        return std::nullopt;
    const Content content = contentOf(word, *frame);
    if (content.words.isEmpty())
        return std::nullopt;
    StatementDraft draft;
    draft.kind = StatementKind::Indirect;
    draft.stance = frame->stance;
    draft.pieces = {content.words};
    draft.cueWord = word;
    draft.cue = {word, content.afterPreposition ? content.words.begin : word + 1};
    for (const std::size_t c : m_parse.children(word)) // "has long been critical"
        if (c < word && m_parse.isA(c, {Relation::Cop, Relation::Aux, Relation::AuxPass, Relation::Advmod}) &&
            c > subject)
            draft.cue.begin = std::min(draft.cue.begin, c);
    draft.source = m_parts.phrase(subject);
    draft.source.end = std::min(draft.source.end, draft.cue.begin);
    draft.sourceHead = subject;
    draft.rules.push_back(ReportRule::Adjective);
    return draft.source.isEmpty() ? std::nullopt : std::optional(std::move(draft));
}

AdjectiveReports::Content AdjectiveReports::contentOf(std::size_t word, const StatementFrame &frame) const
{
    for (const std::size_t c : m_parse.children(word))
        if (c > word)
            if (Content found = contentAt(c, word, frame); !found.words.isEmpty())
                return found;
    return {};
}

/// "that it was off", "to go", behind "of": the deal.
AdjectiveReports::Content AdjectiveReports::contentAt(std::size_t child, std::size_t word,
                                                      const StatementFrame &frame) const
{
    const TokenRange words = m_parts.trimmed(m_parse.reach(child));
    if (words.begin != word + 1)
        return {};
    const bool to = m_article.is(words.begin, "to");
    const std::size_t mark = m_parse.child(child, {Relation::Mark, Relation::Case});
    if (m_parse.isA(child, {Relation::Ccomp, Relation::Xcomp, Relation::Advcl}) && to && frame.toDo)
        return {words, false};
    if (m_parse.relation(child) == Relation::Ccomp && !to && frame.that)
        return {words, false};
    if (frame.weak || mark != words.begin || !frame.hasAbout(foldWord(m_article.word(mark))))
        return {};
    return {m_parts.trimmed({words.begin + 1, words.end}), true};
}

std::vector<StatementDraft> findAdjectiveReports(const ArticleText &article, const Parse &parse,
                                                 const StatementFrames &frames, const std::stop_token &stop)
{
    return draftsOf(AdjectiveReports(article, parse, frames), article, stop);
}

} // namespace onrecord
