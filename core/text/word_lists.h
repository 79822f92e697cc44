// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The word lists of the installation that one owner looks at, and what was wrong with them.
#pragma once

#include "core/text/word_list.h"

#include <deque>

namespace onrecord
{

class WordLists final
{
public:
    /// The lines of lexicon/FILE.txt. They live as long as this does, also when it is moved. Null when the list cannot
    /// be read.
    [[nodiscard]] const std::vector<std::string_view> *open(std::string_view file);

    /// False; a line of `file` is wrong.
    [[nodiscard]] bool refuse(std::string_view file, std::string_view line, std::string_view why);

    /// Why open() gave nothing, or what was refused.
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    std::deque<WordList> m_lists;
    Error m_error;
};

} // namespace onrecord
