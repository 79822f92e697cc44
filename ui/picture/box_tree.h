// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Very many rectangles that stay where they are: answers which of them meet an area. A packed R-tree: boxes in the
// order of a curve that fills the plane (Morton 1966), sixteen under each larger one (Kamel and Faloutsos 1993).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace onrecord::ui
{

struct FlatBox
{
    float left = 0;
    float top = 0;
    float right = -1; // less than left: no box, found nowhere
    float bottom = -1;

    [[nodiscard]] bool isBox() const { return left <= right && top <= bottom; }
    [[nodiscard]] bool meets(const FlatBox &other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
};

class BoxTree final
{
public:
    BoxTree() = default;
    /// A box is known by its place in the list.
    explicit BoxTree(const std::vector<FlatBox> &boxes);

    /// Around all of them.
    [[nodiscard]] FlatBox bounds() const { return m_boxes.empty() ? FlatBox() : m_boxes.back(); }

    /// Calls f(place, box) once for each box that meets `area`; stops when f returns false.
    template <typename F>
    void visit(const FlatBox &area, F &&f) const;

private:
    static constexpr std::uint32_t Fan = 16;

    struct Level
    {
        std::uint32_t begin = 0; // in m_boxes
        std::uint32_t size = 0;
    };

    std::vector<FlatBox> m_boxes;        // the boxes in order, then those around sixteen each, and so on
    std::vector<std::uint32_t> m_places; // of the boxes
    std::vector<Level> m_levels;
};

template <typename F>
void BoxTree::visit(const FlatBox &area, F &&f) const
{
    if (m_levels.empty())
        return;
    struct Step
    {
        std::uint32_t level;
        std::uint32_t box; // in its level
    };
    // Sixteen ways at each of at most eight levels.
    std::array<Step, Fan * 8> open;
    std::size_t count = 0;
    open[count++] = {static_cast<std::uint32_t>(m_levels.size() - 1), 0};
    while (count > 0) {
        const Step step = open[--count];
        const FlatBox &box = m_boxes[m_levels[step.level].begin + step.box];
        if (!box.meets(area))
            continue;
        if (step.level == 0) {
            if (!f(m_places[step.box], box))
                return;
            continue;
        }
        const std::uint32_t first = step.box * Fan;
        const std::uint32_t behind = std::min(first + Fan, m_levels[step.level - 1].size);
        for (std::uint32_t child = behind; child > first; --child)
            open[count++] = {step.level - 1, child - 1};
    }
}

} // namespace onrecord::ui
