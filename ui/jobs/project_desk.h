// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies on the project worker's desk: the open project and the work done with it, all on the worker's thread.
#pragma once

#include "core/base/result.h"
#include "core/pipeline/project.h"
#include "ui/jobs/project_snapshot.h"
#include "ui/jobs/project_worker.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

namespace onrecord::ui
{

class ProjectWorker::Desk final
{
public:
    explicit Desk(ProjectWorker &worker)
        : m_worker(worker)
    {}

    /// `what` is a project file or a folder of articles; `opener` opens it.
    void open(const std::filesystem::path &what, const Opener &opener, std::stop_token stop);
    void read(std::stop_token stop);
    void change(std::uint64_t session, const Change &change);
    void fetchText(std::uint64_t session, ArticleId article);
    void saveCopy(std::uint64_t session, const std::filesystem::path &file);
    [[nodiscard]] std::uint64_t session() const { return m_session; }

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Result<ProjectSnapshot> snapshot(std::stop_token stop);
    [[nodiscard]] std::vector<std::filesystem::path> foldersToRead() const;
    void postSnapshot(std::stop_token stop);
    void betweenBatches(std::stop_token stop);
    void fail(std::uint64_t session, const Error &error);

    ProjectWorker &m_worker;
    std::optional<Project> m_project;
    std::filesystem::path m_openedAs;
    std::shared_ptr<const Corpus> m_corpus; // shown last; after a pin it is the same, and nobody lists it anew
    std::uint64_t m_session = 0;
    Clock::time_point m_nextSnapshot;
};

} // namespace onrecord::ui
