// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_lock.h"

#include "core/base/file_writer.h"
#include "core/model/article.h"

#include <fmt/format.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <string>

namespace onrecord
{

namespace
{

/// The name of `path` for a person, as in all errors of this room.
tl::unexpected<Error> failure(const std::filesystem::path &path, ErrorCode code, std::string cause = {})
{
    return fail(code, displayPath(path.native()), std::move(cause));
}

/// Whether this very process holds the lock of the file. flock() would say so too, but only through a descriptor whose
/// closing drops the locks of the connection that is open; so the system's table is read instead.
/// A line of /proc/locks: "1: FLOCK  ADVISORY  WRITE 4711 fe:00:10489712 0 EOF".
bool isLockedHere(const struct stat &info)
{
    const std::string process = std::to_string(::getpid());
    const std::string inode = fmt::format(":{}", info.st_ino);
    std::ifstream table("/proc/locks");
    for (std::string line; std::getline(table, line);) {
        std::istringstream words(line);
        std::string number, kind, mode, access, owner, file;
        words >> number >> kind >> mode >> access >> owner >> file;
        if (kind == "FLOCK" && owner == process && file.ends_with(inode))
            return true;
    }
    return false;
}

tl::unexpected<Error> cannotWrite(const std::filesystem::path &path, int errorNumber)
{
    const bool isReadable = ::access(path.c_str(), R_OK) == 0;
    if (isReadable && (errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS))
        return failure(path, ErrorCode::ReadOnly);
    Error error = systemError(path, errorNumber, ErrorCode::ReadFailed);
    error.subject = displayPath(path.native());
    return fail(std::move(error));
}

} // namespace

Result<ProjectLock> ProjectLock::take(const std::filesystem::path &path)
{
    struct stat info
    {};
    if (::stat(path.c_str(), &info) != 0)
        return cannotWrite(path, errno);
    if (!S_ISREG(info.st_mode))
        return failure(path, ErrorCode::NotAProject, "it is not a file");
    if (isLockedHere(info))
        return failure(path, ErrorCode::ProjectInUse, "already open");
    Descriptor file(::open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return cannotWrite(path, errno);
    if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0)
        return ProjectLock(std::move(file));
    return errno == EWOULDBLOCK ? failure(path, ErrorCode::ProjectInUse, "already open") : cannotWrite(path, errno);
}

} // namespace onrecord
