// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words that choose a view of a project: --project, --lens, --filter.
#pragma once

#include "app/onrecord-cli/command.h"
#include "core/base/result.h"
#include "core/model/corpus.h"
#include "core/model/geometry.h"
#include "core/model/view.h"

#include <map>
#include <memory>
#include <stop_token>
#include <string>

namespace onrecord
{

struct ChosenView
{
    std::shared_ptr<const Corpus> corpus;
    View view;
    std::map<std::string, Point> pins; // ViewNode::key -> place
};

class ViewChoice final
{
public:
    void addTo(CLI::App &words);

    /// BadInput: the filter is not understood. The project is opened read-only and closed again.
    [[nodiscard]] Result<ChosenView> make(const std::stop_token &stop) const;

private:
    std::string m_project;
    std::string m_lens = "speaks-of";
    std::string m_filter;
};

/// Says the error; WrongUse when the call's words are at fault, else CouldNot.
ExitStatus noView(const Error &error);

} // namespace onrecord
