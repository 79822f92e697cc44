// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a model file lies on the disk, little-endian: the header, one entry an array, then the arrays in the entries'
// order, each at the next multiple of 64 bytes, the gaps filled with zeros. There is one way only to write a model.
#pragma once

#include "core/base/content_hash.h"

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>

namespace onrecord
{

static_assert(std::endian::native == std::endian::little, "a model is mapped into memory as it is");

inline constexpr std::array<char, 8> modelMagic{'O', 'n', 'R', 'e', 'c', 'M', 'd', 'l'};
inline constexpr std::uint32_t modelFormatVersion = 1;
inline constexpr std::uint64_t modelAlignment = 64;

enum class ElementType : std::uint32_t { Int8 = 1, UInt8, UInt16, UInt32, UInt64, Int32, Float };

struct ModelHeader
{
    std::array<char, 8> magic = modelMagic;
    std::uint32_t version = modelFormatVersion;
    std::uint32_t arrays = 0;
    std::uint64_t size = 0;     // of the whole file in bytes
    std::uint64_t reserved = 0; // always 0
    ContentHash checksum;       // of everything behind the header
};

struct ModelEntry
{
    std::array<char, 40> name{}; // filled up with zeros
    ElementType type = ElementType::UInt8;
    std::uint32_t reserved = 0; // always 0
    std::uint64_t count = 0;    // of elements
    std::uint64_t offset = 0;   // in bytes from the file's begin
};

static_assert(sizeof(ModelHeader) == modelAlignment && sizeof(ModelEntry) == modelAlignment);

template <typename T>
concept ModelElement = std::same_as<T, std::int8_t> || std::same_as<T, std::uint8_t> ||
    std::same_as<T, std::uint16_t> || std::same_as<T, std::uint32_t> || std::same_as<T, std::uint64_t> ||
    std::same_as<T, std::int32_t> || std::same_as<T, float>;

template <ModelElement T>
[[nodiscard]] consteval ElementType elementTypeOf()
{
    if constexpr (std::same_as<T, float>)
        return ElementType::Float;
    else if constexpr (std::same_as<T, std::int8_t>)
        return ElementType::Int8;
    else if constexpr (std::same_as<T, std::int32_t>)
        return ElementType::Int32;
    else if constexpr (sizeof(T) == 1)
        return ElementType::UInt8;
    else if constexpr (sizeof(T) == 2)
        return ElementType::UInt16;
    else
        return sizeof(T) == 4 ? ElementType::UInt32 : ElementType::UInt64;
}

/// In bytes; 0 when it is none of the types.
[[nodiscard]] constexpr std::uint64_t elementSize(ElementType type)
{
    switch (type) {
    case ElementType::Int8:
    case ElementType::UInt8:
        return 1;
    case ElementType::UInt16:
        return 2;
    case ElementType::UInt32:
    case ElementType::Int32:
    case ElementType::Float:
        return 4;
    case ElementType::UInt64:
        return 8;
    }
    return 0;
}

/// The next place where an array may begin.
[[nodiscard]] constexpr std::uint64_t aligned(std::uint64_t offset)
{
    return (offset + modelAlignment - 1) / modelAlignment * modelAlignment;
}

} // namespace onrecord
