// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between the worker that owns the project and the states that show it.
#pragma once

#include "ui/jobs/project_worker.h"
#include "ui/window/window_states.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <optional>

namespace onrecord::ui
{

class ProjectController final : public QObject
{
    Q_OBJECT

public:
    explicit ProjectController(WindowStates &states, QObject *parent = nullptr);

    /// A folder of articles, or a project file.
    void openPath(const QString &path);
    void readAgain();
    void stopReading();
    void append(const Correction &correction);
    void undo();
    void redo();
    void saveCopy(const QString &file);

    /// The sample articles of this installation, or nothing.
    [[nodiscard]] static std::optional<QString> samplesFolder();

signals:
    void opened(const QString &path);
    void openFailed(const QString &path, const QString &sentence);
    void noted(const QString &sentence);  // something was done
    void failed(const QString &sentence); // something could not be done

private:
    void connectWorker();
    void takeOpened(const ProjectSnapshot &snapshot);
    void takeSnapshot(const ProjectSnapshot &snapshot);
    void takeReport(const IngestReport &report);
    void cutToMostQuoted(const Corpus &corpus);

    WindowStates &m_states;
    ProjectWorker m_worker;
    QString m_opening;         // the path that was asked for last
    bool m_cutDecided = false; // whether a large corpus is cut to its most quoted
};

} // namespace onrecord::ui
