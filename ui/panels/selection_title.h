// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is selected, in words: a title, a line of second rank, and an actor's other names.
#pragma once

#include "core/model/corpus.h"
#include "core/model/view.h"
#include "ui/state/evidence.h"
#include "ui/state/selection.h"

#include <QString>

#include <vector>

namespace onrecord::ui
{

struct SelectionTitle
{
    QString title; // empty: nothing is selected
    QString meta;
    QString names;
};

[[nodiscard]] SelectionTitle titleOf(const Selection &selection, const std::vector<Evidence> &evidence,
                                     const Corpus &corpus, const View *view);

} // namespace onrecord::ui
