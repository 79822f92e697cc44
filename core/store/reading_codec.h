// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A reading as bytes: first the format's version, then the fields in the order of the structs, numbers as base-128
// varints, lists and words with their count before them.
#pragma once

#include "core/base/result.h"
#include "core/model/reading.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace onrecord
{

[[nodiscard]] std::string encodeReading(const Reading &reading);

/// ProjectDamaged (with an empty subject) for bytes that encodeReading() never made for a text of `textSize` bytes:
/// cut short, too long, another version, a place outside the text, an actor that is not there.
[[nodiscard]] Result<Reading> decodeReading(std::string_view bytes, std::size_t textSize);

} // namespace onrecord
