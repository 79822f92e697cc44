// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Light or dark: as the user asked, or as the desktop has it (its palette, and the portal's colour scheme when there
// is one).
#pragma once

#include "ui/picture/theme.h"
#include "ui/state/theme_preference.h"

#include <QObject>

#include <optional>

class QDBusVariant;
class QString;

namespace onrecord::ui
{

class ThemeState final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeState(ThemePreference preference, QObject *parent = nullptr);

    void setPreference(ThemePreference preference);
    /// Asks the desktop portal, and listens to it from now on. Its answer comes later, if at all.
    void followPortal();
    /// The desktop's own palette was seen to be dark or light.
    void setSystemKind(ThemeKind kind);

    [[nodiscard]] ThemePreference preference() const { return m_preference; }
    [[nodiscard]] ThemeKind kind() const;
    [[nodiscard]] Theme theme() const { return Theme::of(kind()); }

signals:
    void changed();

private slots:
    void takePortalSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void setPortalScheme(uint scheme);
    void announceIfChanged(ThemeKind before);

    ThemePreference m_preference;
    ThemeKind m_system = ThemeKind::Light;
    std::optional<ThemeKind> m_portal;
};

} // namespace onrecord::ui
