// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of the large communities, written at their main actors when a map is seen from so far away that its nodes
// are dots: what a place of the map is about.
#pragma once

#include "ui/picture/label_text.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace onrecord::ui
{

struct PicturePlan;

struct CommunityCaption
{
    std::uint32_t node = 0; // the most central actor
    LabelText text;         // the community's name, in LabelSize::Caption
    QRectF box;             // where it stands, in the plan
};

/// Largest community first, without places; none when nodes are more than dots or their communities are not known.
[[nodiscard]] std::vector<CommunityCaption> captionsFor(const PicturePlan &plan);

} // namespace onrecord::ui
