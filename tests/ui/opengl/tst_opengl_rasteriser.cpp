// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OpenGL draws what the threads draw. Without a graphics card it is drawn by Mesa in software; where that is not there
// either, the tests are skipped and say why.
//
// How far the two may be apart: threads round each layer to a whole 1/255 and down to 1/128 of its cover, but for long
// runs of thin lines of one colour, which they add up in tables of 1/32 of a pixel; OpenGL adds up in 16 bits. That is
// some 1/255 a layer, and less where much lies on top of it. A line that ends in the middle of a pixel, but for an
// error of rounding, may cover it for one and not for the other: a few pixels may be further apart.
#include "tests/ui/opengl/chance_items.h"
#include "tests/ui/opengl/image_difference.h"
#include "tests/ui/picture/sample_plans.h"
#include "ui/opengl/opengl_rasteriser.h"
#include "ui/picture/scene_renderer.h"

#include <QImage>
#include <QTest>

#include <epoxy/egl.h>

#include <array>
#include <random>
#include <thread>
#include <vector>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

/// The picture that both draw over, and room beside it.
QImage ground(int width = 400, int height = 300, bool isFlat = true)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(240, 238, 230));
    for (int y = 0; y < height && !isFlat; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x + y) % 256));
    return image;
}

PixelSurface surfaceOf(QImage &image, int width = 0)
{
    return {reinterpret_cast<std::uint32_t *>(image.bits()), width ? width : image.width(), image.height(),
            image.bytesPerLine() / 4};
}

/// On threads.
QImage drawnOnThreads(QImage image, const RasterPicture &picture)
{
    if (!drawRaster(surfaceOf(image), picture, 2))
        return {};
    return image;
}

} // namespace

class OpenGlRasteriserTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void drawsWhatThreadsDraw_data();
    void drawsWhatThreadsDraw();
    void drawsOverWhatIsThere();
    void drawsInTheOrderGiven();
    void drawsMoreThanABatch();
    void touchesNothingBesideThePicture();
    void thePictureOfASceneIsTheSame_data();
    void thePictureOfASceneIsTheSame();
    void worksOnAnotherThread();
    void drawsPicturesOfChangingSize();
    void tooLargeAPictureIsDrawnOnThreads();
    void tooLargeASpriteIsDrawnOnThreads();
    void stopsWhenAsked();
    void saysWhyThereIsNone();
    void whenOpenGlIsLostThreadsDraw(); // last: what it takes away does not come back

private:
    QImage drawn(QImage image, const RasterPicture &picture)
    {
        const int before = m_rasteriser->drawnByOpenGl();
        if (!m_rasteriser->draw(surfaceOf(image), picture, {}) || m_rasteriser->drawnByOpenGl() != before + 1)
            return {};
        return image;
    }
    void compare(const QImage &start, const Items &items, double mean)
    {
        const QImage wanted = drawnOnThreads(start, items.picture());
        const QImage got = drawn(start, items.picture());
        QCOMPARE(got.size(), wanted.size());
        QVERIFY(differenceOf(wanted, start).mean > 1); // there is something on it
        const Difference difference = differenceOf(got, wanted);
        QVERIFY2(difference.isWithin(mean), difference.words());
    }

    std::unique_ptr<OpenGlRasteriser> m_rasteriser;
};

void OpenGlRasteriserTest::initTestCase()
{
    OpenGlStart start = OpenGlRasteriser::create(OpenGlDevice::Processor, 2);
    if (!start.rasteriser)
        start = OpenGlRasteriser::create(OpenGlDevice::GraphicsCard, 2);
    if (!start.rasteriser && start.lack != OpenGlLack::Failed)
        QSKIP(("There is no OpenGL here: " + start.detail).c_str());
    QVERIFY2(start.rasteriser, start.detail.c_str());
    m_rasteriser = std::move(start.rasteriser);
    qInfo("Drawn by %s.", m_rasteriser->renderer().c_str());
}

void OpenGlRasteriserTest::drawsWhatThreadsDraw_data()
{
    QTest::addColumn<Items>("items");
    QTest::addColumn<double>("mean");
    const auto row = [](const char *name, double mean, auto fill) {
        Items items;
        Chance chance;
        fill(items, chance);
        QTest::newRow(name) << items << mean;
    };
    row("thin lines", 0.4, [](Items &i, Chance &c) { addCurves(i, c, 1, 255, {}); });
    row("wide lines", 0.4, [](Items &i, Chance &c) { addCurves(i, c, 12, 255, {}); });
    row("translucent lines", 0.5, [](Items &i, Chance &c) { addCurves(i, c, 6, 60, {}); });
    for (const std::uint32_t colour : {0x06305090U, 0x18305090U, 0x60305090U})
        row(qPrintable(QStringLiteral("very many of one colour, alpha %1").arg(colour >> 24)), 0.5,
            [colour](Items &items, Chance &chance) {
                for (int i = 0; i < 6000; ++i) {
                    const RasterPoint from = chance.point();
                    const RasterPoint to{from.x + chance.upTo(120) - 60.0171F, from.y + chance.upTo(97) - 48.3F};
                    items.curves.push_back({{from, from, to, to}, 0.5F + chance.upTo(1), colour, {}});
                }
            });
    row("dashes", 0.4, [](Items &i, Chance &c) { addCurves(i, c, 4, 255, {6, 3}); });
    row("uneven dashes", 0.5, [](Items &i, Chance &c) { addCurves(i, c, 4, 200, {8, 3, 2, 3}); });
    row("heads", 0.3, [](Items &i, Chance &c) { addHeads(i, c, 255); });
    row("translucent heads", 0.3, [](Items &i, Chance &c) { addHeads(i, c, 80); });
    row("sprites", 0.5, [](Items &i, Chance &c) { addSprites(i, c, 50, 600); });
    row("all of them", 0.5, [](Items &i, Chance &c) {
        addCurves(i, c, 5, 160, {});
        addCurves(i, c, 3, 255, {5, 3});
        addHeads(i, c, 200);
        addSprites(i, c, 30, 100);
    });
}

void OpenGlRasteriserTest::drawsWhatThreadsDraw()
{
    QFETCH(const Items, items);
    QFETCH(const double, mean);
    Items own = items;
    for (std::size_t i = 0; i < own.sprites.size(); ++i) // they point into the other list
        own.sprites[i].image = &own.images[i % own.images.size()];
    compare(ground(), own, mean);
}

void OpenGlRasteriserTest::drawsOverWhatIsThere()
{
    Items items;
    Chance chance;
    addCurves(items, chance, 3, 120, {});
    compare(ground(400, 300, false), items, 0.5);
}

void OpenGlRasteriserTest::drawsInTheOrderGiven()
{
    const RasterImage spot{4, 4, std::vector<std::uint32_t>(16, 0xff0000ff)};
    const std::vector<RasterSprite> sprites{{50, 50, &spot}};
    const auto level = [](std::uint32_t colour) {
        return RasterCurve{{RasterPoint{0, 52}, {30, 52}, {70, 52}, {100, 52}}, 40, colour, {}};
    };
    const std::vector<RasterCurve> curves{level(0xffff0000), level(0xff00ff00)};
    const std::vector<RasterHead> heads{{{RasterPoint{70, 52}, {40, 70}, {45, 52}, {40, 34}}, 0xff000000}};
    const QImage image = drawn(ground(100, 100), {curves, heads, sprites});
    QCOMPARE(image.pixel(10, 52), qRgb(0, 255, 0));
    QCOMPARE(image.pixel(60, 52), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(51, 51), qRgb(0, 0, 255));
}

void OpenGlRasteriserTest::drawsMoreThanABatch()
{
    Items items;
    Chance chance;
    for (int i = 0; i < 200; ++i) // some 90,000 lines
        addCurves(items, chance, 1, 40, {});
    for (int i = 0; i < 60; ++i)
        addHeads(items, chance, 40);
    addSprites(items, chance, 9000, 30000); // more than one sheet
    compare(ground(), items, 1);
}

void OpenGlRasteriserTest::touchesNothingBesideThePicture()
{
    Items items;
    Chance chance;
    addCurves(items, chance, 9, 255, {});
    QImage image = ground(400, 300);
    QVERIFY(m_rasteriser->draw(surfaceOf(image, 333), items.picture(), {}));
    QImage wanted = ground(400, 300);
    QVERIFY(drawRaster(surfaceOf(wanted, 333), items.picture(), 2));
    QVERIFY(differenceOf(image, wanted).isWithin(0.5));
    QCOMPARE(image.copy(333, 0, 67, 300), ground(67, 300));
}

void OpenGlRasteriserTest::thePictureOfASceneIsTheSame_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("far away") << 0.1;
    QTest::newRow("all of it") << 0.3;
    QTest::newRow("near") << 1.0;
}

void OpenGlRasteriserTest::thePictureOfASceneIsTheSame()
{
    QFETCH(const double, zoom);
    const Scene scene = withLinesOfAllKinds(gridScene(40, 30, 70));
    const auto plan = planOf(scene, zoom);
    const auto painted = [&](Rasteriser *rasteriser) {
        QImage image(900, 700, QImage::Format_RGB32);
        image.fill(Theme::light().map);
        SceneRenderer renderer(plan, Theme::light());
        renderer.setRasteriser(rasteriser);
        return renderer.paintQuickly(image, {20.3, 20.6}, 2) ? image : QImage();
    };
    const QImage wanted = painted(nullptr);
    const int before = m_rasteriser->drawnByOpenGl();
    const QImage got = painted(m_rasteriser.get());
    QCOMPARE(m_rasteriser->drawnByOpenGl(), before + 1);
    QCOMPARE(got.size(), QSize(900, 700));
    const Difference difference = differenceOf(got, wanted);
    QVERIFY2(difference.isWithin(0.3), difference.words());
}

void OpenGlRasteriserTest::worksOnAnotherThread()
{
    Items items;
    Chance chance;
    addCurves(items, chance, 3, 255, {});
    const QImage here = drawn(ground(), items.picture());
    QImage there;
    std::jthread([&] { there = drawn(ground(), items.picture()); }).join();
    QVERIFY(!here.isNull());
    QCOMPARE(there, here);
}

void OpenGlRasteriserTest::drawsPicturesOfChangingSize()
{
    Items items;
    Chance chance;
    addCurves(items, chance, 3, 255, {});
    for (const QSize size : {QSize(1, 1), QSize(640, 90), QSize(33, 500), QSize(640, 90)}) {
        const QImage start = ground(size.width(), size.height());
        const QImage got = drawn(start, items.picture());
        QVERIFY(!got.isNull() && differenceOf(got, drawnOnThreads(start, items.picture())).isWithin(0.5));
    }
}

void OpenGlRasteriserTest::tooLargeAPictureIsDrawnOnThreads()
{
    Items items;
    Chance chance;
    addCurves(items, chance, 3, 255, {});
    QImage image = ground(200000, 2);
    const int before = m_rasteriser->drawnByOpenGl();
    QVERIFY(m_rasteriser->draw(surfaceOf(image), items.picture(), {}));
    QCOMPARE(m_rasteriser->drawnByOpenGl(), before);
    QCOMPARE(image, drawnOnThreads(ground(200000, 2), items.picture()));
    QVERIFY(m_rasteriser->failure().empty());
    QVERIFY(!drawn(ground(), items.picture()).isNull()); // the next is not
}

void OpenGlRasteriserTest::tooLargeASpriteIsDrawnOnThreads()
{
    const RasterImage wide{3000, 1, std::vector<std::uint32_t>(3000, 0x80008000)};
    const std::vector<RasterSprite> sprites{{-10, 5, &wide}};
    QImage image = ground();
    QVERIFY(m_rasteriser->draw(surfaceOf(image), {{}, {}, sprites}, {}));
    QCOMPARE(image, drawnOnThreads(ground(), {{}, {}, sprites}));
    QVERIFY(m_rasteriser->failure().empty());
}

void OpenGlRasteriserTest::stopsWhenAsked()
{
    Items items;
    Chance chance;
    addCurves(items, chance, 3, 255, {});
    std::stop_source stop;
    stop.request_stop();
    QImage image = ground();
    QVERIFY(!m_rasteriser->draw(surfaceOf(image), items.picture(), stop.get_token()));
    QCOMPARE(image, ground());

    // While it draws: what is there is not touched, and the next picture is as it should be.
    Items many;
    for (int i = 0; i < 400; ++i)
        addCurves(many, chance, 12, 255, {});
    std::stop_source soon;
    const std::jthread other([&soon] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        soon.request_stop();
    });
    QVERIFY(!m_rasteriser->draw(surfaceOf(image), many.picture(), soon.get_token()));
    QCOMPARE(image, ground());
    compare(ground(), items, 0.4);
}

void OpenGlRasteriserTest::saysWhyThereIsNone()
{
    const OpenGlStart card = OpenGlRasteriser::create(OpenGlDevice::GraphicsCard, 1);
    QCOMPARE(card.rasteriser == nullptr, card.lack != OpenGlLack::None);
    QCOMPARE(card.rasteriser == nullptr, !card.detail.empty());
}

void OpenGlRasteriserTest::whenOpenGlIsLostThreadsDraw()
{
    Items items;
    Chance chance;
    addCurves(items, chance, 3, 120, {});
    QVERIFY(!drawn(ground(), items.picture()).isNull());
    std::array<EGLDeviceEXT, 16> devices{};
    EGLint count = 0;
    eglQueryDevicesEXT(static_cast<EGLint>(devices.size()), devices.data(), &count);
    std::for_each_n(devices.begin(), count, [](void *device) {
        eglTerminate(eglGetPlatformDisplayEXT(EGL_PLATFORM_DEVICE_EXT, device, nullptr));
    });
    const int before = m_rasteriser->drawnByOpenGl();
    for (int i = 0; i < 2; ++i) {
        QImage image = ground();
        QVERIFY(m_rasteriser->draw(surfaceOf(image), items.picture(), {}));
        QCOMPARE(image, drawnOnThreads(ground(), items.picture()));
        QVERIFY(!m_rasteriser->failure().empty());
    }
    QCOMPARE(m_rasteriser->drawnByOpenGl(), before);
}

QTEST_MAIN(OpenGlRasteriserTest)
#include "tst_opengl_rasteriser.moc"
