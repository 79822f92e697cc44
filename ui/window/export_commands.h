// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures, pages and graph files of what the map shows.
#pragma once

#include "ui/dialogs/export_picture_dialog.h"
#include "ui/jobs/background_job.h"
#include "ui/window/window_states.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace onrecord::ui
{

class MapCanvas;

class ExportCommands final : public QObject
{
    Q_OBJECT

public:
    ExportCommands(WindowStates &states, const MapCanvas &canvas, Settings &settings, QWidget *window);

    void setTheme(ThemeKind theme) { m_theme = theme; }
    void askForPicture();
    void copyPicture();
    void askForPrint();
    /// The whole map, on one page; beside the window's thread.
    void print(const std::shared_ptr<QPrinter> &printer);
    void askForGraph();
    void savePicture(const PictureOptions &options, const QString &file);

signals:
    void noted(const QString &sentence);
    void failed(const QString &sentence);

private:
    [[nodiscard]] PictureSubject subject() const;
    [[nodiscard]] QString caption() const;
    void copy(const PictureOptions &options);
    void saveGraph(const QString &file, const QString &formatName);
    void announce(const Result<void> &result, const QString &file);

    WindowStates &m_states;
    const MapCanvas &m_canvas;
    Settings &m_settings;
    QWidget *m_window;
    ThemeKind m_theme = ThemeKind::Light;
    BackgroundJob m_job;
};

} // namespace onrecord::ui
