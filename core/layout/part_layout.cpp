// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/part_layout.h"

#include "core/layout/grown_layout.h"
#include "core/layout/large_layout.h"
#include "core/layout/small_layout.h"

namespace onrecord
{

namespace
{

constexpr std::size_t smallNodes = 400; // beyond, all pairs of nodes cost more than they show

} // namespace

std::unique_ptr<PartLayout> makeFreshLayout(const GraphPart &part)
{
    if (part.graph.size() <= smallNodes)
        return std::make_unique<SmallLayout>(part);
    return std::make_unique<LargeLayout>(part);
}

std::unique_ptr<PartLayout> makeGrownLayout(const GraphPart &part)
{
    return std::make_unique<GrownLayout>(part);
}

} // namespace onrecord
