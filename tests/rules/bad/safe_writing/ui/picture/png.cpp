// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
QSaveFile first(path);
QFile second(path);
bool open = second.open(QIODevice::WriteOnly);
