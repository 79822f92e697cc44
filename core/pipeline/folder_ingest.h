// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads folders into a store: what is new or changed, side by side, written by one hand in batches; then forgets what
// is gone.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ingest/folder_walk.h"
#include "core/pipeline/project.h"
#include "core/reading/article_reader.h"
#include "core/store/store.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace onrecord
{

/// One use, one call of run().
class FolderIngest final
{
public:
    struct Tools
    {
        Store &store;
        std::function<Result<const ArticleReader *>()> reader; // loaded only if there is something to read
        std::function<void()> stored;                          // after each durable change
        Progress &progress;
        std::stop_token stop;
        int jobs = 0;
    };

    explicit FolderIngest(Tools tools)
        : m_tools(std::move(tools))
    {}

    [[nodiscard]] Result<IngestReport> run(const std::vector<std::filesystem::path> &folders);

private:
    struct Folder
    {
        std::filesystem::path path;
        FolderListing listing;
        int place = 0;
        std::vector<Problem> problems; // of its listing, then of its files
    };
    struct Task
    {
        std::size_t folder = 0; // place in m_folders
        FoundFile file;
        std::optional<ContentHash> known; // what is stored for it
    };
    struct Outcome
    {
        Task task;
        Result<ReadArticle> article = fail(ErrorCode::Internal, {});
    };
    using FileKey = std::pair<int, std::string>;

    [[nodiscard]] Result<void> list(const std::vector<std::filesystem::path> &folders);
    [[nodiscard]] Result<void> placeFolders();
    [[nodiscard]] std::vector<Task> changedFiles();
    [[nodiscard]] Result<void> readAll(std::vector<Task> tasks);
    [[nodiscard]] Outcome readOne(const ArticleReader &reader, Task task, const std::stop_token &stop) const;
    void accept(Outcome outcome);
    [[nodiscard]] Result<void> writeBatch();
    [[nodiscard]] bool isBatchFull() const;
    [[nodiscard]] std::chrono::steady_clock::time_point batchDue() const;
    [[nodiscard]] Result<void> forgetGone();
    [[nodiscard]] Result<void> storeProblems();
    [[nodiscard]] bool stopped() const { return m_tools.stop.stop_requested(); }

    Tools m_tools;
    IngestReport m_report;
    std::vector<Folder> m_folders;
    std::map<FileKey, KnownFile> m_known;
    std::vector<ReadArticle> m_batch;
    std::size_t m_batchBytes = 0;
    std::chrono::steady_clock::time_point m_batchBegun;
    bool m_firstBatch = true;
};

} // namespace onrecord
