// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/project_desk.h"

#include "core/model/view.h"
#include "ui/jobs/worker_thread.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace onrecord::ui
{

namespace
{

constexpr auto SnapshotEvery = std::chrono::milliseconds(300);
constexpr auto ProgressEvery = std::chrono::milliseconds(33);
constexpr Lens AllLenses[] = {Lens::SpeaksOf, Lens::Statements, Lens::Articles, Lens::Offices};

/// Passes on what is worth showing: a new stage at once, the rest once a frame.
class ThrottledProgress final : public Progress
{
public:
    using Sink = std::function<void(const ReadingProgress &)>;
    explicit ThrottledProgress(Sink sink)
        : m_sink(std::move(sink))
    {}

    void report(Stage stage, std::int64_t done, std::int64_t total, std::string_view item) override
    {
        const auto now = std::chrono::steady_clock::now();
        if (stage == m_stage && now < m_next && done != total)
            return;
        m_stage = stage;
        m_next = now + ProgressEvery;
        m_sink({stage, done, total, std::string(item)});
    }

private:
    Sink m_sink;
    std::optional<Stage> m_stage;
    std::chrono::steady_clock::time_point m_next;
};

bool areAlike(const Corpus &one, const Corpus &other)
{
    return one.articles == other.articles && one.actors == other.actors && one.statements == other.statements &&
           one.problems == other.problems && one.suggestions == other.suggestions;
}

} // namespace

void ProjectWorker::Desk::open(const std::filesystem::path &what, const Opener &opener, std::stop_token stop)
{
    if (m_project && (what == m_openedAs || what == m_project->path())) {
        m_worker.bringHome(m_session, [this] { emit m_worker.openedAgain(); });
        return read(std::move(stop));
    }
    Result<Project> project = opener();
    if (!project) {
        m_worker.bringHome(m_session, [this, error = project.error()] { emit m_worker.openFailed(error); });
        return;
    }
    m_project = std::move(*project);
    m_openedAs = what;
    const Result<ProjectSnapshot> first = snapshot(stop);
    const std::uint64_t before = m_session++;
    m_worker.bringHome(before, [this, session = m_session, first] {
        m_worker.m_session = session;
        if (first)
            emit m_worker.opened(*first);
        else
            emit m_worker.openFailed(first.error());
    });
    if (first)
        read(std::move(stop));
}

void ProjectWorker::Desk::read(std::stop_token stop)
{
    if (!m_project)
        return;
    const std::uint64_t session = m_session;
    const auto folders = foldersToRead();
    if (folders.empty() || stop.stop_requested())
        return;
    m_worker.bringHome(session, [this] { emit m_worker.readingStarted(); });
    ThrottledProgress progress([this, session](const ReadingProgress &at) {
        m_worker.bringHome(session, [this, at] { emit m_worker.readingProgressed(at); });
    });
    IngestOptions options;
    options.betweenBatches = [this, stop] { betweenBatches(stop); };
    m_nextSnapshot = Clock::now();
    const Result<IngestReport> report = m_project->ingest(folders, options, progress, stop);
    postSnapshot({});
    m_worker.bringHome(session, [this, report] {
        if (report)
            emit m_worker.readingFinished(*report);
        else
            emit m_worker.readingFailed(report.error());
    });
}

void ProjectWorker::Desk::change(std::uint64_t session, const Change &change)
{
    if (!m_project || session != m_session)
        return;
    if (const Result<void> done = change(*m_project); !done)
        return fail(session, done.error());
    postSnapshot({});
}

void ProjectWorker::Desk::fetchText(std::uint64_t session, ArticleId article)
{
    if (!m_project || session != m_session)
        return;
    const Result<std::string> text = m_project->text(article);
    if (!text)
        return fail(session, text.error());
    m_worker.bringHome(session, [this, article, words = *text] { emit m_worker.textFetched(article, words); });
}

void ProjectWorker::Desk::saveCopy(std::uint64_t session, const std::filesystem::path &file)
{
    if (!m_project || session != m_session)
        return;
    if (const Result<void> done = m_project->saveCopy(file); !done)
        return fail(session, done.error());
    m_worker.bringHome(session, [this, file] { emit m_worker.saved(file); });
}

Result<ProjectSnapshot> ProjectWorker::Desk::snapshot(std::stop_token stop)
{
    Result<std::shared_ptr<const Corpus>> corpus = m_project->corpus(std::move(stop));
    if (!corpus)
        return onrecord::fail(corpus.error());
    Result<std::vector<std::filesystem::path>> folders = m_project->folders();
    if (!folders)
        return onrecord::fail(folders.error());
    if (folders->empty())
        *folders = foldersToRead();
    if (!m_corpus || !areAlike(**corpus, *m_corpus))
        m_corpus = std::move(*corpus);
    ProjectSnapshot taken{m_project->path(), std::move(*folders), m_corpus, m_project->corrections(), {}};
    for (const Lens lens : AllLenses)
        taken.pins.emplace(std::string(toString(lens)), m_project->pins(toString(lens)));
    return taken;
}

std::vector<std::filesystem::path> ProjectWorker::Desk::foldersToRead() const
{
    auto folders = m_project->folders().value_or(std::vector<std::filesystem::path>{});
    if (folders.empty())
        folders.push_back(m_openedAs); // a project made just now for this folder
    std::erase_if(folders, [](const std::filesystem::path &folder) {
        std::error_code ignored;
        return !std::filesystem::is_directory(folder, ignored);
    });
    return folders;
}

void ProjectWorker::Desk::postSnapshot(std::stop_token stop)
{
    const auto began = Clock::now();
    const Result<ProjectSnapshot> taken = snapshot(std::move(stop));
    const auto took = Clock::now() - began;
    // A large corpus takes a while to make: never spend more than a quarter of the time on showing it.
    m_nextSnapshot = Clock::now() + std::max<Clock::duration>(SnapshotEvery, 3 * took);
    if (!taken)
        return fail(m_session, taken.error());
    m_worker.bringHome(m_session, [this, value = *taken] { emit m_worker.changed(value); });
}

void ProjectWorker::Desk::betweenBatches(std::stop_token stop)
{
    m_worker.m_thread->runInterleaved(stop);
    if (!stop.stop_requested() && Clock::now() >= m_nextSnapshot)
        postSnapshot(std::move(stop));
}

void ProjectWorker::Desk::fail(std::uint64_t session, const Error &error)
{
    m_worker.bringHome(session, [this, error] { emit m_worker.failed(error); });
}

} // namespace onrecord::ui
