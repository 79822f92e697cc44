// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/report_rule.h"

namespace onrecord
{

std::string_view ruleName(ReportRule rule)
{
    switch (rule) {
    case ReportRule::About:
        return "about";
    case ReportRule::AboutOfObject:
        return "about-of-object";
    case ReportRule::Adjective:
        return "adjective";
    case ReportRule::AccordingTo:
        return "according-to";
    case ReportRule::Aside:
        return "aside";
    case ReportRule::AsSaid:
        return "as-said";
    case ReportRule::Clause:
        return "clause";
    case ReportRule::ClauseBehind:
        return "clause-behind";
    case ReportRule::Doing:
        return "doing";
    case ReportRule::Headline:
        return "headline";
    case ReportRule::Label:
        return "label";
    case ReportRule::LightVerb:
        return "light-verb";
    case ReportRule::NounOfOwner:
        return "noun-of-owner";
    case ReportRule::PassiveAbout:
        return "passive-about";
    case ReportRule::PassiveClause:
        return "passive-clause";
    case ReportRule::PassiveThing:
        return "passive-thing";
    case ReportRule::Thing:
        return "thing";
    case ReportRule::ThingAs:
        return "thing-as";
    case ReportRule::ToDo:
        return "to-do";
    case ReportRule::WithWhom:
        return "with-whom";
    case ReportRule::CueAccordingTo:
        return "cue-according-to";
    case ReportRule::CueAfterSubject:
        return "cue-after-subject";
    case ReportRule::CueBefore:
        return "cue-before";
    case ReportRule::CueColon:
        return "cue-colon";
    case ReportRule::CueGoesOn:
        return "cue-goes-on";
    case ReportRule::CueInside:
        return "cue-inside";
    case ReportRule::CueInverted:
        return "cue-inverted";
    case ReportRule::CueParticiple:
        return "cue-participle";
    case ReportRule::CueSharedSubject:
        return "cue-shared-subject";
    case ReportRule::ParagraphBeforeIntroduces:
        return "paragraph-before-introduces";
    case ReportRule::RunningSpeaker:
        return "running-speaker";
    case ReportRule::SameParagraph:
        return "same-paragraph";
    case ReportRule::SentenceBefore:
        return "sentence-before";
    case ReportRule::Signature:
        return "signature";
    case ReportRule::FrequentVerb:
        return "frequent-verb";
    case ReportRule::SharedSubject:
        return "shared-subject";
    case ReportRule::MarkNeverClosed:
        return "mark-never-closed";
    }
    return {};
}

} // namespace onrecord
