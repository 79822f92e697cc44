// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs a fuzz target as an ordinary test, without libFuzzer: over every file of the folders named, whole and cut off at
// every sixteenth of its length.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace
{

std::vector<std::uint8_t> bytesOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void replay(const std::filesystem::path &path)
{
    const std::vector<std::uint8_t> bytes = bytesOf(path);
    for (std::size_t part = 0; part <= 16; ++part) {
        // A copy of its own, so that a sanitizer sees the first byte read beyond the end.
        const std::vector<std::uint8_t> input(bytes.begin(),
                                              bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() * part / 16));
        LLVMFuzzerTestOneInput(input.data(), input.size());
    }
}

} // namespace

int main(int argc, char **argv)
{
    std::set<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i)
        for (const auto &entry : std::filesystem::directory_iterator(argv[i]))
            files.insert(entry.path());
    for (const std::filesystem::path &file : files) {
        std::printf("%s\n", file.c_str());
        std::fflush(stdout);
        replay(file);
    }
    return files.empty() ? 1 : 0;
}
