// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Very many lines of one colour are summed up and laid over at once; the picture is as if they were drawn one by one.
#include "ui/raster/pixel_raster.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace onrecord::ui;

namespace
{

constexpr int Side = 300;
constexpr int Many = 3000;
constexpr std::uint32_t Grey = 0x38505860; // lets most through

RasterCurve straight(RasterPoint from, RasterPoint to, float width, std::uint32_t colour)
{
    const auto at = [&](float t) { return RasterPoint{from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t}; };
    return {{from, at(1.0F / 3), at(2.0F / 3), to}, width, colour, {}};
}

/// Bowed lines anywhere, also beside the picture.
std::vector<RasterCurve> manyCurves(std::uint32_t colour, float leastWidth, float mostWidth)
{
    std::mt19937 random(11);
    const auto any = [&random](float least, float most) {
        return least + static_cast<float>(random() % 9973) / 9973 * (most - least);
    };
    std::vector<RasterCurve> curves;
    for (int i = 0; i < Many; ++i) {
        const RasterPoint from{any(-60, Side + 60), any(-60, Side + 60)};
        const RasterPoint to{from.x + any(-90, 90), from.y + any(-90, 90)};
        const float dx = to.x - from.x;
        const float dy = to.y - from.y;
        curves.push_back({{from,
                           {from.x + 0.3F * dx + 0.13F * dy, from.y + 0.3F * dy - 0.13F * dx},
                           {from.x + 0.7F * dx + 0.13F * dy, from.y + 0.7F * dy - 0.13F * dx},
                           to},
                          any(leastWidth, mostWidth),
                          colour,
                          i % 5 == 0 ? std::array<float, 4>{4, 3} : std::array<float, 4>{}});
    }
    return curves;
}

QImage white()
{
    QImage image(Side, Side, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

void draw(QImage &image, std::span<const RasterCurve> curves, int threads = 1)
{
    const PixelSurface surface{reinterpret_cast<std::uint32_t *>(image.bits()), image.width(), image.height(),
                               image.bytesPerLine() / 4};
    QVERIFY(drawRaster(surface, {curves, {}, {}}, threads));
}

QImage atOnce(std::span<const RasterCurve> curves, int threads = 1)
{
    QImage image = white();
    draw(image, curves, threads);
    return image;
}

/// So few at a time that they are laid on each other.
QImage oneByOne(const std::vector<RasterCurve> &curves)
{
    QImage image = white();
    for (const RasterCurve &curve : curves)
        draw(image, {&curve, 1});
    return image;
}

QImage painted(const std::vector<RasterCurve> &curves)
{
    QImage image = white();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const RasterCurve &curve : curves) {
        const auto at = [](RasterPoint point) { return QPointF(double{point.x}, double{point.y}); };
        const auto &[a, b, c, d] = curve.points;
        const double width = double{curve.width};
        QPen pen(QColor::fromRgba(curve.colour), width, Qt::SolidLine, Qt::FlatCap);
        if (curve.dashes[0] > 0)
            pen.setDashPattern({double{curve.dashes[0]} / width, double{curve.dashes[1]} / width});
        QPainterPath path(at(a));
        path.cubicTo(at(b), at(c), at(d));
        painter.strokePath(path, pen);
    }
    return image;
}

struct Difference
{
    double mean = 0;
    int most = 0;
};

Difference differenceOf(const QImage &one, const QImage &other)
{
    Difference difference;
    for (int y = 0; y < Side; ++y) {
        for (int x = 0; x < Side; ++x) {
            const int own = std::abs(qGreen(one.pixel(x, y)) - qGreen(other.pixel(x, y)));
            difference.mean += own / double{Side * Side};
            difference.most = std::max(difference.most, own);
        }
    }
    return difference;
}

} // namespace

class InkPlaneTest : public QObject
{
    Q_OBJECT

private slots:
    void looksAsIfDrawnOneByOne_data()
    {
        QTest::addColumn<quint32>("colour");
        QTest::addColumn<float>("width");
        QTest::newRow("hardly there") << quint32{0x14505860} << 0.6F;
        QTest::newRow("translucent") << quint32{Grey} << 1.0F;
        QTest::newRow("nearly opaque") << quint32{0xc0505860} << 0.7F;
        QTest::newRow("opaque") << quint32{0xff505860} << 0.6F;
        QTest::newRow("some of them wide") << quint32{Grey} << 4.0F;
    }
    void looksAsIfDrawnOneByOne()
    {
        QFETCH(const quint32, colour);
        QFETCH(const float, width);
        const std::vector<RasterCurve> curves = manyCurves(colour, 0.5F, width);
        const QImage summed = atOnce(curves);
        QVERIFY(differenceOf(summed, white()).mean > 5);
        const Difference difference = differenceOf(summed, oneByOne(curves));
        QVERIFY2(difference.mean < 1.5 && difference.most <= 12,
                 qPrintable(QStringLiteral("%1, %2").arg(difference.mean).arg(difference.most)));
    }

    void looksAsQPainterDrawsIt()
    {
        const std::vector<RasterCurve> curves = manyCurves(Grey, 0.6F, 2);
        const QImage wanted = painted(curves);
        const Difference difference = differenceOf(atOnce(curves), wanted);
        QVERIFY2(difference.mean < 0.15 * differenceOf(wanted, white()).mean,
                 qPrintable(QString::number(difference.mean)));
    }

    void isTheSameInWhateverOrderTheLinesCome()
    {
        std::vector<RasterCurve> curves = manyCurves(Grey, 0.5F, 2);
        const QImage image = atOnce(curves);
        std::shuffle(curves.begin(), curves.end(), std::mt19937(3));
        QVERIFY(atOnce(curves) == image);
    }

    void isTheSameOnAnyNumberOfThreads()
    {
        const std::vector<RasterCurve> curves = manyCurves(Grey, 0.5F, 3);
        QVERIFY(atOnce(curves, 2) == atOnce(curves, 1));
        QVERIFY(atOnce(curves, 7) == atOnce(curves, 1));
    }

    void anyNumberOfLinesOnOnePlaceLeavesTheirColour()
    {
        for (const std::uint32_t colour : {0x20305070U, 0xff305070U}) {
            std::vector<RasterCurve> curves;
            for (int i = 0; i < 20000; ++i)
                curves.push_back(i % 2 == 0 ? straight({10, 50.5F}, {290, 50.5F}, 2, colour)
                                            : straight({90.5F, 10}, {90.5F, 290}, 2, colour));
            const QImage image = atOnce(curves);
            QCOMPARE(image.pixel(200, 50), qRgb(0x30, 0x50, 0x70));
            QCOMPARE(image.pixel(90, 200), qRgb(0x30, 0x50, 0x70));
            QCOMPARE(image.pixel(90, 50), qRgb(0x30, 0x50, 0x70));
            QCOMPARE(image.pixel(200, 53), qRgb(255, 255, 255));
        }
    }

    void laterColoursLieOnTop()
    {
        std::vector<RasterCurve> curves(200, straight({0, 50.5F}, {300, 50.5F}, 2, 0x80ff0000));
        curves.resize(400, straight({90.5F, 0}, {90.5F, 300}, 2, 0x8000ff00));
        const QImage image = atOnce(curves);
        QCOMPARE(image.pixel(20, 50), qRgb(255, 0, 0));
        QCOMPARE(image.pixel(90, 50), qRgb(0, 255, 0));
        std::rotate(curves.begin(), curves.begin() + 200, curves.end());
        QCOMPARE(atOnce(curves).pixel(90, 50), qRgb(255, 0, 0));
    }

    void coloursThatTakeTurnsKeepTheirOrder()
    {
        std::vector<RasterCurve> curves;
        for (int i = 0; i < 600; ++i)
            curves.push_back(straight({0, 50.5F}, {300, 50.5F}, 2, i % 2 == 0 ? 0xc0ff0000 : 0xc000ff00));
        const QRgb pixel = atOnce(curves).pixel(100, 50);
        QVERIFY(qGreen(pixel) > 190 && qRed(pixel) < 65);
    }

    void nothingIsDrawnBesideThePicture()
    {
        QImage whole = white();
        const int row = static_cast<int>(whole.bytesPerLine() / 4);
        std::vector<RasterCurve> curves = manyCurves(Grey, 0.5F, 2);
        for (RasterCurve &curve : curves)
            for (RasterPoint &point : curve.points)
                point = {(point.x - 150) * 3 + 150, (point.y - 150) * 3 + 150};
        for (int i = 0; i < 300; ++i) {
            const auto at = static_cast<float>(i - 50);
            curves.push_back(straight({-1e6F, at}, {1e6F, 200 - at}, 1, Grey));
            curves.push_back(straight({at, -3e6F}, {-at, 2e6F}, 2, Grey));
        }
        auto *const inner = reinterpret_cast<std::uint32_t *>(whole.bits()) + 30 * row + 30;
        QVERIFY(drawRaster({inner, 200, 200, row}, {curves, {}, {}}, 2));
        for (int y = 0; y < Side; ++y)
            for (int x = 0; x < Side; ++x)
                if (x < 30 || y < 30 || x >= 230 || y >= 230)
                    QCOMPARE(whole.pixel(x, y), qRgb(255, 255, 255));
        QVERIFY(differenceOf(whole, white()).mean > 5);
    }

    void numbersThatAreNoneDrawNothing()
    {
        constexpr float None = std::numeric_limits<float>::quiet_NaN();
        constexpr float Endless = std::numeric_limits<float>::infinity();
        std::vector<RasterCurve> curves;
        for (int i = 0; i < 200; ++i)
            for (const RasterPoint odd : {RasterPoint{None, 10}, {10, None}, {Endless, 10}, {10, -Endless}, {20, 20}})
                curves.push_back(straight({20, 20}, odd, 1, Grey));
        QVERIFY(atOnce(curves) == white());
    }
};

QTEST_GUILESS_MAIN(InkPlaneTest)
#include "tst_ink_plane.moc"
