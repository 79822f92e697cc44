// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/raster/quicker_rasteriser.h"

#include <QTest>

#include <chrono>
#include <thread>
#include <vector>

using namespace onrecord::ui;

namespace
{

/// Fills the picture with its own colour, in its own time.
class Painter final : public Rasteriser
{
public:
    Painter(std::uint32_t colour, int milliseconds)
        : m_colour(colour)
        , m_milliseconds(milliseconds)
    {}

    [[nodiscard]] bool draw(const PixelSurface &surface, const RasterPicture &, std::stop_token stop) override
    {
        ++drawn;
        std::this_thread::sleep_for(std::chrono::milliseconds(m_milliseconds));
        if (stop.stop_requested())
            return false;
        found = *surface.pixels;
        for (int y = 0; y < surface.height; ++y)
            std::fill_n(surface.pixels + y * surface.stride, surface.width, m_colour);
        return true;
    }

    int drawn = 0;
    std::uint32_t found = 0; // what the last picture began with

private:
    std::uint32_t m_colour;
    int m_milliseconds;
};

constexpr std::uint32_t Ground = 0xffeeeeee;
constexpr std::uint32_t Usual = 0xff111111;
constexpr std::uint32_t Other = 0xff222222;

struct Picture
{
    std::vector<std::uint32_t> pixels = std::vector<std::uint32_t>(20, Ground);
    PixelSurface surface{pixels.data(), 4, 4, 5};
};

} // namespace

class QuickerRasteriserTest : public QObject
{
    Q_OBJECT

private slots:
    void staysWithTheQuicker_data();
    void staysWithTheQuicker();
    void theTrialIsNotSeen();
    void whenStoppedTheTrialIsStillToCome();
};

void QuickerRasteriserTest::staysWithTheQuicker_data()
{
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("other");
    QTest::addColumn<bool>("otherIsQuicker");
    QTest::newRow("the other") << 60 << 0 << true;
    QTest::newRow("the usual one") << 0 << 60 << false;
}

void QuickerRasteriserTest::staysWithTheQuicker()
{
    QFETCH(const int, usual);
    QFETCH(const int, other);
    QFETCH(const bool, otherIsQuicker);
    Painter one(Usual, usual);
    Painter two(Other, other);
    QuickerRasteriser rasteriser(one, two);
    QVERIFY(!rasteriser.otherIsQuicker());
    Picture trial;
    QVERIFY(rasteriser.draw(trial.surface, {}, {}));
    QVERIFY(rasteriser.otherIsQuicker() == otherIsQuicker);
    for (int i = 0; i < 2; ++i) {
        Picture next;
        QVERIFY(rasteriser.draw(next.surface, {}, {}));
        QCOMPARE(next.pixels.front(), otherIsQuicker ? Other : Usual);
    }
    QCOMPARE(one.drawn, otherIsQuicker ? 1 : 3);
    QCOMPARE(two.drawn, otherIsQuicker ? 4 : 2); // twice in the trial: the first time does not count
}

void QuickerRasteriserTest::theTrialIsNotSeen()
{
    Painter one(Usual, 0);
    Painter two(Other, 0);
    QuickerRasteriser rasteriser(one, two);
    Picture picture;
    QVERIFY(rasteriser.draw(picture.surface, {}, {}));
    QCOMPARE(one.found, Ground);
    QCOMPARE(two.found, Ground); // both draw over the same
    QCOMPARE(picture.pixels[0], Usual);
    QCOMPARE(picture.pixels[4], Ground); // beside the picture
}

void QuickerRasteriserTest::whenStoppedTheTrialIsStillToCome()
{
    Painter one(Usual, 0);
    Painter two(Other, 0);
    QuickerRasteriser rasteriser(one, two);
    std::stop_source stop;
    stop.request_stop();
    Picture picture;
    QVERIFY(!rasteriser.draw(picture.surface, {}, stop.get_token()));
    QVERIFY(!rasteriser.otherIsQuicker());
    QCOMPARE(picture.pixels[0], Ground);
    QVERIFY(rasteriser.draw(picture.surface, {}, {}));
    QVERIFY(rasteriser.otherIsQuicker());
}

QTEST_GUILESS_MAIN(QuickerRasteriserTest)
#include "tst_quicker_rasteriser.moc"
