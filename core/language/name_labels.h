// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The labels of words by which names are found (BILOU; Ratinov and Roth 2009): none, then for each kind of name the
// word that begins it, stands inside, ends it, or is a name by itself. Trained weights hang on the numbers.
#pragma once

#include "core/language/analysis.h"

#include <cstddef>

namespace onrecord::name_labels
{

enum class Part { Begins, Inside, Last, Single };

inline constexpr std::size_t none = 0;
inline constexpr std::size_t count = 1 + 4 * nameKindCount;

[[nodiscard]] constexpr std::size_t label(NameKind kind, Part part)
{
    return 1 + 4 * static_cast<std::size_t>(kind) + static_cast<std::size_t>(part);
}

/// Of a label that is not none.
[[nodiscard]] constexpr NameKind kind(std::size_t label)
{
    return static_cast<NameKind>((label - 1) / 4);
}
[[nodiscard]] constexpr Part part(std::size_t label)
{
    return static_cast<Part>((label - 1) % 4);
}

/// The name goes on behind this word.
[[nodiscard]] constexpr bool opens(std::size_t label)
{
    return label != none && (part(label) == Part::Begins || part(label) == Part::Inside);
}

/// The name has begun before this word.
[[nodiscard]] constexpr bool continues(std::size_t label)
{
    return label != none && (part(label) == Part::Inside || part(label) == Part::Last);
}

[[nodiscard]] constexpr bool mayFollow(std::size_t before, std::size_t label)
{
    return opens(before) ? continues(label) && kind(before) == kind(label) : !continues(label);
}

/// Rows of transitions: from each label, from the start of a sentence, and to its end.
inline constexpr std::size_t start = count;
inline constexpr std::size_t end = count + 1;

[[nodiscard]] constexpr bool isAllowed(std::size_t row, std::size_t label)
{
    return row == start ? !continues(label) : row == end ? !opens(label) : mayFollow(row, label);
}

} // namespace onrecord::name_labels
