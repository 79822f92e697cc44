// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
std::ofstream out(path);
#include <fstream>
std::ifstream in(path);
std::fstream both(path);
