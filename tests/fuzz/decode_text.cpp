// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes -> decoded -> cleaned: well-formed all the way, and every cleaned place leads back into the decoded text.
#include "core/text/clean.h"
#include "core/text/decode.h"
#include "tests/fuzz/require.h"

using namespace onrecord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto decoded = decodeText({reinterpret_cast<const char *>(data), size});
    if (!decoded)
        return 0;
    const CleanText clean = CleanText::from(decoded->utf8);
    tests::require(clean.text().size() <= decoded->utf8.size(), "cleaning makes nothing longer");
    std::uint32_t before = 0;
    for (std::uint32_t at = 0; at <= clean.text().size(); ++at) {
        const std::uint32_t original = clean.originalOffset(at);
        tests::require(original <= decoded->utf8.size(), "a cleaned place leads into the given text");
        tests::require(at == 0 || original >= before, "places lead back in their order");
        if (tests::isBorder(clean.text(), at))
            tests::require(tests::isBorder(decoded->utf8, original), "a character border leads to a character border");
        before = original;
    }
    tests::require(CleanText::from(clean.text()).text() == clean.text(), "clean text is left as it is");
    return 0;
}
