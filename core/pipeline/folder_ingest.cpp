// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/folder_ingest.h"

#include "core/ingest/article_file.h"
#include "core/model/article.h"
#include "core/pipeline/ordered_crew.h"
#include "core/pipeline/project_place.h"

#include <algorithm>
#include <exception>
#include <set>
#include <tuple>

namespace onrecord
{

namespace
{

using Clock = std::chrono::steady_clock;

// The first batch is small so that the first picture comes early; later ones spare the disk.
constexpr std::size_t firstBatchArticles = 8;
constexpr std::size_t batchArticles = 64;
constexpr std::size_t batchBytes = 16'000'000;
constexpr std::chrono::milliseconds firstBatchTime{100};
constexpr std::chrono::milliseconds batchTime{500};

auto order(const Problem &problem)
{
    return std::tie(problem.path, problem.error.code, problem.error.subject, problem.error.cause);
}

std::vector<Problem> sorted(std::vector<Problem> problems)
{
    std::sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) { return order(a) < order(b); });
    return problems;
}

/// Whether the listing could have missed the file: it, or a folder above it, is a problem.
bool mayBeHidden(const std::string &path, const std::set<std::string> &troubled)
{
    if (troubled.contains("") || troubled.contains(path))
        return true;
    for (std::size_t at = path.find('/'); at != std::string::npos; at = path.find('/', at + 1))
        if (troubled.contains(path.substr(0, at)))
            return true;
    return false;
}

} // namespace

Result<IngestReport> FolderIngest::run(const std::vector<std::filesystem::path> &folders)
{
    if (auto listed = list(folders); !listed)
        return fail(listed.error());
    if (stopped()) {
        m_report.stopped = true;
        return m_report;
    }
    if (auto placed = placeFolders(); !placed)
        return fail(placed.error());
    if (auto read = readAll(changedFiles()); !read)
        return fail(read.error());
    m_report.stopped = stopped();
    if (!m_report.stopped) {
        if (auto forgotten = forgetGone(); !forgotten)
            return fail(forgotten.error());
        if (auto kept = storeProblems(); !kept)
            return fail(kept.error());
    }
    for (Folder &folder : m_folders)
        for (Problem &problem : folder.problems)
            m_report.problems.push_back(std::move(problem));
    return std::move(m_report);
}

Result<void> FolderIngest::list(const std::vector<std::filesystem::path> &folders)
{
    for (const std::filesystem::path &given : folders) {
        auto path = realFolder(given);
        if (!path)
            return fail(path.error());
        if (std::any_of(m_folders.begin(), m_folders.end(), [&](const Folder &f) { return f.path == *path; }))
            continue;
        auto listing = walkFolder(*path, m_tools.progress, m_tools.stop);
        if (!listing)
            return fail(listing.error());
        m_report.found += listing->files.size();
        m_folders.push_back({*path, std::move(*listing), 0, {}});
        m_folders.back().problems = m_folders.back().listing.problems;
    }
    return {};
}

Result<void> FolderIngest::placeFolders()
{
    auto known = m_tools.store.knownFiles();
    if (!known)
        return fail(known.error());
    if (m_report.found == 0 && known->empty())
        return fail(ErrorCode::NoArticles,
                    m_folders.empty() ? std::string() : displayPath(m_folders.front().path.string()));
    const auto places = m_tools.store.folders();
    if (!places)
        return fail(places.error());
    for (Folder &folder : m_folders) {
        const auto place = std::find(places->begin(), places->end(), folder.path);
        folder.place = static_cast<int>(place - places->begin());
        if (place != places->end())
            continue;
        const auto added = m_tools.store.addFolder(folder.path);
        if (!added)
            return fail(added.error());
        folder.place = *added;
    }
    for (KnownFile &file : *known) {
        FileKey key(file.folder, file.path);
        m_known.emplace(std::move(key), std::move(file));
    }
    return {};
}

std::vector<FolderIngest::Task> FolderIngest::changedFiles()
{
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < m_folders.size(); ++i)
        for (const FoundFile &file : m_folders[i].listing.files) {
            const auto known = m_known.find({m_folders[i].place, file.path});
            const bool isKnown = known != m_known.end();
            const bool isSame = isKnown && known->second.size == file.size &&
                                known->second.modifiedAt == file.modifiedAt &&
                                known->second.readerVersion == readerVersion;
            if (isSame)
                ++m_report.unchanged;
            else
                tasks.push_back({i, file, isKnown ? std::optional(known->second.hash) : std::nullopt});
        }
    return tasks;
}

FolderIngest::Outcome FolderIngest::readOne(const ArticleReader &reader, Task task, const std::stop_token &stop) const
{
    Outcome outcome{std::move(task)};
    const Folder &folder = m_folders[outcome.task.folder];
    const FoundFile &file = outcome.task.file;
    try {
        auto article = readArticleFile(folder.path, file);
        if (!article) {
            outcome.article = fail(article.error());
            return outcome;
        }
        article->info.folder = folder.place;
        Reading reading = reader.read(article->text, {article->info.date, article->info.author}, stop);
        outcome.article =
            ReadArticle{std::move(*article), file.size, file.modifiedAt, std::move(reading), readerVersion};
    } catch (const std::exception &exception) {
        outcome.article = fail(ErrorCode::Internal, displayPath(file.path), exception.what());
    }
    return outcome;
}

Result<void> FolderIngest::readAll(std::vector<Task> tasks)
{
    if (tasks.empty())
        return {};
    const auto reader = m_tools.reader();
    if (!reader)
        return fail(reader.error());

    using Crew = OrderedCrew<Task, Outcome>;
    std::size_t given = 0;
    const auto source = [&] { return given < tasks.size() ? std::optional(std::move(tasks[given++])) : std::nullopt; };
    const int threads = std::min(threadsFor(m_tools.jobs), static_cast<int>(std::min<std::size_t>(tasks.size(), 1024)));
    Crew crew(
        threads, batchArticles, source,
        [&](Task task, const std::stop_token &stop) { return readOne(**reader, std::move(task), stop); }, m_tools.stop);

    std::int64_t done = 0;
    m_batchBegun = Clock::now();
    for (;;) {
        Outcome outcome;
        const Crew::Taken taken = crew.take(outcome, batchDue());
        if (taken == Crew::Taken::End)
            return writeBatch();
        if (taken == Crew::Taken::Result) {
            m_tools.progress.report(Stage::Reading, ++done, static_cast<std::int64_t>(tasks.size()),
                                    displayPath(outcome.task.file.path));
            accept(std::move(outcome));
        }
        if (isBatchFull())
            if (auto written = writeBatch(); !written)
                return written;
    }
}

void FolderIngest::accept(Outcome outcome)
{
    if (!outcome.article) {
        m_folders[outcome.task.folder].problems.push_back({outcome.task.file.path, outcome.article.error()});
        return;
    }
    if (!outcome.task.known)
        ++m_report.added;
    else if (*outcome.task.known != outcome.article->article.info.hash)
        ++m_report.changed;
    else
        ++m_report.unchanged;
    m_batchBytes += outcome.article->article.text.size();
    m_batch.push_back(std::move(*outcome.article));
}

Clock::time_point FolderIngest::batchDue() const
{
    return m_batchBegun + (m_firstBatch ? firstBatchTime : batchTime);
}

bool FolderIngest::isBatchFull() const
{
    return m_batch.size() >= (m_firstBatch ? firstBatchArticles : batchArticles) || m_batchBytes >= batchBytes ||
           Clock::now() >= batchDue();
}

Result<void> FolderIngest::writeBatch()
{
    if (!m_batch.empty()) {
        if (auto written = m_tools.store.write(m_batch); !written)
            return written;
        m_batch.clear();
        m_batchBytes = 0;
        m_firstBatch = false;
        m_tools.stored();
    }
    m_batchBegun = Clock::now();
    return {};
}

Result<void> FolderIngest::forgetGone()
{
    std::vector<ArticleId> gone;
    for (const Folder &folder : m_folders) {
        std::set<std::string> listed;
        std::set<std::string> troubled;
        for (const FoundFile &file : folder.listing.files)
            listed.insert(file.path);
        for (const Problem &problem : folder.listing.problems)
            troubled.insert(problem.path);
        for (const auto &[key, file] : m_known)
            if (key.first == folder.place && !folder.listing.stopped && !listed.contains(key.second) &&
                !mayBeHidden(key.second, troubled))
                gone.push_back(file.article);
    }
    m_report.removed = gone.size();
    if (gone.empty())
        return {};
    auto removed = m_tools.store.remove(gone);
    if (removed)
        m_tools.stored();
    return removed;
}

/// Writes nothing when the store knows these very problems: reading a folder again must not touch the file.
Result<void> FolderIngest::storeProblems()
{
    std::vector<Problem> all;
    for (Folder &folder : m_folders) {
        folder.problems = sorted(std::move(folder.problems));
        all.insert(all.end(), folder.problems.begin(), folder.problems.end());
    }
    const auto stored = m_tools.store.problems();
    const auto folders = m_tools.store.folders();
    if (!stored || !folders)
        return fail(stored ? folders.error() : stored.error());
    const bool isWhole = folders->size() == m_folders.size() || stored->empty();
    if (isWhole && sorted(*stored) == sorted(std::move(all)))
        return {};
    for (const Folder &folder : m_folders)
        if (auto replaced = m_tools.store.replaceProblems(folder.place, folder.problems); !replaced)
            return replaced;
    m_tools.stored();
    return {};
}

} // namespace onrecord
