// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers named arrays and writes them as a model file. The same arrays in the same order make the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/language/model_format.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace onrecord
{

class ModelFileWriter final
{
public:
    /// Copies the values. A name is 1 to 40 bytes and given once.
    template <typename T>
    requires ModelElement<std::remove_const_t<T>>
    void add(std::string_view name, std::span<T> values)
    {
        add(name, elementTypeOf<std::remove_const_t<T>>(), std::as_bytes(values));
    }

    /// As an array of std::uint8_t.
    void addText(std::string_view name, std::string_view text);

    /// Replaces what was at `path`, or leaves it as it was. WrongUse for a name that cannot be; see writeFile().
    [[nodiscard]] Result<void> write(const std::filesystem::path &path) const;

private:
    struct Array
    {
        std::string name;
        ElementType type;
        std::string bytes;
    };

    void add(std::string_view name, ElementType type, std::span<const std::byte> bytes);
    [[nodiscard]] Result<void> checkNames() const;
    [[nodiscard]] std::string content() const;

    std::vector<Array> m_arrays;
};

} // namespace onrecord
