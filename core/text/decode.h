// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of a file to UTF-8: byte-order mark, then UTF-8 if it is that, then ICU's detection.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord
{

struct DecodedText
{
    std::string utf8;         // well-formed; bytes that made no sense are U+FFFD
    std::string encoding;     // IANA name of what it was taken for
    std::size_t replaced = 0; // how many U+FFFD were put in
};

/// NotText when it is binary (1 % or more NUL after the UTF-16 and UTF-32 tests); the error's subject is empty.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes);

} // namespace onrecord
