// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/project_place.h"

#include "core/base/content_hash.h"
#include "core/base/file_writer.h"
#include "core/model/article.h"

#include <cstdlib>
#include <system_error>

namespace onrecord
{

namespace
{

constexpr std::size_t longestName = 60; // bytes of the readable part
constexpr std::size_t hashDigits = 12;

std::filesystem::path absoluteFromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    const std::filesystem::path path = value ? value : "";
    return path.is_absolute() ? path : std::filesystem::path();
}

/// At most so many bytes, cut between characters.
std::string shortened(std::string text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U)
        --most;
    text.resize(most);
    return text;
}

} // namespace

Result<std::filesystem::path> projectsFolder()
{
    std::filesystem::path base = absoluteFromEnvironment("XDG_DATA_HOME");
    if (base.empty()) {
        const std::filesystem::path home = absoluteFromEnvironment("HOME");
        if (home.empty())
            return fail(ErrorCode::NotFound, "the home folder", "HOME is not set");
        base = home / ".local" / "share";
    }
    return base / "onrecord" / "projects";
}

Result<std::filesystem::path> realFolder(const std::filesystem::path &folder)
{
    std::error_code error;
    std::filesystem::path real = std::filesystem::canonical(folder, error);
    if (!error && !std::filesystem::is_directory(real, error) && !error)
        return fail(ErrorCode::NotAFolder, displayPath(folder.string()));
    if (error)
        return fail(systemError(displayPath(folder.string()), error.value(), ErrorCode::ReadFailed));
    return real;
}

std::string projectFileName(const std::filesystem::path &realFolder)
{
    std::string name = shortened(displayPath(realFolder.filename().string()), longestName);
    if (name.empty())
        name = "files";
    return name + "-" + toHex(contentHash(realFolder.string())).substr(0, hashDigits) + ".onrecord";
}

} // namespace onrecord
