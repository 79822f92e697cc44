// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways in and out of a project: dialogs, recent ones, the samples, a folder dropped on the window.
#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace onrecord::ui
{

class ProjectController;
class Settings;

class OpenCommands final : public QObject
{
    Q_OBJECT

public:
    OpenCommands(ProjectController &project, Settings &settings, QWidget *window);

    void openPath(const QString &path);
    void openSamples();
    void askForFolder();
    void askForProject();
    void askForCopy();
    /// The folder or project that is being dragged, or nothing.
    [[nodiscard]] static QString pathIn(const QMimeData *dragged);

signals:
    void failed(const QString &sentence);

private:
    ProjectController &m_project;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace onrecord::ui
