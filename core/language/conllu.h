// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences as the treebanks write them: CoNLL-U (universaldependencies.org/format.html), ten columns a word. Read and
// written: ID, FORM, UPOS, XPOS, HEAD, DEPREL, MISC, comments and multiword tokens. LEMMA, FEATS and DEPS are left out,
// and with them the empty nodes ("8.1").
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

/// Its number is its place in the sentence, from 1. An empty column is written "_".
struct ConlluWord
{
    std::string form;
    std::string upos;
    std::string xpos;
    std::optional<std::uint32_t> head; // number of the word it hangs on; 0: none, it is the root; nothing: not known
    std::string deprel;
    std::string misc;

    friend bool operator==(const ConlluWord &, const ConlluWord &) = default;
};

/// "19-20 don't": words that are written as one.
struct ConlluMultiword
{
    std::uint32_t first = 0; // numbers of words
    std::uint32_t last = 0;
    std::string form;
    std::string misc;

    friend bool operator==(const ConlluMultiword &, const ConlluMultiword &) = default;
};

struct ConlluSentence
{
    std::vector<std::string> comments; // without "#" and the blank behind it: "sent_id = 7"
    std::vector<ConlluWord> words;
    std::vector<ConlluMultiword> multiwords; // in order

    friend bool operator==(const ConlluSentence &, const ConlluSentence &) = default;
};

/// Puts the next line, without its line feed, into the string; false at the end.
using NextLine = std::function<bool(std::string &)>;

/// The lines of a stream that outlives the source.
[[nodiscard]] NextLine linesOf(std::istream &stream);

/// Reads one sentence after the other and keeps none.
class ConlluReader final
{
public:
    static constexpr std::size_t longestSentence = std::size_t{1} << 24; // bytes; what is beyond is refused

    explicit ConlluReader(NextLine lines)
        : m_lines(std::move(lines))
    {}

    /// The next sentence with at least one word; nothing at the end. BadInput names the line that cannot be understood
    /// and why: wrong number of columns, words not counted from 1, a head that is no word. Trees are not checked.
    [[nodiscard]] Result<std::optional<ConlluSentence>> next();

private:
    NextLine m_lines;
    std::size_t m_lineNumber = 0;
};

/// The sentence with the blank line behind it. Tabs and line feeds inside a column become blanks.
void appendConllu(std::string &output, const ConlluSentence &sentence);

/// The value of `key` in MISC ("No" of "SpaceAfter"); empty when it is not there.
[[nodiscard]] std::string_view miscValue(std::string_view misc, std::string_view key);

/// MISC with `key`=`value` in place of what stood for the key, at the end; without it when the value is empty.
[[nodiscard]] std::string withMisc(std::string_view misc, std::string_view key, std::string_view value);

} // namespace onrecord
