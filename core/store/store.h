// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The project file: articles, readings and the user's corrections in one SQLite database (WAL, synchronous FULL, one
// writer). One Store is used from one thread at a time; only one program can have a project open for writing.
#pragma once

#include "core/base/result.h"
#include "core/model/article.h"
#include "core/model/correction.h"
#include "core/model/problem.h"
#include "core/model/reading.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace onrecord
{

enum class OpenMode { ReadWrite, ReadOnly };

/// What is remembered of a file, to see whether it changed.
struct KnownFile
{
    ArticleId article;
    int folder = 0;
    std::string path;
    std::uint64_t size = 0;
    std::int64_t modifiedAt = 0;
    ContentHash hash;
    int readerVersion = 0; // of the reading that is stored for it
};

/// One article to store, new or changed (same folder and path), with its reading.
struct ReadArticle
{
    Article article;
    std::uint64_t fileSize = 0;
    std::int64_t modifiedAt = 0;
    Reading reading;
    int readerVersion = 0;
};

class Store final
{
public:
    /// Makes a new project file (temporary file, then rename). WriteFailed when `path` exists.
    [[nodiscard]] static Result<Store> create(const std::filesystem::path &path);

    /// NotFound, NotAProject, ProjectNewer, ProjectInUse, ProjectDamaged, NoPermission; the file is not changed then.
    [[nodiscard]] static Result<Store> open(const std::filesystem::path &path, OpenMode mode = OpenMode::ReadWrite);

    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;
    ~Store(); // closes, and cannot say when that went wrong

    /// Folds the write-ahead log into the file, so that a closed project is one file. Call nothing after it.
    [[nodiscard]] Result<void> close();

    /// Places in this list are ArticleInfo::folder. Absolute paths; the file keeps them relative to itself as well, so
    /// that a project that moves together with its folder still finds it.
    [[nodiscard]] Result<std::vector<std::filesystem::path>> folders() const;
    /// The place of `folder` in the list, which grows when it is new.
    [[nodiscard]] Result<int> addFolder(const std::filesystem::path &folder);

    [[nodiscard]] Result<std::vector<KnownFile>> knownFiles() const;
    /// All or nothing, durable when it returns.
    [[nodiscard]] Result<void> write(const std::vector<ReadArticle> &batch);
    /// Forgets articles whose files are gone. All or nothing.
    [[nodiscard]] Result<void> remove(const std::vector<ArticleId> &articles);

    [[nodiscard]] Result<void> replaceProblems(int folder, const std::vector<Problem> &problems);
    [[nodiscard]] Result<std::vector<Problem>> problems() const;

    [[nodiscard]] Result<std::vector<ArticleInfo>> articles() const; // by folder, then path
    [[nodiscard]] Result<std::string> text(ArticleId article) const; // ProjectDamaged when its hash does not fit
    using ReadingVisitor = std::function<void(const Article &, const Reading &)>;
    /// Visits all articles in the order of articles(); stops early when asked.
    [[nodiscard]] Result<void> visitReadings(const ReadingVisitor &visit, std::stop_token stop = {}) const;

    /// Durable when it returns; gives the entry its id.
    [[nodiscard]] Result<Correction> append(Correction correction);
    [[nodiscard]] Result<std::vector<Correction>> corrections() const; // by id

    /// Everything about the file that can be checked; empty when all is well.
    [[nodiscard]] Result<std::vector<Problem>> check(std::stop_token stop = {}) const;
    /// A whole and consistent copy at `path`, which is replaced.
    [[nodiscard]] Result<void> saveCopy(const std::filesystem::path &path) const;

    [[nodiscard]] std::filesystem::path path() const;
    [[nodiscard]] OpenMode mode() const;

private:
    struct Impl;
    explicit Store(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
};

} // namespace onrecord
