// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes -> decoded, cleaned, read: every span of the reading inside the text, every actor it points to there.
#include "core/reading/article_reader.h"
#include "core/text/clean.h"
#include "core/text/decode.h"
#include "tests/fuzz/require.h"

using namespace onrecord;

namespace
{

void requireActors(const Reading &reading, const std::vector<LocalActorIndex> &actors)
{
    for (const LocalActorIndex actor : actors)
        tests::require(actor < reading.actors.size(), "a statement's actors are there");
}

void requireStatement(std::string_view text, const Reading &reading, const LocalStatement &statement)
{
    for (const auto *spans : {&statement.text.content, &statement.text.cue, &statement.text.source})
        for (const Span &span : *spans)
            tests::requireInside(text, span);
    tests::requireInside(text, statement.text.stanceWord);
    for (const LocalSpeaker &speaker : statement.speakers)
        requireActors(reading, {speaker.actor});
    requireActors(reading, statement.addressees);
    requireActors(reading, statement.mentioned);
    requireActors(reading, statement.relay);
}

void requireReading(std::string_view text, const Reading &reading)
{
    for (const Span &sentence : reading.sentences)
        tests::requireInside(text, sentence);
    for (const NameSpan &name : reading.names)
        tests::requireInside(text, name.span);
    for (const LocalActor &actor : reading.actors)
        for (const Mention &mention : actor.mentions)
            tests::requireInside(text, mention.span);
    for (const LocalStatement &statement : reading.statements)
        requireStatement(text, reading, statement);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto reader = ArticleReader::load();
    tests::require(reader.has_value(), "the word lists are there");
    const auto decoded = decodeText({reinterpret_cast<const char *>(data), size});
    if (!decoded)
        return 0;
    const std::string text = CleanText::from(decoded->utf8).takeText();
    requireReading(text, reader->read(text, {"2024-05-17", "Ann Lee"}));
    return 0;
}
