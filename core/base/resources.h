// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the word lists, models and icons of this installation lie.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace onrecord
{

/// The path of `name` ("lexicon/first_names.txt") in the first of these that has it: the folder named by the
/// environment's ONRECORD_RESOURCES, share/onrecord beside the program's bin, the source tree it was built from.
[[nodiscard]] Result<std::filesystem::path> findResource(std::string_view name);

/// "0.1.0".
[[nodiscard]] std::string_view programVersion();

} // namespace onrecord
