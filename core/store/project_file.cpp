// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_file.h"

#include "core/base/file_writer.h"
#include "core/model/article.h"
#include "core/store/folder_table.h"
#include "core/store/query.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>
#include <system_error>

namespace onrecord
{

namespace
{

namespace fs = std::filesystem;

tl::unexpected<Error> failure(const fs::path &project, Error error)
{
    error.subject = displayPath(project.native());
    return fail(std::move(error));
}

tl::unexpected<Error> failure(const fs::path &project, ErrorCode code, std::string cause = {})
{
    return fail(code, displayPath(project.native()), std::move(cause));
}

bool isThere(const fs::path &file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

fs::path besides(fs::path project, const char *ending)
{
    project += ending;
    return project;
}

/// An empty log holds nothing.
bool hasLog(const fs::path &project)
{
    std::error_code error;
    const auto size = fs::file_size(besides(project, "-wal"), error);
    return !error && size > 0;
}

bool isFolderWritable(const fs::path &project)
{
    return ::access(project.parent_path().c_str(), W_OK) == 0;
}

/// A temporary project file and what SQLite may have left beside it, gone at the end of the scope.
class Temporary final
{
public:
    explicit Temporary(const fs::path &project)
        : m_path(temporaryNameFor(project))
    {}
    ~Temporary()
    {
        for (const char *ending : {"", "-journal", "-wal", "-shm"})
            ::unlink(besides(m_path, ending).c_str());
    }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;

    [[nodiscard]] const fs::path &get() const { return m_path; }

private:
    fs::path m_path;
};

/// Makes the file itself first: the system says more clearly than SQLite why that cannot be.
Result<void> fillNew(const fs::path &file)
{
    if (auto made = writeFile(file, {}); !made)
        return made;
    auto connection = Connection::open(file, Access::ReadWrite);
    if (!connection)
        return fail(connection.error());
    if (auto hardened = connection->harden(); !hardened)
        return hardened;
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto made = makeSchema(*connection); !made)
        return made;
    return transaction->commit();
}

/// Whether the file is as long as its header says; not known while changes lie in a log beside it.
Result<void> checkLength(const Connection &connection, const fs::path &project, std::string_view header)
{
    const auto number = [&](std::size_t at, std::size_t size) {
        std::uint64_t value = 0;
        for (const char byte : header.substr(at, size))
            value = (value << 8U) | static_cast<unsigned char>(byte);
        return value;
    };
    constexpr std::uint64_t greatestPage = 65536; // written as 1
    const std::uint64_t page = number(16, 2) == 1 ? greatestPage : number(16, 2);
    const std::uint64_t wanted = page * number(28, 4);
    const bool isKnown = number(24, 4) == number(92, 4) && !hasLog(project) && !isThere(besides(project, "-journal"));
    std::error_code error;
    const std::uint64_t length = fs::file_size(project, error);
    if (isKnown && !error && length < wanted)
        return fail(
            connection.error(ErrorCode::ProjectDamaged, fmt::format("{} of {} bytes are there", length, wanted)));
    return {};
}

/// Moves the relative paths of a copy to the copy's own place.
Result<void> settleFolders(const fs::path &copy, const std::vector<fs::path> &folders)
{
    auto connection = Connection::open(copy, Access::ReadWrite);
    if (!connection)
        return fail(connection.error());
    if (auto hardened = connection->harden(); !hardened)
        return hardened;
    auto transaction = Transaction::begin(*connection);
    if (!transaction)
        return fail(transaction.error());
    if (auto settled = FolderTable(*connection, copy.parent_path()).settle(folders); !settled)
        return settled;
    return transaction->commit();
}

} // namespace

Result<void> ProjectFile::make(const fs::path &project)
{
    if (isThere(project))
        return failure(project, ErrorCode::WriteFailed, "there is something of that name already");
    const Temporary temporary(project);
    if (auto filled = fillNew(temporary.get()); !filled)
        return failure(project, filled.error());
    return placeFile(temporary.get(), project);
}

Result<ProjectFile> ProjectFile::open(const fs::path &project, OpenMode mode)
{
    std::error_code error;
    ProjectFile file(fs::canonical(project, error), mode);
    struct stat info
    {};
    if (error || ::stat(file.m_path.c_str(), &info) != 0)
        return failure(project, systemError(project, error ? error.value() : errno, ErrorCode::ReadFailed));
    if (!S_ISREG(info.st_mode))
        return failure(project, ErrorCode::NotAProject, "it is not a file");
    if (mode == OpenMode::ReadWrite) {
        auto lock = ProjectLock::take(file.m_path);
        if (!lock)
            return fail(lock.error());
        file.m_lock = *std::move(lock);
        if (!isFolderWritable(file.m_path))
            return failure(project, ErrorCode::ReadOnly, "its folder is read-only");
    }
    if (auto connected = file.connect(); !connected)
        return fail(connected.error());
    return file;
}

Result<void> ProjectFile::connect()
{
    const auto use = [this](Access access) -> Result<std::string> {
        auto connection = Connection::open(m_path, access);
        if (!connection)
            return fail(connection.error());
        m_connection = *std::move(connection);
        return m_connection->head(projectHeaderSize);
    };
    auto header = use(m_mode == OpenMode::ReadWrite ? Access::ReadWrite : Access::ReadOnly);
    if (header && isWriteAhead(*header) && m_mode == OpenMode::ReadOnly && !isFolderWritable(m_path)) {
        if (hasLog(m_path) && !isThere(besides(m_path, "-shm")))
            return fail(m_connection->error(ErrorCode::ReadOnly, "its last changes lie in a log beside it, which "
                                                                 "cannot be folded in where nothing can be written"));
        if (!hasLog(m_path))
            header = use(Access::Immutable);
    }
    if (!header)
        return fail(header.error());
    if (auto good = checkHeader(*m_connection, *header); !good)
        return good;
    if (auto good = checkLength(*m_connection, m_path, *header); !good)
        return good;
    auto prepared = prepare();
    m_isOurs = prepared.has_value();
    return prepared;
}

Result<void> ProjectFile::prepare() const
{
    if (auto hardened = m_connection->harden(); !hardened)
        return hardened;
    if (auto good = checkSchema(*m_connection); !good)
        return good;
    if (m_mode == OpenMode::ReadOnly)
        return m_connection->execute("PRAGMA query_only = ON;");
    // NORMAL lost acknowledged rows in a power-loss replay, FULL lost none (measured).
    return m_connection->execute("PRAGMA synchronous = FULL;");
}

void ProjectFile::startLog()
{
    if (m_hasLog)
        return;
    m_hasLog = true;
    // Refused while somebody reads: then changes are made without a log, as safely and a little slower.
    static_cast<void>(m_connection->execute("PRAGMA journal_mode = WAL;"));
}

ProjectFile::~ProjectFile()
{
    static_cast<void>(close());
}

Result<void> ProjectFile::fold() const
{
    if (m_mode == OpenMode::ReadOnly)
        return {};
    const int result =
        sqlite3_wal_checkpoint_v2(m_connection->get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (result != SQLITE_OK && (result & 0xFF) != SQLITE_BUSY)
        return fail(m_connection->error(result));
    return {};
}

Result<void> ProjectFile::close()
{
    const bool isOpen = m_connection && m_connection->get() != nullptr; // not moved away
    auto closed = isOpen && m_isOurs ? fold() : Result<void>();
    // Refused while somebody reads: then the file stays one with a log, and whoever opens it next will find it so.
    if (closed && isOpen && m_isOurs && m_mode == OpenMode::ReadWrite)
        static_cast<void>(m_connection->execute("PRAGMA journal_mode = DELETE;"));
    m_connection.reset();
    m_lock.reset();
    return closed;
}

Result<void> ProjectFile::copyTo(const fs::path &target) const
{
    std::error_code error;
    const fs::path whole = fs::absolute(target, error);
    if (fs::equivalent(whole, m_path, error))
        return failure(target, ErrorCode::ProjectInUse, "a project cannot be copied onto itself");
    std::optional<Result<ProjectLock>> lock; // whoever has the old one open keeps it
    if (isThere(whole))
        lock.emplace(ProjectLock::take(whole));
    if (lock && !*lock)
        return fail(lock->error());
    auto folders = FolderTable(*m_connection, m_path.parent_path()).list();
    if (!folders)
        return fail(folders.error());
    const Temporary temporary(whole);
    if (auto copied = Query(*m_connection, "VACUUM INTO ?").text(temporary.get().native()).run(); !copied)
        return failure(target, copied.error());
    if (auto settled = settleFolders(temporary.get(), *folders); !settled)
        return failure(target, settled.error());
    return replaceFile(temporary.get(), whole);
}

} // namespace onrecord
