// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hash of several values in order, kept beside them in a row: a flipped bit that SQLite does not see, shows.
#pragma once

#include "core/base/content_hash.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace onrecord
{

class Seal final
{
public:
    Seal &add(std::string_view value);
    Seal &add(std::int64_t value);

    /// 32 bytes.
    [[nodiscard]] std::string bytes() const;

private:
    std::string m_values; // each with its length before it
};

[[nodiscard]] std::string bytesOf(const ContentHash &hash);
/// All zero when there are not 32 of them: no text has that hash.
[[nodiscard]] ContentHash hashOf(std::string_view bytes);

} // namespace onrecord
