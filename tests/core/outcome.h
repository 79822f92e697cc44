// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Result in one word, for QCOMPARE: its error's name, or "done". (QCOMPARE cannot print our enumerations.)
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace onrecord::tests
{

inline QByteArray outcome(const Error &error)
{
    const std::string_view name = toString(error.code);
    return {name.data(), static_cast<qsizetype>(name.size())};
}

template <typename T>
QByteArray outcome(const Result<T> &result)
{
    return result ? QByteArray("done") : outcome(result.error());
}

} // namespace onrecord::tests
