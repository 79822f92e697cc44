// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From one small scene to the next: what is gone fades out, what is new fades in, what stays grows or shrinks.
#pragma once

#include "ui/picture/part_painter.h"

#include <memory>
#include <vector>

class QPainter;

namespace onrecord::ui
{

class SceneFade final
{
public:
    /// From what was shown last to `next`.
    SceneFade(std::shared_ptr<const PicturePlan> before, const Scene &next);

    /// One flag a node of the next scene, for what is drawn in full; empty when none is new.
    [[nodiscard]] const std::vector<bool> &newNodes() const { return m_isNew; }
    /// The next scene's plan on its way there, 0..1: without what is new, sizes between.
    [[nodiscard]] std::shared_ptr<const PicturePlan> between(const PicturePlan &plan, double share) const;
    /// What fades out and in. `plan` as shown, with its nodes at `places`; the painter stands at the layout's origin,
    /// in pixels of the screen at this zoom.
    void paint(QPainter &painter, const PicturePlan &plan, const std::vector<Point> &places, double zoom, double share,
               const Theme &theme) const;

private:
    void matchNodes(const Scene &next);
    void matchEdges(const Scene &next);

    std::shared_ptr<const PicturePlan> m_before;
    std::vector<std::int64_t> m_nodeBefore; // of each next node; -1: it is new
    std::vector<std::int64_t> m_edgeBefore;
    std::vector<std::int64_t> m_nodeAfter; // of each node before; -1: it is gone
    PictureParts m_gone;                   // of the plan before
    PictureParts m_new;                    // of the next
    std::vector<bool> m_isNew;
};

} // namespace onrecord::ui
