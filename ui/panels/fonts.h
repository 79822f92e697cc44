// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sizes of text in the window: one place, in pixels at 100 %.
#pragma once

#include <QFont>
#include <QFontDatabase>
#include <QString>
#include <QStringList>

namespace onrecord::ui
{

constexpr int BaseSize = 13;
constexpr int HeadingSize = 15;
constexpr double MetaSize = 11.5;
constexpr int ReaderSize = 14;

[[nodiscard]] inline QFont sized(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(static_cast<int>(pixels + 0.5));
    font.setWeight(weight);
    return font;
}

[[nodiscard]] inline QFont headingFont(const QFont &base)
{
    return sized(base, HeadingSize, QFont::DemiBold);
}

[[nodiscard]] inline QFont metaFont(const QFont &base, QFont::Weight weight = QFont::Normal)
{
    return sized(base, MetaSize, weight);
}

/// The serif of articles.
[[nodiscard]] inline QFont readerFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Serif")});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(ReaderSize);
    return font;
}

} // namespace onrecord::ui
