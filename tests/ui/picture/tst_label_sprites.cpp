// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/label_sprites.h"
#include "ui/raster/pixel_raster.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace onrecord::ui;
using namespace Qt::StringLiterals;

namespace
{

LabelStamp stampOf(const LabelText &text, QPointF at, double scale,
                   TextPainter::Align align = TextPainter::Align::Centre)
{
    return {&text, LabelSize::Large, QFont::DemiBold, align, {at, text.size * scale}, scale};
}

/// On stripes, so that the halo is seen.
QImage striped(const Theme &theme)
{
    QImage image(420, 120, QImage::Format_RGB32);
    image.fill(theme.map);
    QPainter painter(&image);
    for (int x = 0; x < image.width(); x += 6)
        painter.fillRect(x, 0, 2, image.height(), theme.negative);
    return image;
}

QImage stamped(const LabelStamp &label, const Theme &theme)
{
    LabelSprites sprites;
    sprites.begin(theme);
    const std::vector<RasterSprite> list{sprites.at(label)};
    QImage image = striped(theme);
    const PixelSurface surface{reinterpret_cast<std::uint32_t *>(image.bits()), image.width(), image.height(),
                               image.bytesPerLine() / 4};
    if (!drawRaster(surface, {{}, {}, list}, 1))
        return {};
    return image;
}

QImage written(const LabelStamp &label, const Theme &theme)
{
    QImage image = striped(theme);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    TextPainter(theme, PaintTarget::Pixels)
        .paintLabel(painter, *label.text, label.size, label.weight, label.box, label.align, label.scale);
    return image;
}

/// Of the pixels that `one` changed on the ground, the share that differs visibly in `other`.
double shareThatDiffers(const QImage &one, const QImage &other, const QImage &ground)
{
    int changed = 0;
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            changed += one.pixel(x, y) != ground.pixel(x, y) ? 1 : 0;
            different += std::abs(qGreen(one.pixel(x, y)) - qGreen(other.pixel(x, y))) > 60 ? 1 : 0;
        }
    }
    return static_cast<double>(different) / std::max(1, changed);
}

} // namespace

class LabelSpritesTest : public QObject
{
    Q_OBJECT

private slots:
    void looksAsTheWrittenLabel_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << false << 1.0 << u"Ann Keller"_s;
        QTest::newRow("dark, two pixels to one") << true << 2.0 << u"Ann Keller"_s;
        QTest::newRow("two lines, small") << false << 0.86 << u"Union of Municipal Harbour Workers"_s;
    }
    void looksAsTheWrittenLabel()
    {
        QFETCH(const bool, dark);
        QFETCH(const double, scale);
        QFETCH(const QString, name);
        const Theme theme = dark ? Theme::dark() : Theme::light();
        const LabelText text = labelTextFor(name, LabelSize::Large);
        for (const auto align : {TextPainter::Align::Left, TextPainter::Align::Centre, TextPainter::Align::Right}) {
            const LabelStamp label = stampOf(text, {40.25, 30.5}, scale, align);
            const QImage slow = written(label, theme);
            const double differs = shareThatDiffers(slow, stamped(label, theme), striped(theme));
            QVERIFY2(differs < 0.06, qPrintable(QString::number(differs)));
        }
    }

    void theHaloHoldsLinesOffTheLetters()
    {
        const Theme theme = Theme::light();
        const LabelText text = labelTextFor(u"llllll"_s, LabelSize::Large);
        const QImage image = stamped(stampOf(text, {40, 30}, 1), theme);
        const int middle = 30 + static_cast<int>(text.size.height() / 2);
        for (int x = 42; x < 40 + static_cast<int>(text.size.width()) - 2; ++x) {
            const QColor colour = image.pixelColor(x, middle);
            QVERIFY2(colour.red() - colour.blue() < 60, "a line shows between the letters");
        }
    }

    void aLabelIsWrittenOnce()
    {
        LabelSprites sprites;
        sprites.begin(Theme::light());
        const LabelText text = labelTextFor(u"Ann Keller"_s, LabelSize::Large);
        const RasterSprite one = sprites.at(stampOf(text, {40.25, 30.5}, 1));
        const std::size_t bytes = sprites.bytes();
        sprites.begin(Theme::light());
        const RasterSprite other = sprites.at(stampOf(text, {47.25, 12.5}, 1));
        QCOMPARE(other.image, one.image);
        QCOMPARE(other.x, one.x + 7);
        QCOMPARE(other.y, one.y - 18);
        QCOMPARE(sprites.bytes(), bytes);
    }

    void anotherThemeIsWrittenAnew()
    {
        LabelSprites sprites;
        sprites.begin(Theme::light());
        const LabelText text = labelTextFor(u"Ann"_s, LabelSize::Large);
        const std::vector<std::uint32_t> light = sprites.at(stampOf(text, {40, 30}, 1)).image->pixels;
        sprites.begin(Theme::dark());
        QVERIFY(sprites.at(stampOf(text, {40, 30}, 1)).image->pixels != light);
    }

    void doesNotGrowForEver()
    {
        LabelSprites sprites;
        std::vector<LabelText> texts;
        for (int i = 0; i < 120; ++i)
            texts.push_back(labelTextFor(u"Ann Keller the %1th"_s.arg(i), LabelSize::Large));
        for (int round = 0; round < 8; ++round) {
            sprites.begin(Theme::light());
            for (const LabelText &text : texts)
                static_cast<void>(sprites.at(stampOf(text, {0, 0}, 3 + round * 0.1)));
        }
        QVERIFY2(sprites.bytes() < 2 * LabelSprites::MostBytes, qPrintable(QString::number(sprites.bytes())));
    }
};

QTEST_MAIN(LabelSpritesTest)
#include "tst_label_sprites.moc"
