// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens what lies below a folder, name by name, so that no symbolic link on the way can lead out of it.
#pragma once

#include "core/base/descriptor.h"
#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace onrecord
{

/// Follows links in `folder` itself: the user named it. Not open and errno set when it cannot be.
[[nodiscard]] Descriptor openFolder(const std::filesystem::path &folder);

/// `path` is relative to the open folder; "" is the folder itself. Follows no link and does not block on a pipe.
/// Not open and errno set (ELOOP for a link) when it cannot be.
[[nodiscard]] Descriptor openInside(const Descriptor &folder, const std::string &path, int flags);

/// The Error for a path inside a folder, whose subject is what a person sees of it.
[[nodiscard]] Error insideError(const std::string &path, int errorNumber);

} // namespace onrecord
