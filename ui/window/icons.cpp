// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

/// The icons lie in a static library, whose resources nobody registers by themselves. Not inside a namespace, as Qt
/// asks.
static void registerIcons()
{
    Q_INIT_RESOURCE(onrecord_icons);
}

namespace onrecord::ui
{

using namespace Qt::StringLiterals;

namespace
{

QPixmap drawn(const QByteArray &svg, const QColor &colour, int size, qreal ratio)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size * ratio, size * ratio));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name, const Theme &theme)
{
    registerIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QIcon icon;
    if (!file.open(QIODevice::ReadOnly))
        return icon;
    const QByteArray svg = file.readAll();
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(drawn(svg, theme.ink, 16, ratio), QIcon::Normal);
        QPixmap off = drawn(svg, theme.dim, 16, ratio);
        QPixmap dimmed(off.size());
        dimmed.setDevicePixelRatio(ratio);
        dimmed.fill(Qt::transparent);
        QPainter painter(&dimmed);
        painter.setOpacity(0.5);
        painter.drawPixmap(0, 0, off);
        painter.end();
        icon.addPixmap(dimmed, QIcon::Disabled);
    }
    return icon;
}

} // namespace onrecord::ui
