// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The day an article is of, where its text or its file's name says so without doubt.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onrecord
{

struct ArticleDate
{
    std::string date;   // YYYY-MM-DD, a day that exists
    std::string source; // "dateline" or "file name"

    friend bool operator==(const ArticleDate &, const ArticleDate &) = default;
};

/// A line at the head of the text that is there for the date ("Published: 12 September 2016"), then the file's name or
/// its folders ("2016-09-12", "20160912", "2016/09/12"). Nothing when neither says it: no guess.
[[nodiscard]] std::optional<ArticleDate> articleDate(std::string_view text, std::string_view path);

/// The date of a line that says hardly anything else. Of numbers alone it takes only what can be read in one way.
[[nodiscard]] std::optional<std::string> dateOfDateline(std::string_view line);

} // namespace onrecord
