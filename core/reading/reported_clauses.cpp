// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reported_clauses.h"

#include "core/reading/draft_walk.h"
#include "core/reading/noun_phrases.h"

#include <utility>

namespace onrecord
{

std::optional<StatementDraft> ReportedClauses::at(std::size_t verb) const
{
    const StatementFrame *frame = m_context.frameOf(verb);
    if (frame == nullptr || m_article.quoted[verb])
        return std::nullopt;
    if (auto draft = m_asides.aside(verb, *frame)) {
        draft->addressee = addressee(verb, *frame, {});
        return draft;
    }
    const bool passive = m_context.parts().isPassive(verb);
    auto found = passive ? m_phrases.passive(verb, *frame) : content(verb, *frame);
    if (!found || found->pieces.empty() || found->pieces.front().contains(verb) ||
        m_context.isTitle(found->pieces.front()))
        return std::nullopt;
    const Subject subject = passive ? m_context.parts().agent(verb) : subjectOf(verb, *frame);
    if (subject.head == Parse::None && !passive)
        return std::nullopt;

    StatementDraft draft;
    const bool act = found->rule == ReportRule::WithWhom || (frame->isAct() && found->rule != ReportRule::Clause);
    draft.kind = act ? StatementKind::Act : StatementKind::Indirect;
    draft.pieces = std::move(found->pieces);
    draft.cue = m_context.parts().verbGroup(verb);
    if (found->cueEnd > draft.cue.end)
        draft.cue.end = found->cueEnd;
    draft.cueWord = verb;
    draft.source = subject.words;
    draft.sourceHead = subject.head;
    draft.addressee = addressee(verb, *frame, *found);
    draft.stance = frame->stance;
    draft.rules.push_back(found->rule);
    if (frame->often)
        draft.rules.push_back(ReportRule::FrequentVerb);
    if (!subject.own && !passive)
        draft.rules.push_back(ReportRule::SharedSubject);
    return draft;
}

std::optional<ReportContent> ReportedClauses::content(std::size_t verb, const StatementFrame &frame) const
{
    if (auto found = m_clauses.clause(verb, frame))
        return found;
    if (auto found = m_clauses.asSaid(verb, frame))
        return found;
    if (auto found = m_clauses.infinitive(verb, frame))
        return found;
    if (auto found = m_clauses.behind(verb, frame))
        return found;
    if (auto found = m_phrases.thingAs(verb, frame))
        return found;
    if (frame.weak)
        return std::nullopt;
    if (auto found = m_phrases.answer(verb, frame))
        return found;
    if (auto found = m_phrases.about(verb, frame))
        return found;
    if (auto found = m_phrases.thing(verb, frame))
        return found;
    return m_phrases.withWhom(verb, frame);
}

/// The verb's own, or that of the report it goes on.
Subject ReportedClauses::subjectOf(std::size_t verb, const StatementFrame &frame) const
{
    const std::size_t before = m_context.reportBefore(verb);
    const Subject subject = m_context.parts().subject(before == Parse::None ? verb : before);
    if (!frame.often || !m_context.isFiniteForm(verb) || (subject.head != Parse::None && !subject.own))
        return subject;
    const Subject front = phraseInFront(verb);
    const bool wider =
        subject.head == Parse::None || (front.words.begin < subject.words.begin && front.words.contains(subject.head) &&
                                        m_names.isPerson(front.words.begin));
    return front.head != Parse::None && wider ? front : subject;
}

/// "Ann Lee, the chair, said", "Lee (D), who was late, said": the words in front of a verb whose subject the tree hangs
/// elsewhere.
Subject ReportedClauses::phraseInFront(std::size_t verb) const
{
    const std::size_t first = m_context.parts().behindDateline(verb);
    const std::size_t last = m_context.parts().verbGroup(verb).begin;
    const TokenRange words = first < last ? phraseBefore(m_article, m_names, {first, last}) : TokenRange{};
    if (words.begin > first && !m_article.isComma(words.begin - 1) && !m_article.isDash(words.begin - 1) &&
        !m_article.facts[words.begin - 1].hasAny({Fact::Conjunction, Fact::Subordinator}))
        return {}; // "those who want to keep the bridge say"
    for (std::size_t i = words.begin; i < words.end; ++i)
        if (m_parse.head(i) == Parse::None || !words.contains(m_parse.head(i)))
            return {i, words, true};
    return {};
}

TokenRange ReportedClauses::addressee(std::size_t verb, const StatementFrame &frame, const ReportContent &found) const
{
    const bool passive = m_context.parts().isPassive(verb);
    if (passive && frame.whom)
        if (const std::size_t patient = m_parse.child(verb, {Relation::NsubjPass}); patient != Parse::None)
            return m_context.parts().phrase(patient);
    if (!passive && (frame.whom || frame.whomToDo))
        if (const std::size_t object = m_context.objectOf(verb, frame);
            object != Parse::None && object > verb && object != found.skipped)
            return m_context.parts().phrase(object);
    for (const std::size_t c : m_parse.children(verb))
        if (m_parse.relation(c) == Relation::Obl && c != found.skipped)
            if (const std::size_t preposition = m_context.parts().preposition(c);
                preposition != Parse::None && frame.hasTo(m_context.fold(preposition)))
                return m_context.parts().phrase(c);
    return {};
}

std::vector<StatementDraft> findReported(const ArticleText &article, const Names &names, const Parse &parse,
                                         const StatementFrames &frames, const std::stop_token &stop)
{
    return draftsOf(ReportedClauses(article, names, parse, frames), article, stop);
}

} // namespace onrecord
