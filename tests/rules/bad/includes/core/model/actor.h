// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/graph/graph_traits.hpp>
#include <sqlite3.h>
#include <gumbo.h>
