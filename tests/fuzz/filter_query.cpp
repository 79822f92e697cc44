// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any line as a filter: understood, or refused with the word that was not.
#include "core/graph/filter_query.h"
#include "tests/fuzz/require.h"

using namespace onrecord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Corpus corpus = [] {
        Corpus made;
        made.actors.resize(1);
        made.actors[0].name = "Jane Doe";
        made.actors[0].key = "jane doe";
        made.articles.resize(1);
        return made;
    }();
    const auto filter = parseFilter({reinterpret_cast<const char *>(data), size}, corpus);
    if (!filter)
        tests::require(filter.error().code == ErrorCode::BadInput, "a filter is refused as bad input");
    return 0;
}
