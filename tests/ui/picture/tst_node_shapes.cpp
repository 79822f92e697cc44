// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/node_shapes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <set>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Side = 80;

/// The figure in black, so that only its shape tells.
QImage silhouetteOf(const ViewNode &node)
{
    QImage image(Side, Side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNode(painter, shapeOf(node), {Side / 2.0, Side / 2.0}, 30, {Qt::black, Qt::white, {}});
    return image;
}

double differenceBetween(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < Side; ++y)
        for (int x = 0; x < Side; ++x)
            different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 100 ? 1 : 0;
    return static_cast<double>(different) / (Side * Side);
}

std::vector<ViewNode> oneOfEachKind()
{
    std::vector<ViewNode> nodes;
    for (const ActorKind kind :
         {ActorKind::Person, ActorKind::Organisation, ActorKind::Place, ActorKind::Group, ActorKind::Anonymous})
        nodes.push_back(actorNode("A", kind));
    for (const NodeKind kind : {NodeKind::Statement, NodeKind::Article}) {
        nodes.emplace_back();
        nodes.back().kind = kind;
    }
    return nodes;
}

} // namespace

class NodeShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void kindsDifferWithoutColour()
    {
        const auto nodes = oneOfEachKind();
        for (std::size_t i = 0; i < nodes.size(); ++i)
            for (std::size_t j = i + 1; j < nodes.size(); ++j)
                QVERIFY2(differenceBetween(silhouetteOf(nodes[i]), silhouetteOf(nodes[j])) > 0.02,
                         qPrintable(u"%1 and %2 look alike"_s.arg(i).arg(j)));
    }

    void figuresStayWithinTheirExtent()
    {
        for (const ViewNode &node : oneOfEachKind()) {
            const QImage image = silhouetteOf(node);
            const QSizeF half = halfExtent(shapeOf(node), 30);
            for (int y = 0; y < Side; ++y)
                for (int x = 0; x < Side; ++x)
                    if (std::abs(x + 0.5 - Side / 2.0) > half.width() + 2 ||
                        std::abs(y + 0.5 - Side / 2.0) > half.height() + 2)
                        QVERIFY(qGray(image.pixel(x, y)) > 250);
        }
    }

    void radiusGoesFromTheSmallestToTheLargest()
    {
        QCOMPARE(nodeRadius(0), SmallestRadius);
        QCOMPARE(nodeRadius(1), LargestRadius);
        QCOMPARE(nodeRadius(0.5), (SmallestRadius + LargestRadius) / 2);
        QCOMPARE(nodeRadius(7), LargestRadius);
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Ann Clark"_s << u"AC"_s;
        QTest::newRow("middle initial") << u"Ann B. Clark"_s << u"AC"_s;
        QTest::newRow("one word") << u"Ann"_s << u"A"_s;
        QTest::newRow("particle") << u"Jan van Dijk"_s << u"JD"_s;
        QTest::newRow("small letters") << u"spokesperson"_s << u"S"_s;
        QTest::newRow("accents") << u"Ólafur Þór"_s << u"ÓÞ"_s;
        QTest::newRow("no letters") << u"42"_s << u"?"_s;
        QTest::newRow("nothing") << u""_s << u"?"_s;
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void textReadsOnWhatItStandsOn_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
    }
    void textReadsOnWhatItStandsOn()
    {
        QFETCH(ThemeKind, kind);
        const Theme theme = Theme::of(kind);
        constexpr double Readable = 4.5;
        QVERIFY(contrastBetween(theme.ink, theme.map) > Readable);
        QVERIFY(contrastBetween(theme.dim, theme.map) > Readable);
        QVERIFY(contrastBetween(theme.dim, theme.panel) > Readable);
        QVERIFY(contrastBetween(theme.onAccent, theme.accent) > Readable);
        QVERIFY(contrastBetween(textOn(theme.person), theme.person) > Readable);
    }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastBetween(Qt::black, Qt::white), 21.0);
        QVERIFY(std::abs(contrastBetween(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }
};

QTEST_MAIN(NodeShapesTest)
#include "tst_node_shapes.moc"
