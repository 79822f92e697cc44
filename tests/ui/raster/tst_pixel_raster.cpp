// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The raster draws what QPainter would, on any number of threads, and never beside the picture.
#include "ui/raster/pixel_raster.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace onrecord::ui;

namespace
{

constexpr std::uint32_t Black = 0xff000000;

RasterCurve straight(RasterPoint from, RasterPoint to, float width, std::uint32_t colour = Black)
{
    const auto at = [&](float t) { return RasterPoint{from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t}; };
    return {{from, at(1.0F / 3), at(2.0F / 3), to}, width, colour, {}};
}

QImage white(int width = 200, int height = 200)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

void draw(QImage &image, const RasterPicture &picture, int threads = 1)
{
    const PixelSurface surface{reinterpret_cast<std::uint32_t *>(image.bits()), image.width(), image.height(),
                               image.bytesPerLine() / 4};
    QVERIFY(drawRaster(surface, picture, threads));
}

QImage drawn(const std::vector<RasterCurve> &curves, int threads = 1)
{
    QImage image = white();
    draw(image, {curves, {}, {}}, threads);
    return image;
}

/// Pixels that are covered, in all: 1 for a black one.
double inkOn(const QImage &image)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += 1 - qGreen(image.pixel(x, y)) / 255.0;
    return ink;
}

int largestDifference(const QImage &one, const QImage &other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            largest = std::max(largest, std::abs(qGreen(one.pixel(x, y)) - qGreen(other.pixel(x, y))));
    return largest;
}

std::vector<RasterCurve> manyCurves()
{
    std::mt19937 random(7);
    const auto any = [&random](float most) { return static_cast<float>(random() % 10000) / 10000 * most; };
    std::vector<RasterCurve> curves;
    for (int i = 0; i < 400; ++i)
        curves.push_back({{RasterPoint{any(300) - 50, any(300) - 50},
                           {any(300) - 50, any(300) - 50},
                           {any(300) - 50, any(300) - 50},
                           {any(300) - 50, any(300) - 50}},
                          any(6) + 0.3F,
                          Black | static_cast<std::uint32_t>(random() & 0xffffff),
                          i % 3 == 0 ? std::array<float, 4>{5, 3} : std::array<float, 4>{}});
    return curves;
}

} // namespace

class TestPixelRaster : public QObject
{
    Q_OBJECT

private slots:
    void aLineTakesAsMuchInkAsItsLengthAndWidth_data();
    void aLineTakesAsMuchInkAsItsLengthAndWidth();
    void aCurveLooksAsQPainterDrawsIt();
    void linesThatFollowEachOtherMeetWithoutASeam();
    void thePictureIsTheSameOnAnyNumberOfThreads();
    void dashesLeaveTheirGaps();
    void aHeadIsFilledUpToItsNotch();
    void aSharpHeadEndsAtItsTip();
    void aSpriteIsLaidOverByItsAlpha();
    void translucentLinesLetThroughWhatLiesBelow();
    void translucentHeadsLetThroughWhatLiesBelow();
    void laterItemsLieOnTop();
    void nothingIsDrawnBesideThePicture();
    void numbersThatAreNoneDrawNothing();
    void stopsWhenAsked();
};

void TestPixelRaster::aLineTakesAsMuchInkAsItsLengthAndWidth_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("width");
    for (const double width : {0.6, 1.0, 1.4, 3.0, 8.0})
        for (int degrees = 0; degrees < 360; degrees += 15)
            QTest::addRow("%g px, %d degrees", width, degrees) << static_cast<double>(degrees) << width;
}

void TestPixelRaster::aLineTakesAsMuchInkAsItsLengthAndWidth()
{
    QFETCH(const double, degrees);
    QFETCH(const double, width);
    constexpr float Length = 80;
    const double turn = degrees * M_PI / 180;
    const RasterPoint from{100.3F, 99.6F};
    const RasterPoint to{from.x + Length * static_cast<float>(std::cos(turn)),
                         from.y + Length * static_cast<float>(std::sin(turn))};
    const double ink = inkOn(drawn({straight(from, to, static_cast<float>(width))}));
    const double wanted = static_cast<double>(Length) * width;
    QVERIFY2(std::abs(ink - wanted) < 0.03 * wanted + width, qPrintable(QString::number(ink / wanted)));
}

void TestPixelRaster::aCurveLooksAsQPainterDrawsIt()
{
    const RasterCurve curve{{RasterPoint{10, 150}, {60, 10}, {120, 60}, {190, 20}}, 2.5F, Black, {}};
    QImage painted = white();
    {
        QPainter painter(&painted);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, 2.5, Qt::SolidLine, Qt::FlatCap));
        QPainterPath path(QPointF(10, 150));
        path.cubicTo(60, 10, 120, 60, 190, 20);
        painter.drawPath(path);
    }
    const QImage own = drawn({curve});
    double difference = 0;
    for (int y = 0; y < own.height(); ++y)
        for (int x = 0; x < own.width(); ++x)
            difference += std::abs(qGreen(own.pixel(x, y)) - qGreen(painted.pixel(x, y))) / 255.0;
    QVERIFY2(difference < 0.06 * inkOn(painted), qPrintable(QString::number(difference / inkOn(painted))));
}

void TestPixelRaster::linesThatFollowEachOtherMeetWithoutASeam()
{
    for (const float rise : {0.0F, 0.31F, -0.8F, 1.7F, 6.0F}) {
        const auto at = [rise](float along) {
            return rise > -1 && rise < 1 ? RasterPoint{20 + along, 100 + rise * along}
                                         : RasterPoint{100 + along / rise, 20 + along};
        };
        std::vector<RasterCurve> pieces;
        for (float along = 0; along < 100; along += 12.5F)
            pieces.push_back(straight(at(along), at(along + 12.5F), 1.6F));
        QVERIFY2(largestDifference(drawn(pieces), drawn({straight(at(0), at(100), 1.6F)})) <= 4,
                 qPrintable(QString::number(static_cast<double>(rise))));
    }
}

void TestPixelRaster::thePictureIsTheSameOnAnyNumberOfThreads()
{
    const std::vector<RasterCurve> curves = manyCurves();
    const QImage one = drawn(curves, 1);
    QVERIFY(inkOn(one) > 10000);
    QVERIFY(drawn(curves, 2) == one);
    QVERIFY(drawn(curves, 7) == one);
}

void TestPixelRaster::dashesLeaveTheirGaps()
{
    RasterCurve curve = straight({10, 50.5F}, {130, 50.5F}, 1);
    curve.dashes = {8, 4};
    const QImage image = drawn({curve});
    for (int x = 11; x < 129; ++x) {
        const bool inDash = (x - 10) % 12 < 8;
        QCOMPARE(qGreen(image.pixel(x, 50)) < 10, inDash);
    }
    curve.dashes = {10, 2, 4, 4};
    const QImage uneven = drawn({curve});
    for (int x = 11; x < 129; ++x) {
        const int along = (x - 10) % 20;
        QCOMPARE(qGreen(uneven.pixel(x, 50)) < 10, along < 10 || (along >= 12 && along < 16));
    }
}

void TestPixelRaster::aHeadIsFilledUpToItsNotch()
{
    QImage image = white();
    const std::vector<RasterHead> heads{{{RasterPoint{150, 100}, {50, 140}, {80, 100}, {50, 60}}, Black}};
    draw(image, {{}, heads, {}});
    QCOMPARE(image.pixel(140, 100), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(60, 130), qRgb(0, 0, 0));       // in a wing
    QCOMPARE(image.pixel(60, 100), qRgb(255, 255, 255)); // behind the notch
    QCOMPARE(image.pixel(152, 100), qRgb(255, 255, 255));
    // Two triangles of base 100 (along) and height 40, less the notch.
    QVERIFY(std::abs(inkOn(image) - (100.0 * 40 - 30 * 40)) < 20);
}

void TestPixelRaster::aSharpHeadEndsAtItsTip()
{
    for (int wing = 40; wing < 44; ++wing) { // wherever its first pixel lies
        const auto left = static_cast<float>(wing);
        const std::vector<RasterHead> heads{
            {{RasterPoint{80.2F, 100.5F}, {left, 103}, {left + 5, 100.5F}, {left, 98}}, Black}};
        QImage image = white();
        draw(image, {{}, heads, {}});
        QVERIFY(qGreen(image.pixel(60, 100)) < 50);
        for (int x = 81; x < 90; ++x)
            QCOMPARE(image.pixel(x, 100), qRgb(255, 255, 255));
    }
}

void TestPixelRaster::aSpriteIsLaidOverByItsAlpha()
{
    QImage image = white();
    const RasterImage sprite{2, 1, {0xff0000ff, 0x80008000}}; // blue; green, half of it
    const std::vector<RasterSprite> sprites{{60, 70, &sprite}};
    draw(image, {{}, {}, sprites});
    QCOMPARE(image.pixel(60, 70), qRgb(0, 0, 255));
    const QRgb half = image.pixel(61, 70);
    QVERIFY(std::abs(qRed(half) - 127) <= 1 && std::abs(qGreen(half) - 255) <= 1 && std::abs(qBlue(half) - 127) <= 1);
    QCOMPARE(image.pixel(62, 70), qRgb(255, 255, 255));
}

void TestPixelRaster::translucentLinesLetThroughWhatLiesBelow()
{
    constexpr std::uint32_t HalfBlack = 0x80000000;
    const QImage image =
        drawn({straight({20, 100}, {180, 100}, 20, HalfBlack), straight({100, 20}, {100, 180}, 20, HalfBlack)});
    QVERIFY(std::abs(qGreen(image.pixel(40, 100)) - 127) <= 2);
    QVERIFY(std::abs(qGreen(image.pixel(100, 40)) - 127) <= 2);
    QVERIFY(std::abs(qGreen(image.pixel(100, 100)) - 63) <= 2); // where they cross
    QCOMPARE(qAlpha(image.pixel(100, 100)), 255);
}

void TestPixelRaster::translucentHeadsLetThroughWhatLiesBelow()
{
    QImage image = white();
    const std::vector<RasterHead> heads{{{RasterPoint{150, 100}, {50, 140}, {80, 100}, {50, 60}}, 0x40000000}};
    draw(image, {{}, heads, {}});
    QVERIFY(std::abs(qGreen(image.pixel(120, 100)) - 191) <= 2);
}

void TestPixelRaster::laterItemsLieOnTop()
{
    const QImage image =
        drawn({straight({0, 50}, {200, 50}, 9, 0xffff0000), straight({100, 0}, {100, 200}, 9, 0xff00ff00)});
    QCOMPARE(image.pixel(100, 50), qRgb(0, 255, 0));
    QCOMPARE(image.pixel(60, 50), qRgb(255, 0, 0));
}

void TestPixelRaster::nothingIsDrawnBesideThePicture()
{
    QImage whole = white(260, 260);
    const int row = static_cast<int>(whole.bytesPerLine() / 4);
    auto *const inner = reinterpret_cast<std::uint32_t *>(whole.bits()) + 30 * row + 30;
    std::vector<RasterCurve> curves = manyCurves();
    for (RasterCurve &curve : curves)
        for (RasterPoint &point : curve.points)
            point = {(point.x - 100) * 3 + 100, (point.y - 100) * 3 + 100};
    curves.push_back(straight({-1e6F, -1e6F}, {1e6F, 1e6F}, 40));
    curves.push_back(straight({-3e5F, 100}, {3e5F, 101}, 500));
    const RasterImage sprite{40, 40, std::vector<std::uint32_t>(1600, Black)};
    const std::vector<RasterSprite> sprites{{-20, -20, &sprite}, {180, 190, &sprite}, {-500, 20, &sprite}};
    const std::vector<RasterHead> heads{{{RasterPoint{-30, -30}, {40, 10}, {12, 12}, {10, 40}}, Black},
                                        {{RasterPoint{230, 230}, {160, 190}, {188, 188}, {190, 160}}, Black}};
    QVERIFY(drawRaster({inner, 200, 200, row}, {curves, heads, sprites}, 2));
    for (int y = 0; y < 260; ++y)
        for (int x = 0; x < 260; ++x)
            if (x < 30 || y < 30 || x >= 230 || y >= 230)
                QCOMPARE(whole.pixel(x, y), qRgb(255, 255, 255));
    QVERIFY(qGreen(whole.pixel(31, 31)) < 250);
}

void TestPixelRaster::numbersThatAreNoneDrawNothing()
{
    constexpr float None = std::numeric_limits<float>::quiet_NaN();
    constexpr float Endless = std::numeric_limits<float>::infinity();
    QCOMPARE(inkOn(drawn({straight({None, 10}, {100, 100}, 2), straight({10, 10}, {Endless, 100}, 2),
                          straight({50, 50}, {50, 50}, 2)})),
             0.0);
}

void TestPixelRaster::stopsWhenAsked()
{
    QImage image = white();
    const std::vector<RasterCurve> curves = manyCurves();
    std::stop_source stop;
    stop.request_stop();
    const PixelSurface surface{reinterpret_cast<std::uint32_t *>(image.bits()), 200, 200, image.bytesPerLine() / 4};
    QVERIFY(!drawRaster(surface, {curves, {}, {}}, 2, stop.get_token()));
    QCOMPARE(inkOn(image), 0.0);
}

QTEST_GUILESS_MAIN(TestPixelRaster)
#include "tst_pixel_raster.moc"
