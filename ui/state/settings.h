// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window remembers between two starts: one INI file under the user's configuration folder.
#pragma once

#include "ui/state/theme_preference.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace onrecord::ui
{

class Settings final
{
public:
    explicit Settings(const QString &file);
    /// onrecord/onrecord.ini in the user's configuration folder.
    [[nodiscard]] static QString defaultFile();

    /// Folders and project files, the last opened first.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString &path);
    void removeRecent(const QString &path);

    [[nodiscard]] ThemePreference theme() const;
    void setTheme(ThemePreference preference);

    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    QSettings m_settings;
};

} // namespace onrecord::ui
