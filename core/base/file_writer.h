// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a whole file or leaves the old one as it was: a temporary file beside it, every byte written and checked,
// fsync, rename, fsync of the folder. QSaveFile reports success on a full disk (measured), so nothing else is used.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace onrecord
{

/// Replaces or makes `path` with `content`. On failure the old file is untouched and the temporary one is gone.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path &path, std::string_view content);

/// Moves a finished temporary file of our own onto `path` with the same care (fsync, rename, fsync of the folder).
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path &finished, const std::filesystem::path &path);

/// The same where nothing may be at `path` yet: WriteFailed when there is something, which stays.
[[nodiscard]] Result<void> placeFile(const std::filesystem::path &finished, const std::filesystem::path &path);

/// A name beside `path`, in the same folder, that no file has: for content made by someone else (SQLite, QPdfWriter).
[[nodiscard]] std::filesystem::path temporaryNameFor(const std::filesystem::path &path);

/// The Error for a failed system call, from errno.
[[nodiscard]] Error systemError(const std::filesystem::path &path, int errorNumber, ErrorCode otherwise);

} // namespace onrecord
