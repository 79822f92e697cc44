// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far to trust what was read, in three steps: of statements with such a confidence about nine in ten, two in three,
// or fewer than half were right where people had marked them (core/reading/README.md).
#pragma once

namespace onrecord
{

enum class Certainty { Doubtful, Likely, Sure };
constexpr double LikelyFrom = 0.5;
constexpr double SureFrom = 0.8;

[[nodiscard]] constexpr Certainty certaintyOf(double confidence)
{
    return confidence >= SureFrom     ? Certainty::Sure
           : confidence >= LikelyFrom ? Certainty::Likely
                                      : Certainty::Doubtful;
}

} // namespace onrecord
