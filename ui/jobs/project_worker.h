// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Owns the open project on a thread of its own, runs what the window asks for there, and brings values home. While a
// folder is being read, short requests (a text, a rename, undo) are answered between two batches.
#pragma once

#include "core/base/progress.h"
#include "core/pipeline/project.h"
#include "ui/jobs/project_snapshot.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace onrecord::ui
{

class WorkerThread;

struct ReadingProgress
{
    Stage stage = Stage::Listing;
    std::int64_t done = 0;
    std::int64_t total = 0; // 0: not known yet
    std::string item;
};

class ProjectWorker final : public QObject
{
    Q_OBJECT

public:
    explicit ProjectWorker(QObject *parent = nullptr);
    ~ProjectWorker() override; // stops the reading, joins

    /// Each opens, says what the project holds already, then reads what is new or changed. The project that was open
    /// stays open when the new one cannot be.
    void openProject(const std::filesystem::path &file);
    void openFolder(const std::filesystem::path &folder);
    void readAgain();
    void stopReading();

    void append(const Correction &correction);
    void undo();
    void redo();
    void fetchText(ArticleId article);
    void saveCopy(const std::filesystem::path &file);

signals:
    void opened(const onrecord::ui::ProjectSnapshot &snapshot);
    /// What was asked for is the project that is open already: it stays as it is, and is read again.
    void openedAgain();
    void openFailed(const onrecord::Error &error);
    /// The project's content changed: by reading, or by a correction.
    void changed(const onrecord::ui::ProjectSnapshot &snapshot);
    void readingStarted();
    void readingProgressed(const onrecord::ui::ReadingProgress &progress);
    void readingFinished(const onrecord::IngestReport &report); // exactly one of these two ends a reading
    void readingFailed(const onrecord::Error &error);
    void textFetched(onrecord::ArticleId article, const std::string &text);
    void saved(const std::filesystem::path &file);
    /// A correction, a text or a copy could not be had; nothing was changed.
    void failed(const onrecord::Error &error);

private:
    class Desk;
    friend class Desk;
    using Opener = std::function<Result<Project>()>;
    using Change = std::function<Result<void>(Project &)>;

    void open(std::filesystem::path what, Opener opener);
    void change(Change change);
    void bringHome(std::uint64_t session, std::function<void()> act);

    std::uint64_t m_session = 0;  // of the project whose results are wanted
    std::stop_source m_reading;   // of the reading under way or last asked for
    std::unique_ptr<Desk> m_desk; // the worker's own things: touched on its thread only
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace onrecord::ui
