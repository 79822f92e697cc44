// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_list.h"

#include "core/base/resources.h"

#include <fstream>

namespace onrecord
{

namespace
{

std::string_view trimmed(std::string_view part)
{
    const std::size_t first = part.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return part.substr(first, part.find_last_not_of(" \t\r") - first + 1);
}

} // namespace

Result<WordList> WordList::load(std::string_view name)
{
    const auto path = findResource(name);
    if (!path)
        return fail(path.error());
    std::ifstream file(*path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::ReadFailed, path->string());
    WordList list;
    file.seekg(0, std::ios::end);
    const std::streamoff size = file.tellg();
    list.m_bytes.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    file.seekg(0);
    file.read(list.m_bytes.data(), static_cast<std::streamsize>(list.m_bytes.size()));
    if (!file)
        return fail(ErrorCode::ReadFailed, path->string());
    const std::string_view all(list.m_bytes.data(), list.m_bytes.size());
    for (const std::string_view line : split(all, '\n'))
        if (!line.empty() && line.front() != '#')
            list.m_lines.push_back(line);
    return list;
}

std::vector<std::string_view> WordList::split(std::string_view line, char mark)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = line.find(mark, begin);
        parts.push_back(trimmed(line.substr(begin, end - begin)));
        if (end == std::string_view::npos)
            return parts;
        begin = end + 1;
    }
}

} // namespace onrecord
