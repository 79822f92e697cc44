// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/scene_style.h"

namespace onrecord::ui
{

namespace
{

template <typename All>
auto named(const All &all, std::string_view name) -> std::optional<typename All::value_type>
{
    for (const auto one : all)
        if (toString(one) == name)
            return one;
    return std::nullopt;
}

} // namespace

std::string_view toString(NodeColouring colouring)
{
    switch (colouring) {
    case NodeColouring::Kind:
        return "kind";
    case NodeColouring::Community:
        return "community";
    case NodeColouring::Stance:
        return "stance";
    case NodeColouring::Outlet:
        break;
    }
    return "outlet";
}

std::string_view toString(NodeSizing sizing)
{
    return sizing == NodeSizing::Statements ? "statements" : "centrality";
}

std::optional<NodeColouring> nodeColouringFromString(std::string_view name)
{
    return named(AllColourings, name);
}

std::optional<NodeSizing> nodeSizingFromString(std::string_view name)
{
    return named(AllSizings, name);
}

} // namespace onrecord::ui
