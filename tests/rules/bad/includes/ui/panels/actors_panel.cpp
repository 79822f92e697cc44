// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actors_panel.h"
#include "ui/panels/reader_panel.h"
#include "ui/window/main_window.h"
#include <QWidget>
