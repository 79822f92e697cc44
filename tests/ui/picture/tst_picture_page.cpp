// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/picture_page.h"

#include <QImage>
#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int DotsPerInch = 150;

/// What a printer gives: an A4 sheet, lying, without its margins.
QImage emptyPage()
{
    QImage page(11 * DotsPerInch, 8 * DotsPerInch, QImage::Format_RGB32);
    page.setDotsPerMeterX(static_cast<int>(std::lround(DotsPerInch / 0.0254)));
    page.setDotsPerMeterY(page.dotsPerMeterX());
    page.fill(Qt::red);
    return page;
}

QImage printed(const Scene &scene, const PictureOptions &options = {})
{
    QImage page = emptyPage();
    return paintOnPage(page, scene, {}, options) ? page : QImage();
}

/// The smallest part of the page that holds everything that is not white.
QRect inkOf(const QImage &page)
{
    QRect ink;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (page.pixel(x, y) != 0xffffffff)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

class PicturePageTest : public QObject
{
    Q_OBJECT

private slots:
    void aFewActorsFillThePage()
    {
        const QImage page = printed(smallScene());
        const QRect ink = inkOf(page);
        QVERIFY(ink.width() > page.width() / 2);
        QVERIFY(page.rect().adjusted(10, 10, -10, -10).contains(ink));
    }

    void hundredsOfActorsStayOnThePage()
    {
        const QImage page = printed(gridScene(30, 20, 120));
        const QRect ink = inkOf(page);
        QVERIFY(ink.width() > page.width() * 9 / 10);
        QVERIFY(page.rect().adjusted(10, 10, -10, -10).contains(ink));
    }

    void paperIsWhiteWhateverTheTheme()
    {
        PictureOptions options;
        options.theme = ThemeKind::Dark;
        QCOMPARE(printed(smallScene(), options).pixel(1, 1), 0xffffffff);
    }

    void moreActorsAreDrawnSmallerButStayReadable()
    {
        PictureOptions options;
        options.caption = u"OOOOOOOOOOOOOOOOOOOO"_s;
        options.legend = false;
        const auto captionWidth = [&options](const Scene &scene) {
            const QImage page = printed(scene, options);
            return inkOf(page.copy(0, page.height() - DotsPerInch / 4, page.width(), DotsPerInch / 4)).width();
        };
        const int few = captionWidth(smallScene());
        const int many = captionWidth(gridScene(30, 20, 120));
        QVERIFY(few > 0);
        QVERIFY2(std::abs(few / 1.5 - many) < 6, qPrintable(u"%1 %2"_s.arg(few).arg(many)));
    }

    void nothingToShowIsSaid()
    {
        QImage page = emptyPage();
        const auto result = paintOnPage(page, Scene(), {}, {});
        QVERIFY(!result && result.error().code == ErrorCode::NothingToShow);
    }

    void aPageThatTakesNoPaintIsSaid()
    {
        QImage none;
        const auto result = paintOnPage(none, smallScene(), {}, {});
        QVERIFY(!result && result.error().code == ErrorCode::WriteFailed);
    }

    void aWideSceneAsksForAWidePage()
    {
        QVERIFY(isWide(gridScene(6, 2, 100)));
        QVERIFY(!isWide(gridScene(2, 6, 100)));
    }
};

QTEST_MAIN(PicturePageTest)
#include "tst_picture_page.moc"
