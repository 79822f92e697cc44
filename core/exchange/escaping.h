// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes whatever, made safe for one format. A name in an article is input of a stranger.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord
{

/// The character at the front of `text`, which it is taken from; U+FFFD for a byte that is not UTF-8.
[[nodiscard]] char32_t takeCharacter(std::string_view &text);
void appendCharacter(std::string &text, char32_t character);

/// Valid UTF-8 whose characters XML 1.0 allows, with the rest as U+FFFD; good in text and in quoted attributes.
[[nodiscard]] std::string forXml(std::string_view text);

/// A field of RFC 4180, in quotation marks when it must be. An apostrophe is put in front of what a spreadsheet would
/// take for a formula; control characters but line breaks and tabs become U+FFFD.
[[nodiscard]] std::string forCsv(std::string_view text);

/// A quoted string of the DOT language that shows `text` as it is.
[[nodiscard]] std::string forDot(std::string_view text);

/// A quoted label of Pajek, which knows no escapes: one line, with ' for ".
[[nodiscard]] std::string forPajek(std::string_view text);

/// One line for a terminal: no control characters, nothing that turns the direction of writing.
[[nodiscard]] std::string forTerminal(std::string_view text);

/// Columns that a line takes in a terminal.
[[nodiscard]] int shownWidth(std::string_view text);
/// At most `width` columns of it, with an ellipsis when something was cut.
[[nodiscard]] std::string cutToWidth(std::string_view text, int width);

} // namespace onrecord
