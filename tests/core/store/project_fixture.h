// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Articles and readings for tests of the store, and a way to see them again.
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace onrecord::tests
{

inline Reading sampleReading(std::uint32_t salt = 0)
{
    Reading reading;
    reading.sentences = {{0, 5}, {6, 12}};
    reading.names = {{{0, 5}, ActorKind::Organisation}};
    reading.actors.push_back({"Ann Lee",
                              ActorKind::Person,
                              {"Lee", "the mayor"},
                              {{"Mayor", "Harbour", {0, 4}}},
                              {{{0, 3}, MentionKind::Pronoun}}});
    reading.actors.push_back({"Harbour \u00E9", ActorKind::Place, {}, {}, {}});
    LocalStatement statement;
    statement.text = {StatementKind::Mixed, {{0, 5}, {6, 9}}, {{9, 10}},    {{10, 12}}, Stance::Negative,      {1, 2},
                      "on Sunday",          "2016-09-11",     "2016-09-12", 0.25,       {"cue-after", "joint"}};
    statement.text.confidence = 1.0 / (2.0 + salt);
    statement.speakers = {{0, SpeakerHow::Joint}, {1, SpeakerHow::Unknown}};
    statement.addressees = {1};
    statement.mentioned = {0, 1};
    statement.relay = {1};
    reading.statements = {statement, {}};
    return reading;
}

inline ReadArticle sampleArticle(const std::string &path, int folder = 0, const std::string &more = {})
{
    ReadArticle read;
    ArticleInfo &info = read.article.info;
    info.folder = folder;
    info.path = path;
    info.title = "Title of " + more;
    info.outlet = "Gazette";
    info.date = "2016-09-12";
    info.dateSource = "file name";
    info.author = "A. Writer";
    info.language = "en";
    info.words = 7;
    read.article.text = "The harbour grows, \u201Csaid\u201D Ann Lee. " + path + more;
    info.hash = contentHash(read.article.text);
    read.fileSize = 42;
    read.modifiedAt = 1'500'000'000'123'456'789;
    read.reading = sampleReading();
    read.readerVersion = 3;
    return read;
}

inline std::vector<ReadArticle> sampleBatch(int from, int count)
{
    std::vector<ReadArticle> batch;
    for (int i = from; i < from + count; ++i)
        batch.push_back(sampleArticle(std::to_string(i) + ".txt"));
    return batch;
}

/// A project of two folders and `count` articles, closed again.
inline bool makeProject(const std::filesystem::path &path, int count)
{
    auto store = Store::create(path);
    return store && store->addFolder("/tmp") && store->write(sampleBatch(0, count)) &&
           store->append({{}, CorrectionKind::RenameActor, "person|ann lee", "", "Anne Lee", 5}) && store->close();
}

} // namespace onrecord::tests
