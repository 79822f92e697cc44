// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/theme_state.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto Space = "org.freedesktop.appearance"_L1;
constexpr auto Key = "color-scheme"_L1;
constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;

/// Portals wrap the value once more in their older call.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ThemeState::ThemeState(ThemePreference preference, QObject *parent)
    : QObject(parent)
    , m_preference(preference)
{}

void ThemeState::setPreference(ThemePreference preference)
{
    const ThemeKind before = kind();
    m_preference = preference;
    announceIfChanged(before);
}

void ThemeState::followPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                SLOT(takePortalSetting(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    call << QString(Space) << QString(Key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 1000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            setPortalScheme(unwrapped(reply.value().variant()).toUInt());
        done->deleteLater();
    });
}

void ThemeState::takePortalSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Space && key == Key)
        setPortalScheme(unwrapped(value.variant()).toUInt());
}

void ThemeState::setSystemKind(ThemeKind systemKind)
{
    const ThemeKind before = kind();
    m_system = systemKind;
    announceIfChanged(before);
}

void ThemeState::setPortalScheme(uint scheme)
{
    const ThemeKind before = kind();
    m_portal.reset();
    if (scheme == PrefersDark)
        m_portal = ThemeKind::Dark;
    else if (scheme == PrefersLight)
        m_portal = ThemeKind::Light;
    announceIfChanged(before);
}

ThemeKind ThemeState::kind() const
{
    if (m_preference == ThemePreference::System)
        return m_portal.value_or(m_system);
    return m_preference == ThemePreference::Dark ? ThemeKind::Dark : ThemeKind::Light;
}

void ThemeState::announceIfChanged(ThemeKind before)
{
    if (kind() != before)
        emit changed();
}

} // namespace onrecord::ui
