// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which colours the user asked for.
#pragma once

#include <QString>

#include <optional>

namespace onrecord::ui
{

enum class ThemePreference { System, Light, Dark };

[[nodiscard]] inline QString toString(ThemePreference preference)
{
    return preference == ThemePreference::Dark    ? QStringLiteral("dark")
           : preference == ThemePreference::Light ? QStringLiteral("light")
                                                  : QStringLiteral("system");
}

[[nodiscard]] inline std::optional<ThemePreference> themePreferenceFromString(const QString &name)
{
    for (const ThemePreference preference : {ThemePreference::System, ThemePreference::Light, ThemePreference::Dark})
        if (toString(preference) == name)
            return preference;
    return std::nullopt;
}

} // namespace onrecord::ui
