// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Noun phrases at a reporting verb, found without a parse: with their titles, appositions and joint members.
#pragma once

#include "core/reading/found_name.h"

namespace onrecord
{

/// The phrase that begins at `within.begin`: "Ann Lee, Chair, and Bo Kim, of the Council". Empty when none begins
/// there.
[[nodiscard]] TokenRange phraseAfter(const ArticleText &article, const Names &names, TokenRange within);

/// The same without joint members and appositions: whom somebody told.
[[nodiscard]] TokenRange shortPhraseAfter(const ArticleText &article, const Names &names, TokenRange within);

/// The phrase that ends at `within.end`, appositions included. Empty when none ends there.
[[nodiscard]] TokenRange phraseBefore(const ArticleText &article, const Names &names, TokenRange within);

/// The subject of the sentence that begins at `within.begin`, what introduces it left out: "On Monday, Lee ...".
[[nodiscard]] TokenRange sentenceSubject(const ArticleText &article, const Names &names, TokenRange within);

/// A noun for a person, a group or a body, or an office.
[[nodiscard]] bool isActorNoun(const ArticleText &article, std::size_t i);

} // namespace onrecord
