// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole picture: draws part after part, packs them, puts lonely nodes in rows, and parts what still overlaps.
#pragma once

#include "core/layout/overlap_removal.h"
#include "core/layout/packing.h"
#include "core/layout/part_layout.h"

namespace onrecord
{

class Arrangement final
{
public:
    Arrangement(LayoutInput input, int threads);

    void step();
    [[nodiscard]] bool isSettled() const { return m_stage == Stage::Settled; }
    /// True as soon as the largest part can be shown.
    [[nodiscard]] bool hasPicture() const;
    /// As of the last step; the part in work is brought over when it is asked for.
    [[nodiscard]] const std::vector<Point> &places();

private:
    enum class Stage { Drawing, Packing, PartingNew, PartingAll, Settled };
    enum class Anchoring { Free, Anchored }; // anchored: some of its nodes had a place before and were not pinned

    struct Part
    {
        std::vector<std::uint32_t> nodes;
        Anchoring anchoring = Anchoring::Free;
        std::unique_ptr<PartLayout> layout; // none for a single node
    };

    /// The shape for the joined nodes, so that with rows of single ones below the whole has the wanted shape.
    [[nodiscard]] double aspectAbove(const std::vector<std::vector<std::uint32_t>> &components) const;
    void addPart(const Adjacency &graph, std::vector<std::uint32_t> nodes, int threads);
    void drawSome();
    void showPart(const Part &part);
    void pack();
    void packParts(const std::vector<std::uint32_t> &anchored);
    void packSingles(const std::vector<std::uint32_t> &anchored);
    void restorePinned();
    void partBoxes();
    [[nodiscard]] Frame frameOf(const std::vector<std::uint32_t> &nodes) const;
    [[nodiscard]] std::vector<std::uint32_t> nodesOf(Anchoring anchoring) const;
    void moveBy(const std::vector<std::uint32_t> &nodes, double dx, double dy);

    LayoutInput m_input;
    double m_aspect = 1.6;
    std::vector<Part> m_parts; // the largest first
    std::size_t m_current = 0;
    Stage m_stage = Stage::Drawing;
    int m_round = 0;
    bool m_behind = false; // the part in work has moved since its places were brought over
    std::vector<Point> m_places;
};

} // namespace onrecord
