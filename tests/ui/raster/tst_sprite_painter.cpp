// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sprites are laid over four pixels at once; each pixel is as if it were alone.
#include "ui/raster/pixel_raster.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace onrecord::ui;

namespace
{

constexpr int Width = 30;
constexpr int Height = 6;

std::vector<std::uint32_t> ground()
{
    std::mt19937 random(3);
    std::vector<std::uint32_t> pixels;
    for (int i = 0; i < Width * Height; ++i)
        pixels.push_back(0xff000000 | static_cast<std::uint32_t>(random() & 0xffffff));
    return pixels;
}

/// Any alpha, colours multiplied by it.
RasterImage anySprite(int width)
{
    std::mt19937 random(static_cast<std::uint32_t>(width));
    RasterImage image{width, 4, {}};
    for (int i = 0; i < width * 4; ++i) {
        const auto any = [&random](std::uint32_t most) { return static_cast<std::uint32_t>(random() % (most + 1)); };
        const std::uint32_t alpha = i % 5 == 0 ? 0 : i % 7 == 0 ? 255 : any(255);
        image.pixels.push_back(alpha << 24 | any(alpha) << 16 | any(alpha) << 8 | any(alpha));
    }
    return image;
}

std::uint32_t laidOver(std::uint32_t below, std::uint32_t over)
{
    const std::uint32_t alpha = over >> 24;
    std::uint32_t pixel = 0xff000000;
    for (const int shift : {0, 8, 16})
        pixel |= ((over >> shift & 0xff) + ((below >> shift & 0xff) * (256 - alpha - (alpha >> 7)) >> 8)) << shift;
    return pixel;
}

} // namespace

class SpritePainterTest : public QObject
{
    Q_OBJECT

private slots:
    void aPixelIsAsIfItWereAlone_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("x");
        for (const int width : {1, 2, 3, 4, 5, 7, 8, 11, 13})
            for (const int x : {-2, 5, Width - 6})
                QTest::addRow("%d wide at %d", width, x) << width << x;
    }
    void aPixelIsAsIfItWereAlone()
    {
        QFETCH(const int, width);
        QFETCH(const int, x);
        const RasterImage image = anySprite(width);
        const std::vector<RasterSprite> sprites{{x, 1, &image}};
        std::vector<std::uint32_t> pixels = ground();
        QVERIFY(drawRaster({pixels.data(), Width, Height, Width}, {{}, {}, sprites}, 1));
        std::vector<std::uint32_t> wanted = ground();
        for (int row = 0; row < image.height; ++row)
            for (int column = std::max(0, -x); column < std::min(width, Width - x); ++column) {
                std::uint32_t &pixel = wanted[static_cast<std::size_t>((row + 1) * Width + x + column)];
                pixel = laidOver(pixel, image.pixels[static_cast<std::size_t>(row * width + column)]);
            }
        QVERIFY(pixels == wanted);
    }
};

QTEST_GUILESS_MAIN(SpritePainterTest)
#include "tst_sprite_painter.moc"
