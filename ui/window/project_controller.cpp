// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/project_controller.h"

#include "core/base/resources.h"
#include "ui/models/words.h"

#include <QFile>
#include <QFileInfo>

#include <system_error>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t LargeCorpus = 300; // actors
constexpr std::size_t MostQuoted = 150;

std::filesystem::path pathOf(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

} // namespace

ProjectController::ProjectController(WindowStates &states, QObject *parent)
    : QObject(parent)
    , m_states(states)
    , m_worker(this)
{
    connectWorker();
    connect(&states.texts, &TextState::wanted, this, [this](ArticleId article) { m_worker.fetchText(article); });
}

void ProjectController::connectWorker()
{
    connect(&m_worker, &ProjectWorker::opened, this, &ProjectController::takeOpened);
    connect(&m_worker, &ProjectWorker::openedAgain, this, [this] { emit opened(m_opening); });
    connect(&m_worker, &ProjectWorker::changed, this, &ProjectController::takeSnapshot);
    connect(&m_worker, &ProjectWorker::openFailed, this,
            [this](const Error &error) { emit openFailed(m_opening, sentenceFor(error)); });
    connect(&m_worker, &ProjectWorker::readingStarted, this, [this] { m_states.reading.begin(); });
    connect(&m_worker, &ProjectWorker::readingProgressed, &m_states.reading, &ReadingState::setProgress);
    connect(&m_worker, &ProjectWorker::readingFinished, this, &ProjectController::takeReport);
    connect(&m_worker, &ProjectWorker::readingFailed, this, [this](const Error &error) {
        m_states.reading.fail(error);
        emit failed(sentenceFor(error));
    });
    connect(&m_worker, &ProjectWorker::textFetched, this,
            [this](ArticleId article, const std::string &text) { m_states.texts.setText(article, text); });
    connect(&m_worker, &ProjectWorker::saved, this, [this](const std::filesystem::path &file) {
        emit noted(tr("Saved as %1.").arg(shown(displayPath(file.string()))));
    });
    connect(&m_worker, &ProjectWorker::failed, this, [this](const Error &error) { emit failed(sentenceFor(error)); });
}

void ProjectController::openPath(const QString &path)
{
    m_opening = path;
    const std::filesystem::path file = pathOf(path);
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        m_worker.openFolder(file);
    else
        m_worker.openProject(file);
}

void ProjectController::readAgain()
{
    m_worker.readAgain();
}

void ProjectController::stopReading()
{
    m_worker.stopReading();
}

void ProjectController::append(const Correction &correction)
{
    m_worker.append(correction);
}

void ProjectController::undo()
{
    m_worker.undo();
}

void ProjectController::redo()
{
    m_worker.redo();
}

void ProjectController::saveCopy(const QString &file)
{
    m_worker.saveCopy(pathOf(file));
}

std::optional<QString> ProjectController::samplesFolder()
{
    for (const char *place : {"seeds", "../seeds"})
        if (const Result<std::filesystem::path> found = findResource(place))
            return QFileInfo(QFile::decodeName(found->c_str())).canonicalFilePath();
    return std::nullopt;
}

void ProjectController::takeOpened(const ProjectSnapshot &snapshot)
{
    m_states.reading.end();
    m_states.selection.clear();
    m_states.evidence.clear();
    m_states.picture.setPicture({});
    m_states.filter.reset(0);
    m_states.views.clear();
    m_cutDecided = false;
    takeSnapshot(snapshot);
    emit opened(m_opening);
}

void ProjectController::takeSnapshot(const ProjectSnapshot &snapshot)
{
    if (snapshot.corpus != m_states.project.snapshot().corpus)
        m_states.texts.keepOnly(*snapshot.corpus);
    m_states.history.setCorrections(snapshot.corrections, *snapshot.corpus);
    cutToMostQuoted(*snapshot.corpus);
    m_states.project.setSnapshot(snapshot);
}

void ProjectController::cutToMostQuoted(const Corpus &corpus)
{
    if (m_cutDecided || corpus.actors.size() <= LargeCorpus)
        return;
    m_cutDecided = true;
    Filter filter = m_states.filter.chosen();
    filter.atMost = MostQuoted;
    m_states.filter.setChosen(filter);
}

void ProjectController::takeReport(const IngestReport &report)
{
    m_states.reading.end();
    if (report.stopped)
        emit noted(tr("Stopped. %1 articles were read and are kept; F5 reads on.")
                       .arg(report.added + report.changed + report.unchanged));
    else if (report.removed > 0)
        emit noted(tr("%1 articles are no longer in the folder and were taken out; your corrections are kept.")
                       .arg(report.removed));
}

} // namespace onrecord::ui
