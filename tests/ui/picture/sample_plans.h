// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans of small scenes, made as the window makes them.
#pragma once

#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/picture_plan.h"

namespace onrecord::tests
{

inline std::shared_ptr<const ui::PicturePlan> planOf(const ui::Scene &scene, double zoom)
{
    return ui::planPicture(std::make_shared<const ui::Scene>(scene), ui::factsOf(scene), zoom);
}

} // namespace onrecord::tests
