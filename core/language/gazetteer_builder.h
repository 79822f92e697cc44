// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the table of a Gazetteer from word lists. Used when a model is trained, not when it is read.
#pragma once

#include "core/base/result.h"
#include "core/language/gazetteer.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace onrecord
{

class GazetteerBuilder final
{
public:
    struct Table
    {
        std::vector<std::uint64_t> keys;
        std::vector<std::uint32_t> values;
    };

    /// All lists of resources/lexicon that a Gazetteer knows.
    [[nodiscard]] static Result<GazetteerBuilder> fromLexicon();

    /// `entry` as it is printed. False when it is too long to be found; it is left out then.
    bool add(Gazetteer::List list, std::string_view entry);

    /// The same entries give the same table, in whatever order they came.
    [[nodiscard]] Table build() const;

private:
    void addCountries(const std::vector<std::string_view> &lines);
    void addForm(Gazetteer::List list, std::string_view entry, PhraseHash::Case way);

    std::map<std::uint64_t, std::uint32_t> m_values;
};

} // namespace onrecord
