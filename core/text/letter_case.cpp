// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letter_case.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace onrecord
{

std::string foldCase(std::string_view text)
{
    std::string folded;
    icu::StringByteSink<std::string> sink(&folded);
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece given(text.data(), static_cast<std::int32_t>(text.size()));
    icu::CaseMap::utf8Fold(0, given, sink, nullptr, status);
    return U_SUCCESS(status) ? folded : std::string(text);
}

LetterCases countLetterCases(std::string_view text)
{
    LetterCases cases;
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 c = 0;
        U8_NEXT(bytes, at, size, c);
        cases.upper += c >= 0 && u_isupper(c) ? 1U : 0U;
        cases.lower += c >= 0 && u_islower(c) ? 1U : 0U;
    }
    return cases;
}

} // namespace onrecord
