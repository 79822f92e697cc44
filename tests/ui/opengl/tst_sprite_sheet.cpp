// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opengl/sprite_sheet.h"

#include <QTest>

#include <vector>

using namespace onrecord::ui;

class SpriteSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void eachPictureLiesThereOnceAsItIs();
    void noneLiesOnAnother();
    void whatHasNoRoomHasNoPlace();
};

namespace
{

RasterImage imageOf(int width, int height, std::uint32_t colour)
{
    return {width, height, std::vector<std::uint32_t>(static_cast<std::size_t>(width * height), colour)};
}

std::uint32_t pixelAt(const SpriteSheet &sheet, int x, int y)
{
    return sheet.pixels()[static_cast<std::size_t>(y) * SpriteSheet::Side + static_cast<std::size_t>(x)];
}

} // namespace

void SpriteSheetTest::eachPictureLiesThereOnceAsItIs()
{
    SpriteSheet sheet;
    const RasterImage first = imageOf(3, 2, 1);
    const RasterImage second{2, 1, {7, 8}};
    const auto place = sheet.placeOf(first);
    const auto other = sheet.placeOf(second);
    const auto again = sheet.placeOf(first);
    QVERIFY(place && other && again && place->x == again->x && place->y == again->y);
    QCOMPARE(pixelAt(sheet, other->x, other->y), 7U);
    QCOMPARE(pixelAt(sheet, other->x + 1, other->y), 8U);
    QCOMPARE(pixelAt(sheet, place->x + 2, place->y + 1), 1U);
    QCOMPARE(sheet.rows(), 2);
}

void SpriteSheetTest::noneLiesOnAnother()
{
    SpriteSheet sheet;
    std::vector<RasterImage> images;
    for (int i = 0; i < 400; ++i)
        images.push_back(imageOf(10 + i * 7 % 50, 5 + i * 11 % 30, static_cast<std::uint32_t>(i + 1)));
    std::vector<SpriteSheet::Place> places;
    for (const RasterImage &image : images) {
        const auto place = sheet.placeOf(image);
        QVERIFY(place);
        places.push_back(*place);
    }
    for (std::size_t i = 0; i < images.size(); ++i)
        for (int y = 0; y < images[i].height; ++y)
            for (int x = 0; x < images[i].width; ++x)
                QCOMPARE(pixelAt(sheet, places[i].x + x, places[i].y + y), i + 1);
}

void SpriteSheetTest::whatHasNoRoomHasNoPlace()
{
    SpriteSheet sheet;
    const RasterImage wide = imageOf(SpriteSheet::Side + 1, 1, 1);
    const RasterImage high = imageOf(1, SpriteSheet::Side + 1, 1);
    QVERIFY(!sheet.placeOf(wide));
    QVERIFY(!sheet.placeOf(high));
    const RasterImage most = imageOf(SpriteSheet::Side, SpriteSheet::Side, 2);
    const RasterImage one = imageOf(1, 1, 3);
    QVERIFY(sheet.placeOf(most));
    QVERIFY(!sheet.placeOf(one));
    QVERIFY(sheet.placeOf(most)); // what is there stays
    sheet.clear();
    QVERIFY(sheet.isEmpty());
    const auto place = sheet.placeOf(one);
    QVERIFY(place && pixelAt(sheet, place->x, place->y) == 3);
}

QTEST_GUILESS_MAIN(SpriteSheetTest)
#include "tst_sprite_sheet.moc"
