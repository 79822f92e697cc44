// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How large each node of a scene is drawn, and with it how important its label is: by its statements or its centrality,
// as the scene's style has it.
#pragma once

#include "ui/picture/scene.h"

#include <cstdint>
#include <vector>

namespace onrecord::ui
{

class NodeSizes final
{
public:
    explicit NodeSizes(const Scene &scene);
    /// By statements.
    explicit NodeSizes(const View &view);

    [[nodiscard]] NodeSizing sizing() const { return m_sizing; }
    /// At 100 %.
    [[nodiscard]] double radius(std::uint32_t node) const;
    /// The larger the more important; edges decide between nodes that are alike.
    [[nodiscard]] double importance(std::uint32_t node) const;
    /// Not all are alike.
    [[nodiscard]] bool differ() const;

private:
    NodeSizing m_sizing = NodeSizing::Statements;
    std::vector<float> m_shares;      // of the way from the smallest radius to the largest, 0..1
    std::vector<float> m_importances; // one a node
};

} // namespace onrecord::ui
