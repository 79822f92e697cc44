// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of a word list of the installation: one entry a line, comments ("#") and blank lines left out.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

class WordList final
{
public:
    /// `name` as in findResource: "lexicon/countries.txt". ResourceMissing or ReadFailed when it cannot.
    [[nodiscard]] static Result<WordList> load(std::string_view name);

    /// Trimmed; they live as long as the list, also when it is moved.
    [[nodiscard]] const std::vector<std::string_view> &lines() const { return m_lines; }

    /// The parts of `line` between marks, each trimmed.
    [[nodiscard]] static std::vector<std::string_view> split(std::string_view line, char mark);

private:
    std::vector<char> m_bytes;
    std::vector<std::string_view> m_lines;
};

} // namespace onrecord
