// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One news text and what is known about it.
#pragma once

#include "core/base/content_hash.h"
#include "core/base/id.h"

#include <cstdint>
#include <string>

namespace onrecord
{

/// Everything about an article but its text: small enough to have in memory for all of them.
struct ArticleInfo
{
    ArticleId id;             // null until it is in a project
    int folder = 0;           // place in the project's list of folders
    std::string path;         // relative to its folder, the bytes of the file system (need not be UTF-8)
    std::string title;        // UTF-8; made from the first line when the file has none of its own
    std::string outlet;       // may be empty
    std::string date;         // YYYY-MM-DD, or empty
    std::string dateSource;   // where the date was found ("line given", "file name"); empty without a date
    std::string author;       // may be empty
    std::string language;     // ISO 639-1, "en"
    ContentHash hash;         // of the cleaned text
    std::uint64_t words = 0;

    friend bool operator==(const ArticleInfo &, const ArticleInfo &) = default;
};

struct Article
{
    ArticleInfo info;
    std::string text; // cleaned UTF-8; paragraphs parted by line feeds

    friend bool operator==(const Article &, const Article &) = default;
};

/// A path for a person to see: valid UTF-8, bytes that are not shown as U+FFFD.
[[nodiscard]] std::string displayPath(const std::string &path);

} // namespace onrecord
