// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules that make statements: ways of reporting outside quotation marks, ways of finding who reports a quotation,
// and remarks that stand beside either.
#pragma once

#include <string_view>

namespace onrecord
{

enum class ReportRule {
    // outside quotation marks
    About,         // "called for a vote"
    AboutOfObject, // "accused Kim of fraud", parsed as "Kim of fraud"
    Adjective,     // "Lee is confident that the deal is off"
    AccordingTo,   // "The deal is off, according to Lee."
    Aside,         // "The deal, Lee said, was off"
    AsSaid,        // "As Lee pointed out, the deal was off"
    Clause,        // "Lee said (that) the deal was off"
    ClauseBehind,  // "..., noting the deal was off", parsed apart
    Doing,         // "denied going"
    Headline,      // "Lee Says Deal Is Off"
    Label,         // "LEE: I think so."
    LightVerb,     // "made the claim that the deal was off"
    NounOfOwner,   // "Lee's promise to go"
    PassiveAbout,  // "Kim was accused of fraud by Lee"
    PassiveClause, // "It was reported that the deal was off"
    PassiveThing,  // "The deal was praised by Lee", "a plan proposed by Lee"
    Thing,         // "denied the claims"
    ThingAs,       // "described the deal as historic"
    ToDo,          // "promised to go", "urged Kim to go"
    WithWhom,      // "met Kim"

    // of quotations
    CueAccordingTo,   // according to Lee
    CueAfterSubject,  // Lee told the paper
    CueBefore,        // Lee said, "..."
    CueColon,         // Lee: "..."
    CueGoesOn,        // "...," said Lee, adding: "..."
    CueInside,        // "...," said Lee, "..."
    CueInverted,      // said Lee
    CueParticiple,    // Lee left the room, saying "..."
    CueSharedSubject, // Lee stood up and said, "..."
    ParagraphBeforeIntroduces,
    RunningSpeaker, // a paragraph in quotation marks behind one
    SameParagraph,
    SentenceBefore, // nobody is named at the quotation
    Signature,      // - Ann Lee

    // remarks
    FrequentVerb,   // "said", not "found"
    SharedSubject,  // the subject stands at another verb
    MarkNeverClosed // the quotation goes on in the next paragraph
};

/// As it stands in `onrecord-cli read --explain`.
[[nodiscard]] std::string_view ruleName(ReportRule rule);

} // namespace onrecord
