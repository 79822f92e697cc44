// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"

#include <algorithm>

namespace onrecord
{

Seal &Seal::add(std::string_view value)
{
    add(static_cast<std::int64_t>(value.size()));
    m_values += value;
    return *this;
}

Seal &Seal::add(std::int64_t value)
{
    m_values += std::to_string(value);
    m_values += ' ';
    return *this;
}

std::string Seal::bytes() const
{
    return bytesOf(contentHash(m_values));
}

std::string bytesOf(const ContentHash &hash)
{
    std::string bytes(hash.bytes.size(), '\0');
    std::transform(hash.bytes.begin(), hash.bytes.end(), bytes.begin(),
                   [](std::uint8_t byte) { return static_cast<char>(byte); });
    return bytes;
}

ContentHash hashOf(std::string_view bytes)
{
    ContentHash hash;
    if (bytes.size() == hash.bytes.size())
        std::transform(bytes.begin(), bytes.end(), hash.bytes.begin(),
                       [](char byte) { return static_cast<std::uint8_t>(byte); });
    return hash;
}

} // namespace onrecord
