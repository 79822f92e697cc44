// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/canvas/map_canvas.h"
#include "ui/state/settings.h"
#include "ui/window/graphics_card_action.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord::ui;
using namespace Qt::StringLiterals;

class GraphicsCardActionTest : public QObject
{
    Q_OBJECT

private slots:
    void isOnUntilSomebodyTurnsItOff();
    void saysWhyThereIsNone();
    void aLargeMapTellsIt();
};

void GraphicsCardActionTest::isOnUntilSomebodyTurnsItOff()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.ini"_s);
    MapCanvas canvas;
    for (const bool before : {true, false}) {
        Settings settings(file);
        QAction action;
        action.setCheckable(true);
        connectGraphicsCard(&action, canvas, settings);
        QCOMPARE(action.isChecked(), before);
        action.setChecked(false);
    }
}

void GraphicsCardActionTest::saysWhyThereIsNone()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"a.ini"_s));
    MapCanvas canvas;
    QAction action(u"Use it"_s);
    action.setCheckable(true);
    connectGraphicsCard(&action, canvas, settings);
    QVERIFY(action.isEnabled());
    QStringList reasons;
    for (const OpenGlLack lack :
         {OpenGlLack::NoDevice, OpenGlLack::TooOld, OpenGlLack::Failed, OpenGlLack::Slower, OpenGlLack::Unwanted}) {
        emit canvas.graphicsCardKnown(lack);
        QVERIFY(!action.isEnabled());
        reasons << action.toolTip();
    }
    QCOMPARE(reasons.removeDuplicates(), 0);
    QVERIFY(!reasons.contains(u"Use it"_s));
    emit canvas.graphicsCardKnown(OpenGlLack::None);
    QVERIFY(action.isEnabled());
    QCOMPARE(action.toolTip(), u"Use it"_s);
}

void GraphicsCardActionTest::aLargeMapTellsIt()
{
    qputenv("ONRECORD_OPENGL", "off");
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"a.ini"_s));
    MapCanvas canvas;
    QAction action;
    action.setCheckable(true);
    connectGraphicsCard(&action, canvas, settings);
    canvas.resize(400, 300);
    canvas.show();
    canvas.setScene(std::make_shared<const Scene>(onrecord::tests::gridScene(30, 20, 110)), MapCanvas::Camera::Fit);
    QTRY_VERIFY(!action.isEnabled());
    QVERIFY(action.toolTip().contains(u"ONRECORD_OPENGL"_s));
    QVERIFY(action.isChecked()); // the user's wish stays
}

QTEST_MAIN(GraphicsCardActionTest)
#include "tst_graphics_card_action.moc"
