// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Days", text);
}

QDate dateOf(const std::string &written)
{
    return QDate::fromString(QString::fromStdString(written), Qt::ISODate);
}

QString shownDate(const QDate &date, const QString &format)
{
    return QLocale().toString(date, format);
}

bool isWholeMonths(const QDate &from, const QDate &to)
{
    return from.day() == 1 && to.day() == to.daysInMonth();
}

QString range(const QDate &from, const QDate &to)
{
    const bool sameYear = from.year() == to.year();
    const bool sameMonth = sameYear && from.month() == to.month();
    if (isWholeMonths(from, to) && from.month() == 1 && to.month() == 12)
        return sameYear ? QString::number(from.year()) : u"%1–%2"_s.arg(from.year()).arg(to.year());
    if (isWholeMonths(from, to)) {
        const QString last = shownDate(to, u"MMM yyyy"_s);
        return sameMonth ? last : u"%1 – %2"_s.arg(shownDate(from, sameYear ? u"MMM"_s : u"MMM yyyy"_s), last);
    }
    const QString last = shownDate(to, u"d MMM yyyy"_s);
    if (sameMonth)
        return u"%1–%2"_s.arg(QString::number(from.day()), last);
    return u"%1 – %2"_s.arg(shownDate(from, sameYear ? u"d MMM"_s : u"d MMM yyyy"_s), last);
}

} // namespace

QString daysBetween(const std::string &from, const std::string &to)
{
    const QDate first = dateOf(from);
    const QDate last = dateOf(to);
    if (!first.isValid() && !last.isValid())
        return {};
    if (!last.isValid())
        return tr("from %1").arg(shownDate(first, u"d MMM yyyy"_s));
    if (!first.isValid())
        return tr("until %1").arg(shownDate(last, u"d MMM yyyy"_s));
    return first == last ? shownDate(first, u"d MMM yyyy"_s) : range(first, last);
}

QString whenOf(const StatementText &text)
{
    const QString words = QString::fromStdString(text.when).simplified();
    const QString days = daysBetween(text.from, text.to);
    const bool namesTheYear = text.from.size() >= 4 && text.when.find(text.from.substr(0, 4)) != std::string::npos;
    if (words.isEmpty() || days.isEmpty() || namesTheYear)
        return words.isEmpty() ? days : words;
    return tr("%1 (%2)").arg(words, days);
}

} // namespace onrecord::ui
