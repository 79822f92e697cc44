// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window knows of the open project at one moment: values, taken on the worker's thread and never changed.
#pragma once

#include "core/model/corpus.h"
#include "core/model/correction.h"
#include "core/model/geometry.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace onrecord::ui
{

/// ViewNode::key -> place.
using PlaceMap = std::map<std::string, Point>;

struct ProjectSnapshot
{
    std::filesystem::path path;
    std::vector<std::filesystem::path> folders;
    std::shared_ptr<const Corpus> corpus;
    std::vector<Correction> corrections;  // the whole list, oldest first
    std::map<std::string, PlaceMap> pins; // by the lens' name

    [[nodiscard]] bool isOpen() const { return corpus != nullptr; }
};

} // namespace onrecord::ui
