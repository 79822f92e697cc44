// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/model_file_writer.h"

#include "core/base/file_writer.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace onrecord
{

namespace
{

template <typename T>
void put(std::string &file, std::size_t at, const T &value)
{
    std::memcpy(file.data() + at, &value, sizeof(T));
}

} // namespace

void ModelFileWriter::add(std::string_view name, ElementType type, std::span<const std::byte> bytes)
{
    const std::string_view copied(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    m_arrays.push_back({std::string(name), type, std::string(copied)});
}

void ModelFileWriter::addText(std::string_view name, std::string_view text)
{
    m_arrays.push_back({std::string(name), ElementType::UInt8, std::string(text)});
}

Result<void> ModelFileWriter::write(const std::filesystem::path &path) const
{
    if (const auto checked = checkNames(); !checked)
        return checked;
    return writeFile(path, content());
}

Result<void> ModelFileWriter::checkNames() const
{
    std::set<std::string_view> names;
    for (const Array &array : m_arrays) {
        const bool fits = !array.name.empty() && array.name.size() <= sizeof(ModelEntry::name);
        if (!fits || array.name.find('\0') != std::string::npos || !names.insert(array.name).second)
            return fail(ErrorCode::WrongUse, array.name, "an array's name is 1 to 40 bytes and given once");
    }
    return {};
}

std::string ModelFileWriter::content() const
{
    std::string file((m_arrays.size() + 1) * sizeof(ModelEntry), '\0');
    ModelHeader header;
    header.arrays = static_cast<std::uint32_t>(m_arrays.size());
    for (std::size_t i = 0; i < m_arrays.size(); ++i) {
        const Array &array = m_arrays[i];
        ModelEntry entry{{}, array.type, 0, array.bytes.size() / elementSize(array.type), file.size()};
        std::copy(array.name.begin(), array.name.end(), entry.name.begin());
        put(file, (i + 1) * sizeof(ModelEntry), entry);
        file += array.bytes;
        file.resize(aligned(file.size()), '\0');
    }
    header.size = file.size();
    header.checksum = contentHash(std::string_view(file).substr(sizeof(ModelHeader)));
    put(file, 0, header);
    return file;
}

} // namespace onrecord
