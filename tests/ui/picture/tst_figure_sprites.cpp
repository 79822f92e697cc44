// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/figure_sprites.h"
#include "ui/picture/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace onrecord::ui;

namespace
{

constexpr int Side = 40;

const NodeInk Blue{QColor(0x20, 0x40, 0xc0), Qt::white, {}};

QImage white()
{
    QImage image(Side, Side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QImage laidDown(const RasterSprite &sprite)
{
    QImage image = white();
    const RasterImage &from = *sprite.image;
    QPainter(&image).drawImage(sprite.x, sprite.y,
                               QImage(reinterpret_cast<const uchar *>(from.pixels.data()), from.width, from.height,
                                      from.width * 4, QImage::Format_ARGB32_Premultiplied));
    return image;
}

} // namespace

class FigureSpritesTest : public QObject
{
    Q_OBJECT

private slots:
    void liesWhereQPainterDrawsIt_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<double>("radius");
        for (const double radius : {0.75, 2.5, 8.0})
            for (int shape = 0; shape <= static_cast<int>(NodeShape::Card); ++shape)
                QTest::addRow("shape %d, radius %g", shape, radius) << shape << radius;
    }
    void liesWhereQPainterDrawsIt()
    {
        QFETCH(const int, shape);
        QFETCH(const double, radius);
        const QPointF centre(17.25, 20.75);
        FigureSprites sprites;
        sprites.begin(Theme::light());
        const QImage own = laidDown(sprites.at(static_cast<NodeShape>(shape), centre, radius, Blue));
        QImage wanted = white();
        {
            QPainter painter(&wanted);
            painter.setRenderHint(QPainter::Antialiasing);
            paintNode(painter, static_cast<NodeShape>(shape), centre, radius, Blue);
        }
        QVERIFY(wanted != white());
        for (int y = 0; y < Side; ++y)
            for (int x = 0; x < Side; ++x)
                QVERIFY(std::abs(qRed(own.pixel(x, y)) - qRed(wanted.pixel(x, y))) <= 16);
    }

    void hasNoEmptyGroundAroundIt()
    {
        FigureSprites sprites;
        sprites.begin(Theme::light());
        const RasterImage &dot = *sprites.at(NodeShape::Circle, {17.5, 20.5}, 1, Blue).image;
        QVERIFY(dot.width <= 5 && dot.height <= 5);
        const auto isInked = [&](int x, int y) { return dot.pixels[static_cast<std::size_t>(y * dot.width + x)] != 0; };
        int left = 0;
        int top = 0;
        for (int i = 0; i < std::min(dot.width, dot.height); ++i) {
            left += isInked(0, i) || isInked(dot.width - 1, i) ? 1 : 0;
            top += isInked(i, 0) || isInked(i, dot.height - 1) ? 1 : 0;
        }
        QVERIFY(left > 0 && top > 0);
    }
};

QTEST_MAIN(FigureSpritesTest)
#include "tst_figure_sprites.moc"
