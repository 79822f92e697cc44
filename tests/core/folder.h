// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A temporary folder that tests fill in one line a file.
#pragma once

#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace onrecord::tests
{

class Folder final
{
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "onrecord-test-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr ||
            ::chmod(name.c_str(), 0755) != 0) // a child process of another user comes in
            std::abort();
        m_path = name;
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] std::filesystem::path path(std::string_view name) const { return path() / name; }

    void write(std::string_view name, std::string_view content) const
    {
        std::filesystem::create_directories(path(name).parent_path());
        std::ofstream(path(name), std::ios::binary) << content;
    }

    [[nodiscard]] std::string read(std::string_view name) const
    {
        std::ostringstream content;
        content << std::ifstream(path(name), std::ios::binary).rdbuf();
        return content.str();
    }

private:
    std::filesystem::path m_path;
};

} // namespace onrecord::tests
