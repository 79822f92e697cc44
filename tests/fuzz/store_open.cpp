// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a project file: refused, or opened and read to the end; never changed when refused.
#include "core/store/store.h"
#include "tests/fuzz/require.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

using namespace onrecord;

namespace
{

/// One folder for the life of the process.
class TemporaryFolder final
{
public:
    TemporaryFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "onrecord-fuzz.XXXXXX").string();
        tests::require(::mkdtemp(name.data()) != nullptr, "there is room for a temporary folder");
        m_path = name;
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

std::string bytesOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

void readAll(const Store &store)
{
    (void)store.folders();
    (void)store.knownFiles();
    (void)store.problems();
    (void)store.corrections();
    (void)store.visitReadings([](const Article &, const Reading &) {});
    (void)store.check();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TemporaryFolder folder;
    const std::filesystem::path path = folder.path() / "any.onrecord";
    const std::string given(reinterpret_cast<const char *>(data), size);
    for (const auto &old : std::filesystem::directory_iterator(folder.path()))
        std::filesystem::remove_all(old.path());
    std::ofstream(path, std::ios::binary) << given;

    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        const auto store = Store::open(path, mode);
        if (store)
            readAll(*store);
        else
            tests::require(bytesOf(path) == given, "a file that is refused is not changed");
    }
    return 0;
}
