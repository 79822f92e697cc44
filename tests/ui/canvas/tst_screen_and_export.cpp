// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What you export is what you saw: the widget's pixels and those of a picture of the same region.
#include "tests/ui/picture/sample_scenes.h"
#include "ui/canvas/map_canvas.h"
#include "ui/picture/picture_export.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

int apart(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

/// Of the pixels with something on them in either picture, the share that is clearly another colour.
double shareApart(const QImage &one, const QImage &other, QRgb ground, const QRegion &without)
{
    constexpr int Clearly = 70;
    int inked = 0;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            if (without.contains(QPoint(x, y)))
                continue;
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (apart(a, ground) < 10 && apart(b, ground) < 10)
                continue;
            ++inked;
            differing += apart(a, b) > Clearly ? 1 : 0;
        }
    return inked == 0 ? 1 : static_cast<double>(differing) / inked;
}

} // namespace

class ScreenAndExportTest : public QObject
{
    Q_OBJECT

private slots:
    void showTheSame_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<ThemeKind>("theme");
        QTest::newRow("few nodes, light") << 5 << ThemeKind::Light;
        QTest::newRow("few nodes, dark") << 5 << ThemeKind::Dark;
        QTest::newRow("some hundred nodes") << 18 << ThemeKind::Light;
        QTest::newRow("many nodes, drawn quickly, light") << 40 << ThemeKind::Light;
        QTest::newRow("many nodes, drawn quickly, dark") << 40 << ThemeKind::Dark;
    }
    void showTheSame()
    {
        QFETCH(const int, columns);
        QFETCH(const ThemeKind, theme);
        const Scene scene = gridScene(columns, columns, 110);
        MapCanvas canvas;
        canvas.setTheme(Theme::of(theme));
        canvas.resize(900, 640);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.setLegendVisible(false);
        canvas.setScene(std::make_shared<const Scene>(scene), MapCanvas::Camera::Fit);

        PictureOptions options;
        options.size = canvas.size();
        options.region = canvas.visibleRegion();
        options.legend = false;
        options.theme = theme;
        const QImage exported = renderImage(scene, {}, options);
        QCOMPARE(exported.size(), canvas.size());
        QRegion buttons;
        for (const QWidget *child : canvas.findChildren<QWidget *>())
            if (child->isVisible())
                buttons += child->geometry();
        const QRgb ground = Theme::of(theme).map.rgb();
        double share = 1;
        QTRY_VERIFY2((share = shareApart(canvas.grab().toImage(), exported, ground, buttons)) < 0.04,
                     qPrintable(QString::number(share)));
    }
};

QTEST_MAIN(ScreenAndExportTest)
#include "tst_screen_and_export.moc"
