// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open project: a store, the reader, and the corpus made from them. Used from one thread at a time; that thread
// does the work, with as many helpers as `jobs` says, and every call returns when all of them are done.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/corpus.h"
#include "core/model/correction.h"
#include "core/model/geometry.h"
#include "core/store/store.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace onrecord
{

struct IngestOptions
{
    int jobs = 0;                          // threads that read; 0: one a core
    std::function<void()> betweenBatches;  // called on the calling thread after each durable batch; may call the
                                           // project's other functions (corpus, append, undo ...), but not ingest
};

struct IngestReport
{
    std::size_t found = 0;     // files that may be articles
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t unchanged = 0;
    std::size_t removed = 0;
    std::vector<Problem> problems;
    bool stopped = false;      // by the user: what was read until then is kept
};

class Project final
{
public:
    [[nodiscard]] static Result<Project> create(const std::filesystem::path &path);
    [[nodiscard]] static Result<Project> open(const std::filesystem::path &path, OpenMode mode = OpenMode::ReadWrite);
    /// The project of an article folder in the user's data directory ($XDG_DATA_HOME/onrecord/projects): made when
    /// there is none, found again by the folder's real path. Nothing is written into the folder.
    [[nodiscard]] static Result<Project> forFolder(const std::filesystem::path &folder);

    Project(Project &&) noexcept;
    Project &operator=(Project &&) noexcept;
    ~Project();

    /// Reads what is new or changed in `folders`, forgets what is gone. NoArticles only when nothing at all could be
    /// an article in any of them and the project holds none either.
    [[nodiscard]] Result<IngestReport> ingest(const std::vector<std::filesystem::path> &folders,
                                              const IngestOptions &options, Progress &progress, std::stop_token stop);

    /// All that is known now, corrections applied. Made anew only when something changed; when a stop keeps it from
    /// that, what was known before.
    [[nodiscard]] Result<std::shared_ptr<const Corpus>> corpus(std::stop_token stop = {});
    [[nodiscard]] Result<std::string> text(ArticleId article) const;

    /// Stores a correction (durable when it returns).
    [[nodiscard]] Result<void> append(Correction correction);
    [[nodiscard]] Result<void> undo(); // WrongUse when there is nothing to undo
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] const std::vector<Correction> &corrections() const; // the whole list, oldest first
    /// PinNode corrections in force for one lens: ViewNode::key -> place.
    [[nodiscard]] std::map<std::string, Point> pins(std::string_view lens) const;

    [[nodiscard]] Result<std::vector<std::filesystem::path>> folders() const;
    [[nodiscard]] Result<std::vector<Problem>> check(std::stop_token stop = {}) const;
    [[nodiscard]] Result<void> saveCopy(const std::filesystem::path &path) const;
    [[nodiscard]] std::filesystem::path path() const;

private:
    struct Impl;
    explicit Project(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace onrecord
