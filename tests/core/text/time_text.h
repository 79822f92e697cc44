// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Time expressions of a text in words, for tests.
#pragma once

#include "core/text/time_words.h"
#include "core/text/tokenizer.h"

#include <QByteArray>
#include <QByteArrayList>

#include <string>
#include <vector>

namespace onrecord::tests
{

inline std::vector<Token> tokensOf(const std::string &text)
{
    static const Result<Abbreviations> abbreviations = Abbreviations::load();
    std::vector<Token> tokens;
    if (abbreviations)
        tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, *abbreviations, tokens);
    return tokens;
}

inline std::vector<TimeExpression> timesOf(const std::string &text, const std::string &date)
{
    return findTimes(text, tokensOf(text), date);
}

inline QByteArray wordsOf(const TimeExpression &time, const std::string &text)
{
    const std::string_view words = time.span.of(text);
    return {words.data(), static_cast<qsizetype>(words.size())};
}

/// "2019-03-01..2019-03-03", one day alone, or nothing.
inline QByteArray daysOf(const TimeDays &days)
{
    const QByteArray from = QByteArray::fromStdString(days.from);
    return days.from == days.to ? from : from + ".." + QByteArray::fromStdString(days.to);
}

/// "on Sunday=2019-03-03;a day later=2019-03-04".
inline QByteArray described(const std::string &text, const std::string &date)
{
    QByteArrayList all;
    for (const TimeExpression &time : timesOf(text, date))
        all.append(wordsOf(time, text) + "=" + daysOf(time.days));
    return all.join(';');
}

} // namespace onrecord::tests
