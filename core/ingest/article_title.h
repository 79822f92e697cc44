// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A title for an article that is only text: its headline, or the beginning of its first sentence.
#pragma once

#include <string>
#include <string_view>

namespace onrecord
{

/// The first line when it is a headline: short, and without the full stop of a paragraph. Otherwise the first sentence,
/// without its full stop, cut at a word with an ellipsis. Without any words the file's name made readable. `path` need
/// not be UTF-8.
[[nodiscard]] std::string articleTitle(std::string_view text, std::string_view path);

} // namespace onrecord
