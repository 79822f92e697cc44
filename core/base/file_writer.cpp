// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"

#include "core/base/descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <random>

namespace onrecord
{

namespace
{

int writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t n = ::write(fd, content.data(), content.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n < 0 ? errno : ENOSPC;
        content.remove_prefix(static_cast<std::size_t>(n));
    }
    return 0;
}

int syncFolderOf(const std::filesystem::path &path)
{
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() < 0)
        return errno;
    return ::fsync(fd.get()) == 0 || errno == EINVAL ? 0 : errno;
}

int writeAndSync(int fd, std::string_view content)
{
    if (const int error = writeAll(fd, content))
        return error;
    if (::fsync(fd) != 0)
        return errno;
    struct stat info
    {};
    if (::fstat(fd, &info) != 0)
        return errno;
    return static_cast<std::uint64_t>(info.st_size) == content.size() ? 0 : EIO;
}

/// rename() that refuses to replace; file systems that do not know how are asked first whether something is there.
int renameToNew(const char *from, const char *to)
{
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    if (::faccessat(AT_FDCWD, to, F_OK, AT_SYMLINK_NOFOLLOW) != 0)
        return ::rename(from, to);
    errno = EEXIST;
    return -1;
}

Result<void> moveFile(const std::filesystem::path &from, const std::filesystem::path &to,
                      int (*rename)(const char *, const char *))
{
    {
        const Descriptor fd(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
        if (!fd.isOpen() || ::fsync(fd.get()) != 0)
            return fail(systemError(to, errno, ErrorCode::WriteFailed));
    }
    if (rename(from.c_str(), to.c_str()) != 0)
        return fail(systemError(to, errno, ErrorCode::WriteFailed));
    if (const int error = syncFolderOf(to))
        return fail(systemError(to, error, ErrorCode::WriteFailed));
    return {};
}

} // namespace

Error systemError(const std::filesystem::path &path, int errorNumber, ErrorCode otherwise)
{
    switch (errorNumber) {
    case ENOENT:
        return {ErrorCode::NotFound, path.string(), {}};
    case ENOTDIR:
        return {ErrorCode::NotAFolder, path.string(), {}};
    case EACCES:
    case EPERM:
        return {ErrorCode::NoPermission, path.string(), {}};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, path.string(), {}};
    case EROFS:
        return {ErrorCode::ReadOnly, path.string(), {}};
    default:
        return {otherwise, path.string(), std::strerror(errorNumber)};
    }
}

std::filesystem::path temporaryNameFor(const std::filesystem::path &path)
{
    std::random_device random;
    std::filesystem::path name = path;
    name.replace_filename("." + path.filename().string() + "." + std::to_string(random()) + ".part");
    return name;
}

Result<void> replaceFile(const std::filesystem::path &finished, const std::filesystem::path &path)
{
    return moveFile(finished, path, ::rename);
}

Result<void> placeFile(const std::filesystem::path &finished, const std::filesystem::path &path)
{
    return moveFile(finished, path, renameToNew);
}

Result<void> writeFile(const std::filesystem::path &path, std::string_view content)
{
    const std::filesystem::path temporary = temporaryNameFor(path);
    int error = 0;
    {
        const Descriptor fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (fd.get() < 0)
            return fail(systemError(path, errno, ErrorCode::WriteFailed));
        error = writeAndSync(fd.get(), content);
    }
    if (error == 0) {
        auto replaced = replaceFile(temporary, path);
        if (!replaced)
            ::unlink(temporary.c_str());
        return replaced;
    }
    ::unlink(temporary.c_str());
    return fail(systemError(path, error, ErrorCode::WriteFailed));
}

} // namespace onrecord
