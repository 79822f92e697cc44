// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a model file, as they are and with a header that vouches for them: refused, or every array lies in it.
#include "core/language/model_file.h"
#include "core/base/descriptor.h"
#include "tests/fuzz/require.h"

#include <sys/mman.h>

#include <cstddef>
#include <cstring>
#include <string>

using namespace onrecord;

namespace
{

template <ModelElement T>
void requireArray(const ModelFile &model, std::string_view name)
{
    const auto array = model.array<T>(name);
    if (!array)
        return;
    tests::require(array->size_bytes() <= model.size(), "an array is no larger than its file");
    tests::require(reinterpret_cast<std::uintptr_t>(array->data()) % modelAlignment == 0, "an array is aligned");
    unsigned char seen = 0; // every byte may be read
    for (const std::byte byte : std::as_bytes(*array))
        seen = static_cast<unsigned char>(seen ^ static_cast<unsigned char>(byte));
    volatile const unsigned char kept = seen;
    static_cast<void>(kept);
}

void requireModel(const std::string &bytes)
{
    const Descriptor file(::memfd_create("model", 0));
    tests::require(file.isOpen(), "there is memory for a file");
    tests::require(::write(file.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
                   "it is written");
    const auto model = ModelFile::open("/proc/self/fd/" + std::to_string(file.get()));
    if (!model)
        return;
    for (std::size_t at = sizeof(ModelHeader); at + sizeof(ModelEntry) <= bytes.size(); at += sizeof(ModelEntry)) {
        const std::string_view name(bytes.data() + at, strnlen(bytes.data() + at, sizeof(ModelEntry::name)));
        requireArray<std::int8_t>(*model, name);
        requireArray<std::uint8_t>(*model, name);
        requireArray<std::uint16_t>(*model, name);
        requireArray<std::uint32_t>(*model, name);
        requireArray<std::uint64_t>(*model, name);
        requireArray<std::int32_t>(*model, name);
        requireArray<float>(*model, name);
    }
}

/// With a right magic, version, size and checksum, so that the table behind them is read.
std::string sealed(std::string bytes)
{
    ModelHeader header;
    std::memcpy(&header.arrays, bytes.data() + offsetof(ModelHeader, arrays), sizeof(header.arrays));
    header.arrays %= 8;
    header.size = bytes.size();
    header.checksum = contentHash(std::string_view(bytes).substr(sizeof(ModelHeader)));
    std::memcpy(bytes.data(), &header, sizeof(header));
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    requireModel(bytes);
    if (size >= sizeof(ModelHeader))
        requireModel(sealed(bytes));
    return 0;
}
