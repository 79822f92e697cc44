// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/article_table.h"
#include "core/store/correction_table.h"
#include "core/store/folder_table.h"
#include "core/store/problem_table.h"
#include "core/store/project_check.h"
#include "core/store/project_file.h"
#include "core/store/transaction.h"

#include <utility>

namespace onrecord
{

struct Store::Impl
{
    explicit Impl(ProjectFile opened)
        : file(std::move(opened))
    {}

    [[nodiscard]] const Connection &connection() const { return file.connection(); }
    [[nodiscard]] FolderTable folders() const { return {connection(), file.path().parent_path()}; }

    /// Runs `work` in one transaction: all of it holds, or nothing.
    template <typename Work>
    [[nodiscard]] auto change(const Work &work) -> decltype(work())
    {
        if (file.mode() == OpenMode::ReadOnly)
            return fail(connection().error(ErrorCode::ReadOnly, {}));
        file.startLog();
        auto transaction = Transaction::begin(connection());
        if (!transaction)
            return fail(transaction.error());
        auto done = work();
        if (!done)
            return done;
        if (auto committed = transaction->commit(); !committed)
            return fail(committed.error());
        return done;
    }

    ProjectFile file;
};

Store::Store(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::create(const std::filesystem::path &path)
{
    if (auto made = ProjectFile::make(path); !made)
        return fail(made.error());
    return open(path, OpenMode::ReadWrite);
}

Result<Store> Store::open(const std::filesystem::path &path, OpenMode mode)
{
    auto file = ProjectFile::open(path, mode);
    if (!file)
        return fail(file.error());
    return Store(std::make_unique<Impl>(*std::move(file)));
}

Result<void> Store::close()
{
    return m_impl->file.close();
}

Result<std::vector<std::filesystem::path>> Store::folders() const
{
    return m_impl->folders().list();
}

Result<int> Store::addFolder(const std::filesystem::path &folder)
{
    return m_impl->change([&] { return m_impl->folders().add(folder); });
}

Result<std::vector<KnownFile>> Store::knownFiles() const
{
    return ArticleTable(m_impl->connection()).knownFiles();
}

Result<void> Store::write(const std::vector<ReadArticle> &batch)
{
    auto written = m_impl->change([&] { return ArticleTable(m_impl->connection()).put(batch); });
    // A bit that flips in the log silently ends it there (measured), so it is kept short. The batch is safe already.
    if (written)
        static_cast<void>(m_impl->file.fold());
    return written;
}

Result<void> Store::remove(const std::vector<ArticleId> &articles)
{
    return m_impl->change([&] { return ArticleTable(m_impl->connection()).remove(articles); });
}

Result<void> Store::replaceProblems(int folder, const std::vector<Problem> &problems)
{
    return m_impl->change([&] { return ProblemTable(m_impl->connection()).replace(folder, problems); });
}

Result<std::vector<Problem>> Store::problems() const
{
    return ProblemTable(m_impl->connection()).list();
}

Result<std::vector<ArticleInfo>> Store::articles() const
{
    return ArticleTable(m_impl->connection()).infos();
}

Result<std::string> Store::text(ArticleId article) const
{
    return ArticleTable(m_impl->connection()).text(article);
}

Result<void> Store::visitReadings(const ReadingVisitor &visit, std::stop_token stop) const
{
    return ArticleTable(m_impl->connection()).visit(visit, stop);
}

Result<Correction> Store::append(Correction correction)
{
    auto id = m_impl->change([&] { return CorrectionTable(m_impl->connection()).append(correction); });
    if (!id)
        return fail(id.error());
    correction.id = *id;
    return correction;
}

Result<std::vector<Correction>> Store::corrections() const
{
    return CorrectionTable(m_impl->connection()).list();
}

Result<std::vector<Problem>> Store::check(std::stop_token stop) const
{
    return checkProject(m_impl->connection(), stop);
}

Result<void> Store::saveCopy(const std::filesystem::path &path) const
{
    return m_impl->file.copyTo(path);
}

std::filesystem::path Store::path() const
{
    return m_impl->file.path();
}

OpenMode Store::mode() const
{
    return m_impl->file.mode();
}

} // namespace onrecord
