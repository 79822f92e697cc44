// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/settings.h"

#include <QStandardPaths>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype MaxRecent = 10;
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/onrecord/onrecord.ini"_s;
}

QStringList Settings::recent() const
{
    return m_settings.value(u"recent"_s).toStringList();
}

void Settings::addRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(u"recent"_s, paths.mid(0, MaxRecent));
}

void Settings::removeRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    m_settings.setValue(u"recent"_s, paths);
}

ThemePreference Settings::theme() const
{
    return themePreferenceFromString(m_settings.value(u"theme"_s).toString()).value_or(ThemePreference::System);
}

void Settings::setTheme(ThemePreference preference)
{
    m_settings.setValue(u"theme"_s, toString(preference));
}

QVariant Settings::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(key, otherwise);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

} // namespace onrecord::ui
