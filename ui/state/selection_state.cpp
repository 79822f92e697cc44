// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selection_state.h"

namespace onrecord::ui
{

void SelectionState::setSelection(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit changed();
}

void SelectionState::selectNode(const std::string &key)
{
    setSelection({{key}, {}});
}

} // namespace onrecord::ui
