// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/model_file.h"

#include "core/base/descriptor.h"
#include "core/base/file_writer.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace onrecord
{

namespace
{

template <typename T>
T read(const std::byte *from)
{
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

std::string_view nameAt(const std::byte *entry)
{
    const std::string_view field(reinterpret_cast<const char *>(entry), sizeof(ModelEntry::name));
    return field.substr(0, field.find('\0'));
}

/// It lies where the array before it ends, and nothing of it lies outside.
bool fits(const ModelEntry &entry, std::uint64_t expectedOffset, std::uint64_t fileSize)
{
    const std::uint64_t size = elementSize(entry.type);
    return size > 0 && entry.reserved == 0 && entry.offset == expectedOffset && entry.offset <= fileSize &&
           entry.count <= (fileSize - entry.offset) / size;
}

std::string_view withoutHeader(const std::byte *file, std::size_t size)
{
    return {reinterpret_cast<const char *>(file) + sizeof(ModelHeader), size - sizeof(ModelHeader)};
}

} // namespace

void ModelFile::Unmap::operator()(const std::byte *mapping) const
{
    ::munmap(const_cast<std::byte *>(mapping), size);
}

Result<ModelFile::Mapping> ModelFile::map(const std::filesystem::path &path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // nobody may write to a pipe
    struct stat info
    {};
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0)
        return fail(systemError(path, errno, ErrorCode::ReadFailed));
    const auto size = static_cast<std::size_t>(info.st_size);
    if (!S_ISREG(info.st_mode) || size < sizeof(ModelHeader))
        return fail(ErrorCode::NotAModel, path.string());
    void *mapping = ::mmap(nullptr, size, PROT_READ, MAP_SHARED | MAP_POPULATE, file.get(), 0);
    if (mapping == MAP_FAILED)
        return fail(systemError(path, errno, ErrorCode::ReadFailed));
    return Mapping(static_cast<const std::byte *>(mapping), Unmap{size});
}

Result<ModelFile> ModelFile::open(const std::filesystem::path &path)
{
    auto mapping = map(path);
    if (!mapping)
        return fail(mapping.error());
    ModelFile model(path.string(), std::move(*mapping));
    if (const auto checked = model.checkHeader(); !checked)
        return fail(checked.error());
    if (const auto listed = model.readTable(); !listed)
        return fail(listed.error());
    return model;
}

Result<void> ModelFile::checkHeader() const
{
    const auto header = read<ModelHeader>(m_mapping.get());
    if (header.magic != modelMagic)
        return fail(ErrorCode::NotAModel, m_path);
    if (header.version != modelFormatVersion)
        return fail(ErrorCode::ModelVersion, m_path,
                    "it has format " + std::to_string(header.version) + ", this program reads format " +
                        std::to_string(modelFormatVersion));
    if (header.size != size())
        return fail(ErrorCode::ModelDamaged, m_path,
                    "it has " + std::to_string(size()) + " bytes and should have " + std::to_string(header.size));
    if (header.reserved != 0 || contentHash(withoutHeader(m_mapping.get(), size())) != header.checksum)
        return fail(ErrorCode::ModelDamaged, m_path, "its checksum is wrong");
    return {};
}

Result<void> ModelFile::readTable()
{
    const std::uint64_t arrays = read<ModelHeader>(m_mapping.get()).arrays;
    const Error damaged{ErrorCode::ModelDamaged, m_path, "its table of arrays does not fit"};
    if (arrays > size() / sizeof(ModelEntry) - 1)
        return fail(damaged);
    std::uint64_t end = (arrays + 1) * sizeof(ModelEntry);
    for (std::uint64_t i = 1; i <= arrays; ++i) {
        const std::byte *at = m_mapping.get() + i * sizeof(ModelEntry);
        const auto entry = read<ModelEntry>(at);
        if (nameAt(at).empty() || !fits(entry, end, size()))
            return fail(damaged);
        const std::uint64_t bytes = entry.count * elementSize(entry.type);
        m_arrays.push_back({nameAt(at), entry.type, {m_mapping.get() + entry.offset, bytes}});
        end = aligned(entry.offset + bytes);
    }
    if (end != size())
        return fail(damaged);
    return {};
}

Result<std::span<const std::byte>> ModelFile::find(std::string_view name, ElementType type) const
{
    const auto found =
        std::find_if(m_arrays.begin(), m_arrays.end(), [&](const Array &array) { return array.name == name; });
    if (found == m_arrays.end())
        return fail(ErrorCode::ModelDamaged, m_path, "it has no array \"" + std::string(name) + "\"");
    if (found->type != type)
        return fail(ErrorCode::ModelDamaged, m_path, "its array \"" + std::string(name) + "\" holds another type");
    return found->bytes;
}

Result<std::string_view> ModelFile::text(std::string_view name) const
{
    const auto bytes = find(name, ElementType::UInt8);
    if (!bytes)
        return fail(bytes.error());
    return std::string_view(reinterpret_cast<const char *>(bytes->data()), bytes->size());
}

} // namespace onrecord
