// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Labels as small pictures, written once and laid down many times: for pictures of thousands of nodes. The halo is made
// from the letters by widening them, which costs a tenth of writing them around themselves.
#pragma once

#include "ui/picture/text_painter.h"
#include "ui/raster/raster_items.h"

#include <QString>

#include <cstddef>
#include <unordered_map>

namespace onrecord::ui
{

/// A label to be laid down.
struct LabelStamp
{
    const LabelText *text = nullptr; // not owned
    LabelSize size = LabelSize::Large;
    QFont::Weight weight = QFont::Normal;
    TextPainter::Align align = TextPainter::Align::Centre;
    QRectF box;       // in pixels
    double scale = 1; // of the writing: zoom times pixel ratio
};

/// On one thread at a time. What is there stays until the next begin().
class LabelSprites final
{
public:
    /// A picture in this theme is about to be drawn: forgets what does not fit it, and all when there is too much.
    void begin(const Theme &theme);

    /// The label at its place, rounded to a quarter of a pixel.
    [[nodiscard]] RasterSprite at(const LabelStamp &label);

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    static constexpr std::size_t MostBytes = 12'000'000;

private:
    struct Hash
    {
        std::size_t operator()(const QString &key) const { return qHash(key); }
    };

    Theme m_theme;
    std::unordered_map<QString, RasterImage, Hash> m_images; // nodes of the map do not move
    std::size_t m_bytes = 0;
};

} // namespace onrecord::ui
