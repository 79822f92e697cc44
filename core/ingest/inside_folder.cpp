// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/inside_folder.h"

#include "core/base/file_writer.h"
#include "core/model/article.h"

#include <fcntl.h>

#include <cerrno>

namespace onrecord
{

Descriptor openFolder(const std::filesystem::path &folder)
{
    return Descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

Descriptor openInside(const Descriptor &folder, const std::string &path, int flags)
{
    Descriptor here;
    int at = folder.get();
    std::size_t begin = 0;
    for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', begin)) {
        const std::string name = path.substr(begin, slash - begin);
        here = Descriptor(::openat(at, name.c_str(), O_PATH | O_NOFOLLOW | O_DIRECTORY | O_CLOEXEC));
        if (!here.isOpen())
            return here;
        at = here.get();
        begin = slash + 1;
    }
    const std::string name = begin < path.size() ? path.substr(begin) : ".";
    return Descriptor(::openat(at, name.c_str(), flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
}

Error insideError(const std::string &path, int errorNumber)
{
    Error error = systemError(path, errorNumber, ErrorCode::ReadFailed);
    if (errorNumber == ENOENT || errorNumber == ENOTDIR)
        error.code = ErrorCode::Vanished;
    if (errorNumber == ELOOP)
        error = {ErrorCode::LinkOutside, {}, {}};
    error.subject = displayPath(path);
    return error;
}

} // namespace onrecord
