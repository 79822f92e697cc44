// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "views.h"
#include "../base/id.h"
#include <boost/graph/adjacency_list.hpp>
#include <vector>
