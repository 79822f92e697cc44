// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the user has picked on the map or in a list.
#pragma once

#include "ui/state/selection.h"

#include <QObject>

namespace onrecord::ui
{

class SelectionState final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setSelection(const Selection &selection);
    void selectNode(const std::string &key);
    void clear() { setSelection({}); }

    [[nodiscard]] const Selection &selection() const { return m_selection; }

signals:
    void changed();

private:
    Selection m_selection;
};

} // namespace onrecord::ui
