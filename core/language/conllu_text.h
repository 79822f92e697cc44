// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between CoNLL-U and the pipeline: given sentences as a text with its tokens, and what was found as CoNLL-U.
#pragma once

#include "core/language/analysis.h"
#include "core/language/conllu.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// Words that were cut by someone else, and a text in which they stand.
struct GivenText
{
    std::string text;
    std::vector<Token> tokens;
    std::vector<WordRange> sentences;
};

/// Appends a sentence's words, parted by blanks but where SpaceAfter=No or a multiword token says otherwise; a blank
/// line before one with the comment "newpar" or "newdoc". False when the text would be beyond 4 GB: nothing was added.
[[nodiscard]] bool append(GivenText &given, const ConlluSentence &sentence);

/// Puts our UPOS, HEAD, DEPREL and names in place of what stood there, and "_" for XPOS. `sentence` has as many words
/// as the range; `names` are those of the analysis that may lie in it, in order.
void annotate(ConlluSentence &sentence, const Analysis &analysis, WordRange range, std::span<const NameRange> names);

/// A sentence of a raw text, with the comment "text" and SpaceAfter=No where no white space follows.
[[nodiscard]] ConlluSentence toConllu(std::string_view text, const Analysis &analysis, WordRange range,
                                      std::span<const NameRange> names);

/// The names in `range`, where `from` is the first that does not lie before it; `from` becomes the first behind it.
[[nodiscard]] std::span<const NameRange> namesIn(const Analysis &analysis, WordRange range, std::size_t &from);

/// "person", "organisation", "place".
[[nodiscard]] std::string_view toString(NameKind kind);

} // namespace onrecord
