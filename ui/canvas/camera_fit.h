// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The camera that shows nodes with their labels as large as they fit, clear of the legend where that is possible.
#pragma once

#include "ui/canvas/camera.h"
#include "ui/picture/picture_plan.h"

#include <QSizeF>

#include <cstdint>
#include <memory>
#include <vector>

namespace onrecord::ui
{

struct FitRequest
{
    std::shared_ptr<const Scene> scene; // not empty
    std::shared_ptr<const SceneFacts> facts;
    std::vector<std::uint32_t> nodes; // none: all
    QSizeF widget;
    QSizeF legend; // at the lower left; empty: none
    double legendGap = 0;
};

[[nodiscard]] Camera cameraThatFits(const FitRequest &request);

} // namespace onrecord::ui
