// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/folder_walk.h"

#include "core/base/file_writer.h"
#include "core/ingest/inside_folder.h"
#include "core/model/article.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <set>
#include <string_view>
#include <utility>

namespace onrecord
{

namespace
{

constexpr std::ptrdiff_t deepestFolder = 1000;
constexpr std::size_t reportEvery = 1000;

using Info = struct stat;

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

bool isTextName(std::string_view name)
{
    if (name.size() < 4)
        return false;
    const std::string_view end = name.substr(name.size() - 4);
    const auto is = [&](std::size_t i, char lower) { return (end[i] | 0x20) == lower; };
    return end[0] == '.' && is(1, 't') && is(2, 'x') && is(3, 't');
}

/// "/a/b" for "/a" and "b"; nothing when `path` is not below `root`.
bool isBelow(std::string_view path, std::string_view root)
{
    return path.starts_with(root) && (root == "/" || path.size() == root.size() || path[root.size()] == '/');
}

bool isHidden(std::string_view path)
{
    return path.starts_with('.') || path.find("/.") != std::string_view::npos;
}

struct FreeText
{
    void operator()(char *text) const { std::free(text); }
};

/// Absolute and without links; empty and errno set when there is no such thing.
std::string realPath(const std::string &path)
{
    const std::unique_ptr<char, FreeText> real(::realpath(path.c_str(), nullptr));
    return real ? std::string(real.get()) : std::string();
}

/// One walk through one folder.
class Walk final
{
public:
    Walk(Descriptor root, std::string realRoot, Progress &progress, std::stop_token stop)
        : m_root(std::move(root))
        , m_realRoot(std::move(realRoot))
        , m_progress(progress)
        , m_stop(std::move(stop))
    {}

    FolderListing run()
    {
        m_waiting.emplace_back();
        while (!m_waiting.empty() && !m_stop.stop_requested()) {
            const std::string folder = std::move(m_waiting.back());
            m_waiting.pop_back();
            list(folder);
        }
        m_listing.stopped = m_stop.stop_requested();
        addLinked();
        const auto byPath = [](const auto &a, const auto &b) { return a.path < b.path; };
        std::sort(m_listing.files.begin(), m_listing.files.end(), byPath);
        std::sort(m_listing.problems.begin(), m_listing.problems.end(), byPath);
        return std::move(m_listing);
    }

private:
    void problem(const std::string &path, int errorNumber)
    {
        m_listing.problems.push_back({path, insideError(path, errorNumber)});
    }

    void problem(const std::string &path, ErrorCode code, std::string cause)
    {
        m_listing.problems.push_back({path, {code, displayPath(path), std::move(cause)}});
    }

    void list(const std::string &path)
    {
        if (std::count(path.begin(), path.end(), '/') > deepestFolder)
            return problem(path, ErrorCode::ReadFailed, "folders are nested too deeply");
        Descriptor descriptor = openInside(m_root, path, O_RDONLY | O_DIRECTORY);
        Info info{};
        if (!descriptor.isOpen() || ::fstat(descriptor.get(), &info) != 0)
            return problem(path, errno);
        if (!m_seen.emplace(info.st_dev, info.st_ino).second)
            return; // a mount that leads back
        const OpenFolder folder(::fdopendir(descriptor.get()));
        if (!folder)
            return problem(path, errno);
        static_cast<void>(descriptor.release()); // the folder closes it
        m_progress.report(Stage::Listing, static_cast<std::int64_t>(m_listing.files.size()), 0, displayPath(path));
        errno = 0;
        while (const dirent *entry = ::readdir(folder.get())) {
            if (m_stop.stop_requested())
                return;
            if (entry->d_name[0] != '.')
                look(folder.get(), path.empty() ? entry->d_name : path + "/" + entry->d_name, *entry);
            errno = 0;
        }
        if (errno != 0)
            problem(path, errno);
    }

    void look(DIR *folder, const std::string &path, const dirent &entry)
    {
        const bool isText = isTextName(entry.d_name);
        if (entry.d_type == DT_REG && !isText)
            return;
        Info info{};
        if (entry.d_type == DT_DIR) {
            m_waiting.push_back(path);
        } else if (::fstatat(::dirfd(folder), entry.d_name, &info, AT_SYMLINK_NOFOLLOW) != 0) {
            if (isText)
                problem(path, errno);
        } else if (S_ISDIR(info.st_mode)) {
            m_waiting.push_back(path);
        } else if (S_ISLNK(info.st_mode)) {
            lookBehindLink(path, isText);
        } else if (isText && S_ISREG(info.st_mode)) {
            add(path, info);
        } else if (isText) {
            problem(path, ErrorCode::NotText, "a pipe, socket or device");
        }
    }

    void add(const std::string &path, const Info &info)
    {
        constexpr std::int64_t second = 1'000'000'000;
        m_listing.files.push_back(
            {path, static_cast<std::uint64_t>(info.st_size), info.st_mtim.tv_sec * second + info.st_mtim.tv_nsec});
        if (m_listing.files.size() % reportEvery == 0)
            m_progress.report(Stage::Listing, static_cast<std::int64_t>(m_listing.files.size()), 0, displayPath(path));
    }

    /// What lies inside is met on the way; only a file whose own name does not say text must be remembered.
    void lookBehindLink(const std::string &path, bool isText)
    {
        const std::string target = realPath(m_realRoot + "/" + path);
        Info info{};
        if (target.empty() || ::stat(target.c_str(), &info) != 0) {
            if (isText)
                problem(path, errno == ELOOP ? ErrorCode::ReadFailed : ErrorCode::NotFound,
                        "a link that leads nowhere");
            return;
        }
        if (!isText && !S_ISDIR(info.st_mode))
            return;
        if (!isBelow(target, m_realRoot))
            return problem(path, ErrorCode::LinkOutside, {});
        if (S_ISREG(info.st_mode) && !isTextName(target))
            m_linked.insert(target.substr(m_realRoot == "/" ? 1 : m_realRoot.size() + 1));
    }

    void addLinked()
    {
        for (const std::string &path : m_linked) {
            Info info{};
            const Descriptor file = openInside(m_root, path, O_PATH);
            if (!isHidden(path) && file.isOpen() && ::fstat(file.get(), &info) == 0 && S_ISREG(info.st_mode))
                add(path, info);
        }
    }

    Descriptor m_root;
    std::string m_realRoot;
    Progress &m_progress;
    std::stop_token m_stop;
    FolderListing m_listing;
    std::vector<std::string> m_waiting;       // folders, relative to the root
    std::set<std::pair<dev_t, ino_t>> m_seen; // folders
    std::set<std::string> m_linked;           // files inside that only a link calls text
};

} // namespace

Result<FolderListing> walkFolder(const std::filesystem::path &folder, Progress &progress, std::stop_token stop)
{
    Descriptor root = openFolder(folder);
    std::string realRoot = root.isOpen() ? realPath(folder.native()) : std::string();
    if (realRoot.empty()) {
        Error error = systemError(folder, errno, ErrorCode::ReadFailed);
        error.subject = displayPath(folder.native());
        return fail(std::move(error));
    }
    return Walk(std::move(root), std::move(realRoot), progress, std::move(stop)).run();
}

} // namespace onrecord
