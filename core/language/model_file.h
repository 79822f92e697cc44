// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A model on the disk, mapped into memory: named arrays of numbers, checked once as a whole when it is opened. Threads
// and processes that use it share its pages.
#pragma once

#include "core/base/result.h"
#include "core/language/model_format.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

class ModelFile final
{
public:
    /// NotFound, NoPermission, ReadFailed; NotAModel; ModelVersion when another program version wrote it;
    /// ModelDamaged when it is cut short, one bit is wrong or its table of arrays does not fit. Some 30 ms for 25 MB.
    /// The file must not be cut while it is open.
    [[nodiscard]] static Result<ModelFile> open(const std::filesystem::path &path);

    /// The array of that name, at a multiple of 64 bytes, alive as long as the ModelFile (moved or not).
    /// ModelDamaged when it is not there or holds another type.
    template <ModelElement T>
    [[nodiscard]] Result<std::span<const T>> array(std::string_view name) const
    {
        const auto bytes = find(name, elementTypeOf<T>());
        if (!bytes)
            return fail(bytes.error());
        return std::span<const T>(reinterpret_cast<const T *>(bytes->data()), bytes->size() / sizeof(T));
    }

    /// An array of std::uint8_t as text.
    [[nodiscard]] Result<std::string_view> text(std::string_view name) const;

    /// In bytes.
    [[nodiscard]] std::size_t size() const { return m_mapping.get_deleter().size; }

private:
    struct Unmap
    {
        std::size_t size = 0;
        void operator()(const std::byte *mapping) const;
    };
    using Mapping = std::unique_ptr<const std::byte, Unmap>;

    struct Array
    {
        std::string_view name;
        ElementType type;
        std::span<const std::byte> bytes;
    };

    ModelFile(std::string path, Mapping mapping)
        : m_path(std::move(path))
        , m_mapping(std::move(mapping))
    {}

    [[nodiscard]] static Result<Mapping> map(const std::filesystem::path &path);
    [[nodiscard]] Result<void> checkHeader() const;
    [[nodiscard]] Result<void> readTable();
    [[nodiscard]] Result<std::span<const std::byte>> find(std::string_view name, ElementType type) const;

    std::string m_path; // for errors
    Mapping m_mapping;
    std::vector<Array> m_arrays;
};

} // namespace onrecord
