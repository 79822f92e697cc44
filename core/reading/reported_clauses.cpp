// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reported_clauses.h"

#include "core/reading/draft_walk.h"

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
    if (!found || found->pieces.empty() || m_context.isTitle(found->pieces.front()))
        return std::nullopt;
    const Subject subject = passive ? m_context.parts().agent(verb) : subjectOf(verb);
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
    if (auto found = m_phrases.about(verb, frame))
        return found;
    if (auto found = m_phrases.thing(verb, frame))
        return found;
    return m_phrases.withWhom(verb, frame);
}

/// The verb's own, or that of the report it goes on.
Subject ReportedClauses::subjectOf(std::size_t verb) const
{
    const std::size_t before = m_context.reportBefore(verb);
    return m_context.parts().subject(before == Parse::None ? verb : before);
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

std::vector<StatementDraft> findReported(const ArticleText &article, const Parse &parse, const StatementFrames &frames,
                                         const std::stop_token &stop)
{
    return draftsOf(ReportedClauses(article, parse, frames), article, stop);
}

} // namespace onrecord
