// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which part each node of a view plays in it: the layers of a layered picture, from the top.
#pragma once

#include "core/model/view.h"

#include <cstdint>
#include <vector>

namespace onrecord
{

/// Who speaks of whom: only speaks; speaks and is spoken of; only spoken of. Statements: speakers; statements; those
/// only concerned. Articles: articles; actors. Offices: holders; bodies that hold offices themselves; bodies. And those
/// that are joined to nothing.
enum class NodeRole { Speaks, Both, SpokenOf, Statement, Article, Actor, Holds, HoldsAndIsHeld, Body, Alone };

struct NodeRoles
{
    std::vector<NodeRole> order;       // that occur, from the top
    std::vector<std::uint32_t> layers; // one a node: place in `order`
};

[[nodiscard]] NodeRoles rolesOf(const View &view);

} // namespace onrecord
