// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a project file looks like inside, and the proof that a given file looks exactly like that.
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace onrecord
{

inline constexpr std::uint32_t projectApplicationId = 0x4F6E5263; // "OnRc", at byte 68 of the file
inline constexpr std::uint32_t projectVersion = 1;                // SQLite's user_version, at byte 60
inline constexpr std::size_t projectHeaderSize = 100;             // bytes that SQLite's format keeps for its header

/// NotAProject, ProjectNewer or ProjectDamaged, from the first bytes alone: SQLite has not looked at them then.
[[nodiscard]] Result<void> checkHeader(const Connection &connection, std::string_view header);

/// True when the header says that the newest changes may lie in a -wal file.
[[nodiscard]] bool isWriteAhead(std::string_view header);

/// Makes the tables and marks the file as ours. Within a transaction of the caller's.
[[nodiscard]] Result<void> makeSchema(const Connection &connection);

/// NotAProject or ProjectDamaged when there is anything but our tables, or a word of them differs.
[[nodiscard]] Result<void> checkSchema(const Connection &connection);

} // namespace onrecord
