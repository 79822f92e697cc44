// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rule_confidence.h"

#include <algorithm>

namespace onrecord
{

namespace
{

constexpr double FrequentVerb = 0.17; // "said that" is surer than "found that"
constexpr double PartlyQuoted = 0.12; // marks show where the content is
constexpr double Deed = 0.2;
constexpr double SharedSubject = 0.7; // a factor: the subject stands at another verb
constexpr double Most = 0.89;         // only a quotation is surer
constexpr double NotCounted = 0.5;

/// No default: the compiler points at a rule without a share.
double shareOf(ReportRule rule)
{
    switch (rule) {
    case ReportRule::About:
        return 0.54;
    case ReportRule::AboutOfObject:
        return 0.5;
    case ReportRule::Adjective:
        return 0.52;
    case ReportRule::AccordingTo:
        return 0.8;
    case ReportRule::Aside:
        return 0.72;
    case ReportRule::AsSaid:
        return 0.7;
    case ReportRule::Clause:
        return 0.65;
    case ReportRule::ClauseBehind:
        return 0.46;
    case ReportRule::Doing:
        return 0.4;
    case ReportRule::Headline:
        return 0.62;
    case ReportRule::Label:
        return 0.6;
    case ReportRule::LightVerb:
        return 0.42;
    case ReportRule::NounOfOwner:
        return 0.33;
    case ReportRule::PassiveAbout:
        return 0.46;
    case ReportRule::PassiveClause:
        return 0.6;
    case ReportRule::PassiveThing:
        return 0.42;
    case ReportRule::Thing:
        return 0.54;
    case ReportRule::ThingAs:
        return 0.54;
    case ReportRule::ToDo:
        return 0.55;
    case ReportRule::WithWhom:
        return 0.7;
    case ReportRule::CueAccordingTo: // what follows is of quotations, whose clauses tell how sure they are
    case ReportRule::CueAfterSubject:
    case ReportRule::CueBefore:
    case ReportRule::CueColon:
    case ReportRule::CueGoesOn:
    case ReportRule::CueInside:
    case ReportRule::CueInverted:
    case ReportRule::CueParticiple:
    case ReportRule::CueSharedSubject:
    case ReportRule::ParagraphBeforeIntroduces:
    case ReportRule::RunningSpeaker:
    case ReportRule::SameParagraph:
    case ReportRule::SentenceBefore:
    case ReportRule::Signature:
    case ReportRule::FrequentVerb: // remarks
    case ReportRule::SharedSubject:
    case ReportRule::MarkNeverClosed:
        break;
    }
    return NotCounted;
}

bool has(const StatementDraft &draft, ReportRule rule)
{
    return std::find(draft.rules.begin(), draft.rules.end(), rule) != draft.rules.end();
}

} // namespace

double confidenceOf(const StatementDraft &draft)
{
    const ReportRule rule = draft.rules.front();
    double right = shareOf(rule);
    if (has(draft, ReportRule::FrequentVerb) && rule == ReportRule::Clause)
        right += FrequentVerb;
    if (draft.kind == StatementKind::Mixed)
        right += PartlyQuoted;
    if (draft.kind == StatementKind::Act && rule != ReportRule::WithWhom)
        right += Deed;
    if (has(draft, ReportRule::SharedSubject))
        right *= SharedSubject;
    return std::min(right, Most);
}

} // namespace onrecord
