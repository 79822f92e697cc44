// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_commands.h"

#include "ui/state/settings.h"
#include "ui/window/project_controller.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

OpenCommands::OpenCommands(ProjectController &project, Settings &settings, QWidget *window)
    : QObject(window)
    , m_project(project)
    , m_settings(settings)
    , m_window(window)
{}

void OpenCommands::openPath(const QString &path)
{
    m_project.openPath(QFileInfo(path).absoluteFilePath());
}

void OpenCommands::openSamples()
{
    if (const auto folder = ProjectController::samplesFolder())
        m_project.openPath(*folder);
    else
        emit failed(tr("The sample articles are not part of this installation."));
}

void OpenCommands::askForFolder()
{
    const QString before = m_settings.value(u"open/folder"_s, QDir::homePath()).toString();
    auto *dialog = new QFileDialog(m_window, tr("Open a folder of articles"), before);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_settings.setValue(u"open/folder"_s, QFileInfo(folder).absolutePath());
        openPath(folder);
    });
    dialog->open();
}

void OpenCommands::askForProject()
{
    const QString before = m_settings.value(u"open/project"_s, QDir::homePath()).toString();
    auto *dialog = new QFileDialog(m_window, tr("Open a project"), before, tr("OnRecord projects (*.onrecord)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_settings.setValue(u"open/project"_s, QFileInfo(file).absolutePath());
        openPath(file);
    });
    dialog->open();
}

void OpenCommands::askForCopy()
{
    const QString before = m_settings.value(u"open/project"_s, QDir::homePath()).toString();
    auto *dialog = new QFileDialog(m_window, tr("Save project as"), before, tr("OnRecord projects (*.onrecord)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"onrecord"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_settings.setValue(u"open/project"_s, QFileInfo(file).absolutePath());
        m_project.saveCopy(file);
    });
    dialog->open();
}

QString OpenCommands::pathIn(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged ? dragged->urls() : QList<QUrl>();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return QFileInfo(path).isDir() || path.endsWith(u".onrecord"_s) ? path : QString();
}

} // namespace onrecord::ui
