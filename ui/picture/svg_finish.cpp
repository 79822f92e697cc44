// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/svg_finish.h"

#include <QFont>
#include <QFontInfo>
#include <QString>

namespace onrecord::ui
{

namespace
{

/// The font that drew, where the name is only a wish ("Sans Serif").
QByteArray found(const QByteArray &family)
{
    const QString name = QFontInfo(QFont(QString::fromUtf8(family))).family();
    return "'" + name.toHtmlEscaped().remove(u'\'').toUtf8() + "'";
}

} // namespace

QByteArray finishedSvg(QByteArray svg, const Theme &theme)
{
    // Names in text have their < and > and " escaped, so that these patterns match markup alone.
    const QByteArray family = "font-family=\"";
    const QByteArray fallback = ", 'Noto Sans', 'DejaVu Sans', 'Segoe UI', Helvetica, Arial, sans-serif";
    for (qsizetype at = svg.indexOf(family); at >= 0; at = svg.indexOf(family, at)) {
        at += family.size();
        const qsizetype end = svg.indexOf('"', at);
        if (end < 0)
            break;
        const QByteArray families = found(svg.mid(at, end - at)) + fallback;
        svg.replace(at, end - at, families);
        at += families.size();
    }
    const QByteArray ink = "<text fill=\"" + theme.ink.name().toLatin1() + "\"";
    const QByteArray haloed = "<text paint-order=\"stroke\" stroke=\"" + theme.map.name().toLatin1() +
                              "\" stroke-width=\"3.6\" stroke-linejoin=\"round\" fill=\"" +
                              theme.ink.name().toLatin1() + "\"";
    const QByteArray bare = "stroke=\"none\" ";
    for (qsizetype at = svg.indexOf(ink); at >= 0; at = svg.indexOf(ink, at)) {
        const qsizetype end = svg.indexOf('>', at);
        const qsizetype none = svg.indexOf(bare, at);
        if (none >= 0 && none < end)
            svg.remove(none, bare.size());
        svg.replace(at, ink.size(), haloed);
        at += haloed.size();
    }
    return svg;
}

} // namespace onrecord::ui
