// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/label_sprites.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <vector>

namespace onrecord::ui
{

namespace
{

constexpr int Steps = 4; // to a pixel
constexpr int Full = 255;

/// How far each pixel is covered, rows one after another.
struct Cover
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    Cover(int w, int h)
        : width(w)
        , height(h)
        , pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h))
    {}
    [[nodiscard]] std::uint8_t *row(int y) { return pixels.data() + static_cast<std::ptrdiff_t>(y) * width; }
    [[nodiscard]] const std::uint8_t *row(int y) const
    {
        return pixels.data() + static_cast<std::ptrdiff_t>(y) * width;
    }
};

/// The letters alone, with `reach` pixels around the box, which begins some quarters of a pixel further.
Cover writtenLetters(const LabelStamp &label, const Theme &theme, QPoint quarters, int reach)
{
    const int width = static_cast<int>(std::ceil(label.box.width())) + 2 * reach + 1;
    const int height = static_cast<int>(std::ceil(label.box.height())) + 2 * reach + 1;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QRectF box(QPointF(reach, reach) + QPointF(quarters) / Steps, label.box.size());
        const TextPainter text(theme, PaintTarget::Pixels);
        text.paintLabel(painter, *label.text, label.size, label.weight, box, label.align, label.scale,
                        TextPainter::Halo::None);
    }
    Cover letters(width, height);
    for (int y = 0; y < height; ++y) {
        const auto *const from = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        std::transform(from, from + width, letters.row(y),
                       [](QRgb pixel) { return static_cast<std::uint8_t>(qAlpha(pixel)); });
    }
    return letters;
}

/// The larger of two rows, pixel by pixel, into the first.
void keepLarger(std::uint8_t *row, const std::uint8_t *other, int count)
{
    using Sixteen = std::uint8_t __attribute__((vector_size(16)));
    int i = 0;
    for (; i + 16 <= count; i += 16) {
        Sixteen a;
        Sixteen b;
        std::memcpy(&a, row + i, sizeof a);
        std::memcpy(&b, other + i, sizeof b);
        a = a > b ? a : b;
        std::memcpy(row + i, &a, sizeof a);
    }
    for (; i < count; ++i)
        row[i] = std::max(row[i], other[i]);
}

Cover thinned(const Cover &cover, int weight)
{
    Cover thin = cover;
    for (std::uint8_t &pixel : thin.pixels)
        pixel = static_cast<std::uint8_t>(pixel * weight / Full);
    return thin;
}

/// Each pixel as covered as the most covered one within reach, less at the rim.
Cover widened(const Cover &letters, double reach)
{
    Cover wide(letters.width, letters.height);
    std::map<int, Cover> byWeight{{Full, letters}};
    const int most = static_cast<int>(std::ceil(reach));
    for (int dy = -most; dy <= most; ++dy) {
        for (int dx = -most; dx <= most; ++dx) {
            const auto weight =
                static_cast<int>(std::lround(Full * std::clamp(reach + 0.5 - std::hypot(dx, dy), 0.0, 1.0)));
            if (weight == 0)
                continue;
            if (!byWeight.contains(weight))
                byWeight.emplace(weight, thinned(letters, weight));
            const Cover &from = byWeight.at(weight);
            const int first = std::max(0, dx);
            const int count = letters.width - std::abs(dx);
            for (int y = std::max(0, dy); y < std::min(letters.height, letters.height + dy); ++y)
                keepLarger(wide.row(y) + first, from.row(y - dy) + first - dx, count);
        }
    }
    return wide;
}

/// A halo is as dense as three thin coats.
std::array<std::uint8_t, Full + 1> threeCoats()
{
    std::array<std::uint8_t, Full + 1> coats{};
    for (std::size_t i = 0; i < coats.size(); ++i) {
        const double rest = 1 - static_cast<double>(i) / Full;
        coats[i] = static_cast<std::uint8_t>(std::lround(Full * (1 - rest * rest * rest)));
    }
    return coats;
}

RasterImage inked(const Cover &letters, const Cover &halo, const Theme &theme)
{
    static const auto coats = threeCoats();
    RasterImage image{letters.width, letters.height, {}};
    image.pixels.reserve(letters.pixels.size());
    for (std::size_t i = 0; i < letters.pixels.size(); ++i) {
        const int ink = letters.pixels[i];
        const int around = coats[halo.pixels[i]] * (Full - ink) / Full;
        const auto mixed = [&](int inner, int outer) { return (inner * ink + outer * around) / Full; };
        image.pixels.push_back(qRgba(mixed(theme.ink.red(), theme.map.red()),
                                     mixed(theme.ink.green(), theme.map.green()),
                                     mixed(theme.ink.blue(), theme.map.blue()), ink + around));
    }
    return image;
}

} // namespace

void LabelSprites::begin(const Theme &theme)
{
    if (m_bytes <= MostBytes && m_theme.ink == theme.ink && m_theme.map == theme.map)
        return;
    m_theme = theme;
    m_images.clear();
    m_bytes = 0;
}

RasterSprite LabelSprites::at(const LabelStamp &label)
{
    const double reach = TextPainter::HaloReach * label.scale;
    const int margin = static_cast<int>(std::ceil(reach)) + 2;
    const auto quartersOf = [](double length) { return static_cast<int>(std::lround(length * Steps)); };
    const QPoint place(quartersOf(label.box.left()), quartersOf(label.box.top()));
    const QPoint pixel(static_cast<int>(std::floor(place.x() / double{Steps})),
                       static_cast<int>(std::floor(place.y() / double{Steps})));
    const QPoint quarters = place - pixel * Steps;
    const QString key = label.text->lines.join(u'\n') + u'\t' + QString::number(quarters.x() + Steps * quarters.y()) +
                        u' ' + QString::number(static_cast<int>(label.size)) + u' ' +
                        QString::number(int{label.weight}) + u' ' + QString::number(static_cast<int>(label.align)) +
                        u' ' + QString::number(label.scale, 'g', 6) + u' ' +
                        QString::number(quartersOf(label.box.width()));
    const auto [found, isNew] = m_images.try_emplace(key);
    if (isNew) {
        const Cover letters = writtenLetters(label, m_theme, quarters, margin);
        found->second = inked(letters, widened(letters, reach), m_theme);
        m_bytes += found->second.pixels.size() * sizeof(std::uint32_t) + static_cast<std::size_t>(key.size()) * 2;
    }
    return {pixel.x() - margin, pixel.y() - margin, &found->second};
}

} // namespace onrecord::ui
