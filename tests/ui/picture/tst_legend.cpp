// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/legend.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

QStringList wordsOf(const Legend &legend)
{
    QStringList words;
    for (const LegendEntry &entry : legend.entries())
        words << entry.text;
    return words;
}

} // namespace

class LegendTest : public QObject
{
    Q_OBJECT

private slots:
    void namesOnlyWhatOccurs()
    {
        const QStringList words = wordsOf(Legend(*smallScene().view));
        QVERIFY(words.contains(u"person"_s) && words.contains(u"organisation"_s));
        QVERIFY(!words.contains(u"place"_s) && !words.contains(u"anonymous"_s) && !words.contains(u"article"_s));
        QVERIFY(words.contains(u"direct, act"_s));
        QVERIFY(!words.contains(u"indirect"_s) && !words.contains(u"office"_s));
        QVERIFY(words.filter(u"positive"_s).isEmpty());
    }

    void namesStancesWithTheirSign()
    {
        ViewEdge edge = edgeBetween(0, 1);
        edge.stance = Stance::Negative;
        edge.allIndirect = true;
        const Scene scene =
            sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Place)}, {edge}, {{0, 0}, {90, 0}});
        const QStringList words = wordsOf(Legend(*scene.view));
        QVERIFY(words.contains(u"\u2212 negative"_s));
        QVERIFY(words.contains(u"indirect"_s));
        QVERIFY(!words.contains(u"direct, act"_s));
    }

    void saysWhatSizeMeansWhereSizesDiffer()
    {
        QVERIFY(wordsOf(Legend(*smallScene().view)).contains(u"size: statements"_s));
        const Scene alike =
            sceneWith({actorNode("A", ActorKind::Person), actorNode("B", ActorKind::Person)}, {}, {{0, 0}, {90, 0}});
        QVERIFY(!wordsOf(Legend(*alike.view)).contains(u"size: statements"_s));
    }

    void staysWithinItsWidth()
    {
        const View view = *gridScene(5, 1, 90).view;
        QVERIFY(Legend(view, 300).size().width() <= 300);
        QVERIFY(Legend(view, 300).size().height() > Legend(view, 900).size().height());
    }

    void isEmptyForNothing() { QVERIFY(Legend(View()).size().isEmpty()); }
};

QTEST_MAIN(LegendTest)
#include "tst_legend.moc"
