// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/project_worker.h"

#include "ui/jobs/project_desk.h"
#include "ui/jobs/worker_thread.h"

#include <QMetaObject>

#include <system_error>
#include <utility>

namespace onrecord::ui
{

namespace
{

std::filesystem::path whole(const std::filesystem::path &path)
{
    std::error_code error;
    std::filesystem::path canonical = std::filesystem::weakly_canonical(path, error);
    return error ? path : canonical;
}

} // namespace

ProjectWorker::ProjectWorker(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_unique<Desk>(*this))
    , m_thread(std::make_unique<WorkerThread>([this](const char *what) {
        const Error error{ErrorCode::Internal, {}, what};
        QMetaObject::invokeMethod(
            this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
    }))
{}

ProjectWorker::~ProjectWorker()
{
    m_reading.request_stop();
    m_thread.reset();
}

void ProjectWorker::openProject(const std::filesystem::path &file)
{
    open(whole(file), [file] { return Project::open(file); });
}

void ProjectWorker::openFolder(const std::filesystem::path &folder)
{
    open(whole(folder), [folder] { return Project::forFolder(folder); });
}

void ProjectWorker::open(std::filesystem::path what, Opener opener)
{
    stopReading();
    m_reading = std::stop_source();
    m_thread->post([this, what = std::move(what), opener = std::move(opener),
                    reading = m_reading](std::stop_token thread) mutable {
        const std::stop_callback passOn(std::move(thread), [&reading] { reading.request_stop(); });
        m_desk->open(what, opener, reading.get_token());
    });
}

void ProjectWorker::readAgain()
{
    stopReading();
    m_reading = std::stop_source();
    m_thread->post([this, reading = m_reading](std::stop_token thread) mutable {
        const std::stop_callback passOn(std::move(thread), [&reading] { reading.request_stop(); });
        m_desk->read(reading.get_token());
    });
}

void ProjectWorker::stopReading()
{
    m_reading.request_stop();
}

void ProjectWorker::append(const Correction &correction)
{
    change([correction](Project &project) { return project.append(correction); });
}

void ProjectWorker::undo()
{
    change([](Project &project) { return project.undo(); });
}

void ProjectWorker::redo()
{
    change([](Project &project) { return project.redo(); });
}

void ProjectWorker::change(Change change)
{
    m_thread->post([this, session = m_session,
                    change = std::move(change)](const std::stop_token &) { m_desk->change(session, change); },
                   WorkerThread::Manner::Interleaved);
}

void ProjectWorker::fetchText(ArticleId article)
{
    m_thread->post(
        [this, session = m_session, article](const std::stop_token &) { m_desk->fetchText(session, article); },
        WorkerThread::Manner::Interleaved);
}

void ProjectWorker::saveCopy(const std::filesystem::path &file)
{
    m_thread->post([this, session = m_session, file](const std::stop_token &) { m_desk->saveCopy(session, file); },
                   WorkerThread::Manner::Interleaved);
}

void ProjectWorker::bringHome(std::uint64_t session, std::function<void()> act)
{
    QMetaObject::invokeMethod(
        this,
        [this, session, act = std::move(act)] {
            if (session == m_session)
                act();
        },
        Qt::QueuedConnection);
}

} // namespace onrecord::ui
