// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picture_layer.h"

#include <QPainter>
#include <QTest>

using namespace onrecord::ui;

namespace
{

PictureLayer::Wish wishFor(const Camera &camera, QSize size)
{
    PictureLayer::Wish wish;
    wish.camera = camera;
    wish.size = size;
    return wish;
}

QImage plain(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QImage painted(const PictureLayer &layer, const Camera &camera)
{
    QImage image = plain({200, 100}, Qt::white);
    QPainter painter(&image);
    layer.paint(painter, camera, image.size());
    return image;
}

} // namespace

class PictureLayerTest : public QObject
{
    Q_OBJECT

private slots:
    void theWholeSceneIsSeenBehindWhereAPartEnds()
    {
        PictureLayer layer;
        layer.show(wishFor(Camera({0, 0}, 0.5), {200, 100}), plain({200, 100}, Qt::blue), 1,
                   PictureLayer::Reach::Whole);
        layer.show(wishFor(Camera({0, 0}, 1), {200, 100}), plain({200, 100}, Qt::red), 1, PictureLayer::Reach::Part);
        QCOMPARE(painted(layer, Camera({0, 0}, 1)), plain({200, 100}, Qt::red));
        const QImage panned = painted(layer, Camera({-60, -20}, 1)); // a third of it has left the widget
        QCOMPARE(panned.pixelColor(10, 10), QColor(Qt::red));
        QCOMPARE(panned.pixelColor(138, 78), QColor(Qt::red));
        QCOMPARE(panned.pixelColor(142, 50), QColor(Qt::blue));
        QCOMPARE(panned.pixelColor(50, 82), QColor(Qt::blue));
        QCOMPARE(panned.pixelColor(199, 99), QColor(Qt::blue));
    }

    void withoutOneTheGroundStays()
    {
        PictureLayer layer;
        layer.show(wishFor(Camera({0, 0}, 1), {200, 100}), plain({200, 100}, Qt::red), 1, PictureLayer::Reach::Part);
        QCOMPARE(painted(layer, Camera({-60, 0}, 1)).pixelColor(190, 50), QColor(Qt::white));
    }

    void aPictureIsScaledToTheCamera()
    {
        PictureLayer layer;
        layer.show(wishFor(Camera({0, 0}, 1), {200, 100}), plain({200, 100}, Qt::red), 1, PictureLayer::Reach::Whole);
        const QImage small = painted(layer, Camera({0, 0}, 0.5));
        QCOMPARE(small.pixelColor(90, 40), QColor(Qt::red));
        QCOMPARE(small.pixelColor(110, 40), QColor(Qt::white));
        QCOMPARE(painted(layer, Camera({-500, -100}, 4)), plain({200, 100}, Qt::red));
    }
};

QTEST_MAIN(PictureLayerTest)
#include "tst_picture_layer.moc"
