// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_fonts.h"

#include <QGuiApplication>

namespace onrecord::ui
{

namespace
{

bool turnsDirection(char16_t unit)
{
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200e || unit == 0x200f;
}

bool isUnfit(const QString &text, qsizetype i)
{
    const QChar unit = text.at(i);
    if (unit.isHighSurrogate())
        return i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate();
    if (unit.isLowSurrogate())
        return i == 0 || !text.at(i - 1).isHighSurrogate();
    const char16_t code = unit.unicode();
    return unit.category() == QChar::Other_Control || turnsDirection(code) || code == 0xfffe || code == 0xffff;
}

} // namespace

QFont pictureFont(int pixels, QFont::Weight weight)
{
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString shownText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        if (isUnfit(text, i))
            text[i] = u' ';
    return text.simplified();
}

} // namespace onrecord::ui
