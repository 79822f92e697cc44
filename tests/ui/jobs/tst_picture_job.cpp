// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/jobs/picture_job.h"

#include <QSignalSpy>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

PictureWish wishFor(const Scene &scene, QSize size = {300, 200})
{
    PictureWish wish;
    wish.scene = std::make_shared<const Scene>(scene);
    wish.facts = factsOf(scene);
    wish.zoom = 0.5;
    wish.origin = QPointF(20, 20);
    wish.size = size;
    wish.theme = Theme::light();
    return wish;
}

using Arrived = std::shared_ptr<const DrawnPicture>;

} // namespace

class TestPictureJob : public QObject
{
    Q_OBJECT

private slots:
    void bringsPictureAndPlanForTheWishedZoom();
    void drawsAtThePixelRatio();
    void ofManyWishesTheLastArrivesLast();
    void whatIsForgottenDoesNotArrive();
    void aWishForAnotherZoomDoesNotWaitForWhatIsDrawn();
    void goesAwayWhileItDraws();
};

void TestPictureJob::bringsPictureAndPlanForTheWishedZoom()
{
    PictureJob job;
    Arrived arrived;
    connect(&job, &PictureJob::arrived, this, [&](const Arrived &picture) { arrived = picture; });
    job.want(wishFor(smallScene()));
    QTRY_VERIFY(arrived);
    QCOMPARE(arrived->wish.plan->zoom, 0.5);
    QVERIFY(arrived->wish.plan->hasCurves());
    QCOMPARE(arrived->image.size(), QSize(300, 200));
    QVERIFY(arrived->image.pixelColor(20, 20) != Theme::light().map); // the first node lies there
}

void TestPictureJob::drawsAtThePixelRatio()
{
    PictureJob job;
    Arrived arrived;
    connect(&job, &PictureJob::arrived, this, [&](const Arrived &picture) { arrived = picture; });
    PictureWish wish = wishFor(smallScene());
    wish.pixelRatio = 2;
    job.want(std::move(wish));
    QTRY_VERIFY(arrived);
    QCOMPARE(arrived->image.size(), QSize(600, 400));
    QVERIFY(arrived->image.pixelColor(40, 40) != Theme::light().map);
}

void TestPictureJob::ofManyWishesTheLastArrivesLast()
{
    PictureJob job;
    std::vector<int> widths;
    connect(&job, &PictureJob::arrived, this,
            [&](const Arrived &picture) { widths.push_back(picture->image.width()); });
    const Scene scene = gridScene(30, 30, 50);
    for (int width = 301; width <= 320; ++width)
        job.want(wishFor(scene, {width, 200}));
    QTRY_VERIFY(!widths.empty() && widths.back() == 320);
    QTest::qWait(50);
    QCOMPARE(widths.back(), 320);
    QVERIFY(widths.size() < 20);
}

void TestPictureJob::whatIsForgottenDoesNotArrive()
{
    PictureJob job;
    const QSignalSpy arrivals(&job, &PictureJob::arrived);
    job.want(wishFor(gridScene(30, 30, 50)));
    job.forget();
    QTest::qWait(300);
    QCOMPARE(arrivals.count(), 0);
}

void TestPictureJob::aWishForAnotherZoomDoesNotWaitForWhatIsDrawn()
{
    PictureJob job;
    std::vector<double> zooms;
    connect(&job, &PictureJob::arrived, this, [&](const Arrived &picture) { zooms.push_back(picture->wish.zoom); });
    PictureWish wish = wishFor(gridScene(200, 200, 50), {1000, 800});
    job.want(wish);
    QTest::qWait(5); // it has begun, and takes more than a hundred milliseconds
    wish.zoom = 0.4;
    job.want(wish);
    QTRY_VERIFY(!zooms.empty());
    QCOMPARE(zooms, std::vector<double>{0.4});
}

void TestPictureJob::goesAwayWhileItDraws()
{
    PictureJob job;
    job.want(wishFor(gridScene(60, 60, 50)));
    QTest::qWait(2);
}

QTEST_MAIN(TestPictureJob)
#include "tst_picture_job.moc"
