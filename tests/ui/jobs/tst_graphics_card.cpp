// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/jobs/graphics_card.h"
#include "ui/jobs/picture_job.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

constexpr const char *Variable = "ONRECORD_OPENGL";

PictureWish largeWish()
{
    static const auto scene = std::make_shared<const Scene>(gridScene(80, 70, 50)); // 11,200 lines
    PictureWish wish;
    wish.scene = scene;
    wish.facts = factsOf(*scene);
    wish.zoom = 0.2;
    wish.size = {600, 500};
    wish.theme = Theme::light();
    return wish;
}

} // namespace

class GraphicsCardTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv(Variable); }
    void fewLinesAreNotSentThere();
    void theFirstPictureDoesNotWaitForIt();
    void isOffWhenTheVariableSaysSo();
    void aJobDrawsOnItAndSaysSo();
    void aJobDoesNotAskForItWhenItIsNotWanted();
};

void GraphicsCardTest::fewLinesAreNotSentThere()
{
    qputenv(Variable, "software");
    GraphicsCard card(1);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!card.rasteriserFor(GraphicsCard::LeastLines - 1));
    QVERIFY(!card.lack()); // it was not even opened
}

void GraphicsCardTest::theFirstPictureDoesNotWaitForIt()
{
    qputenv(Variable, "software");
    GraphicsCard card(1);
    QVERIFY(!card.rasteriserFor(GraphicsCard::LeastLines));
    QVERIFY(!card.lack());
    const Rasteriser *const rasteriser = card.rasteriserFor(GraphicsCard::LeastLines);
    QVERIFY(card.lack());
    QCOMPARE(rasteriser != nullptr, *card.lack() == OpenGlLack::None);
    QVERIFY(!card.words().empty());
}

void GraphicsCardTest::isOffWhenTheVariableSaysSo()
{
    qputenv(Variable, "off");
    GraphicsCard card(1);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!card.rasteriserFor(GraphicsCard::LeastLines));
    QVERIFY(card.lack() == OpenGlLack::Unwanted);
}

void GraphicsCardTest::aJobDrawsOnItAndSaysSo()
{
    qputenv(Variable, "software");
    PictureJob job;
    std::vector<QImage> pictures;
    std::vector<OpenGlLack> told;
    connect(&job, &PictureJob::arrived, this,
            [&](const std::shared_ptr<const DrawnPicture> &picture) { pictures.push_back(picture->image); });
    connect(&job, &PictureJob::graphicsCardKnown, this, [&](OpenGlLack lack) { told.push_back(lack); });
    for (std::size_t i = 1; i <= 3; ++i) {
        job.want(largeWish());
        QTRY_COMPARE(pictures.size(), i);
    }
    QTRY_COMPARE(told.size(), std::size_t{1});
    if (told.front() != OpenGlLack::None)
        QSKIP("There is no OpenGL in software here.");
    QVERIFY(pictures[1] == pictures[2]);
    QVERIFY(pictures[0] != pictures[1]); // by a hair: the first was drawn on threads
}

void GraphicsCardTest::aJobDoesNotAskForItWhenItIsNotWanted()
{
    qputenv(Variable, "software");
    PictureJob job;
    job.setGraphicsCardWanted(false);
    int arrived = 0;
    bool isKnown = false;
    connect(&job, &PictureJob::arrived, this, [&] { ++arrived; });
    connect(&job, &PictureJob::graphicsCardKnown, this, [&] { isKnown = true; });
    for (int i = 1; i <= 3; ++i) {
        job.want(largeWish());
        QTRY_COMPARE(arrived, i);
    }
    QTest::qWait(20);
    QVERIFY(!isKnown);
}

QTEST_MAIN(GraphicsCardTest)
#include "tst_graphics_card.moc"
