// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/label_text.h"
#include "ui/picture/node_boxes.h"
#include "ui/picture/picture_fonts.h"
#include "ui/picture/picture_plan.h"

#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

class LabelTextTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsShortNamesOnOneLine()
    {
        QCOMPARE(labelTextFor(u"Ann Keller"_s, LabelSize::Large).lines, QStringList{u"Ann Keller"_s});
    }

    void breaksLongNamesIntoTwoLikeLines()
    {
        const LabelText text = labelTextFor(u"Union of Municipal Harbour Workers"_s, LabelSize::Large);
        QCOMPARE(text.lines.size(), 2);
        QCOMPARE(text.lines.join(u' '), u"Union of Municipal Harbour Workers"_s);
        QVERIFY(text.widths[0] < 2 * text.widths[1] && text.widths[1] < 2 * text.widths[0]);
    }

    void cutsWhatTwoLinesCannotHold()
    {
        const QString name = u"Standing Conference of the Presidents of All Regional Harbour Authorities and Ports"_s;
        const LabelText text = labelTextFor(name, LabelSize::Large);
        QCOMPARE(text.lines.size(), 2);
        QVERIFY(text.lines[1].endsWith(u'\u2026'));
        QVERIFY(text.size.width() < 180);
        const LabelText word = labelTextFor(QString(200, u'x'), LabelSize::Large);
        QCOMPARE(word.lines.size(), 1);
        QVERIFY(word.size.width() < 180);
    }

    void writesNamesOutOnThreeLines()
    {
        const QString name = u"Conference of Harbour Masters of Major Baltic Ports"_s;
        Scene scene = sceneWith({actorNode(name.toStdString(), ActorKind::Organisation)}, {}, {{0, 0}});
        const LabelTexts texts(scene.view, NodeSizes(*scene.view));
        QCOMPARE(texts.of(0).lines.size(), 3);
        QCOMPARE(texts.of(0).lines.join(u' '), name);
        const auto [narrow, wide] = std::minmax_element(texts.of(0).widths.begin(), texts.of(0).widths.end());
        QVERIFY(*wide < 1.6 * *narrow);
    }

    void takesNoMoreThanTwoLinesForWhatWasSaid()
    {
        ViewNode said = actorNode("We will keep the harbour open as long as anybody wants to land here", {});
        said.kind = NodeKind::Statement;
        Scene scene = sceneWith({said}, {}, {{0, 0}});
        QCOMPARE(LabelTexts(scene.view, NodeSizes(*scene.view)).of(0).lines.size(), 2);
    }

    void cleansNames()
    {
        QCOMPARE(shownText("a\n\tb  c"), u"a b c"_s);
        QCOMPARE(shownText("a\xe2\x80\xae"
                           "b"),
                 u"a b"_s);
        QCOMPARE(shownText(""), QString());
    }

    void importantNodesComeFirst()
    {
        const auto view = smallScene().view;
        const LabelTexts texts(view, NodeSizes(*view));
        QCOMPARE(texts.byImportance(), (std::vector<std::uint32_t>{0, 1, 2}));
        QVERIFY(texts.isEmphasised(0));
        QVERIFY(!texts.isEmphasised(2));
    }

    void boxesHoldFigureAndLabel()
    {
        Scene scene = gridScene(4, 4, 300);
        auto view = std::make_shared<View>(*scene.view);
        view->edges.resize(1); // without lines in the way labels lie below
        scene.view = view;
        const LayoutInput input = layoutInputFor(*scene.view);
        const auto plan = planPicture(std::make_shared<const Scene>(scene), factsOf(scene), 1);
        QCOMPARE(input.boxes.size(), scene.view->nodes.size());
        QCOMPARE(input.edges.size(), scene.view->edges.size());
        for (std::uint32_t i = 0; i < input.boxes.size(); ++i) {
            const QRectF drawn = plan->figureOf(i).united(*plan->labels[i]);
            if (i > 1) // not at the one line
                QVERIFY(input.boxes[i].width >= drawn.width() && input.boxes[i].height >= drawn.height());
        }
    }

    void boxesOfTheSameHeightMayStandOneAboveTheOther()
    {
        Scene scene =
            sceneWith({actorNode("Ann Keller", ActorKind::Person, 3), actorNode("Bo Keller", ActorKind::Person, 3)}, {},
                      {{0, 0}, {0, 0}});
        scene.places[1].y = layoutInputFor(*scene.view).boxes[0].height;
        const auto plan = planPicture(std::make_shared<const Scene>(scene), factsOf(scene), 1);
        QVERIFY(plan->labels[0] && plan->labels[1]);
        QVERIFY(!plan->labels[0]->intersects(plan->figureOf(1)));
    }
};

QTEST_MAIN(LabelTextTest)
#include "tst_label_text.moc"
