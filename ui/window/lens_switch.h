// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four lenses as one row of buttons.
#pragma once

#include <QFrame>

namespace onrecord::ui
{

class LensState;

class LensSwitch final : public QFrame
{
    Q_OBJECT

public:
    explicit LensSwitch(LensState &lens, QWidget *parent = nullptr);
};

} // namespace onrecord::ui
