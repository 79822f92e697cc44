// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"

#include <cstdlib>
#include <system_error>
#include <vector>

namespace onrecord
{

namespace
{

std::vector<std::filesystem::path> resourceFolders()
{
    std::vector<std::filesystem::path> folders;
    if (const char *named = std::getenv("ONRECORD_RESOURCES"))
        folders.emplace_back(named);
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error)
        folders.push_back(program.parent_path().parent_path() / "share" / "onrecord");
    folders.emplace_back(ONRECORD_SOURCE_RESOURCES);
    return folders;
}

} // namespace

Result<std::filesystem::path> findResource(std::string_view name)
{
    for (const std::filesystem::path &folder : resourceFolders()) {
        std::error_code error;
        if (std::filesystem::exists(folder / name, error))
            return folder / name;
    }
    return fail(ErrorCode::ResourceMissing, std::string(name));
}

std::string_view programVersion()
{
    return ONRECORD_VERSION;
}

} // namespace onrecord
