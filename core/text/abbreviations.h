// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Abbreviations whose full stop belongs to the word.
#pragma once

#include "core/base/result.h"
#include "core/text/word_list.h"

#include <string_view>
#include <unordered_map>

namespace onrecord
{

class Abbreviations final
{
public:
    /// Reads lexicon/abbreviations.txt.
    [[nodiscard]] static Result<Abbreviations> load();

    /// `word` with its stop, as written: "Sen.", "p.m.".
    [[nodiscard]] bool contains(std::string_view word) const { return m_words.contains(word); }

    /// It stands before a name or a number, so no sentence ends after it.
    [[nodiscard]] bool standsBefore(std::string_view word) const;

private:
    explicit Abbreviations(WordList list);

    WordList m_list;
    std::unordered_map<std::string_view, bool> m_words;
};

} // namespace onrecord
