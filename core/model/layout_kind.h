// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// By which rule a view's nodes get their places.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace onrecord
{

/// Near to those they are joined to; on a circle, each community an arc; in layers by role; along their days; in rings
/// around one actor.
enum class LayoutKind { Free, Circle, Layers, Time, Around };
inline constexpr int LayoutKindCount = 5;

/// "free", "circle", "layers", "time", "around", and back.
[[nodiscard]] std::string_view toString(LayoutKind kind);
[[nodiscard]] std::optional<LayoutKind> layoutKindFromString(std::string_view name);

struct LayoutChoice
{
    LayoutKind kind = LayoutKind::Free;
    std::string centre; // Around: ViewNode::key; one that is not in the view: the actor of greatest weight

    friend auto operator<=>(const LayoutChoice &, const LayoutChoice &) = default;
};

} // namespace onrecord
