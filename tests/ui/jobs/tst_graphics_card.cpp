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

/// Few nodes, each with lines to very many of the others.
Scene largeScene()
{
    Scene scene = gridScene(20, 20, 200);
    auto view = std::make_shared<View>(*scene.view);
    view->edges.clear();
    for (std::uint32_t i = 0; i < 12000; ++i)
        view->edges.push_back(edgeBetween(i % 400, (i % 400 + 30 + i / 400 * 7) % 400));
    scene.view = std::move(view);
    return scene;
}

PictureWish largeWish()
{
    static const auto scene = std::make_shared<const Scene>(largeScene());
    PictureWish wish;
    wish.scene = scene;
    wish.facts = factsOf(*scene);
    wish.zoom = 0.1;
    wish.size = {400, 400};
    wish.theme = Theme::light();
    return wish;
}

/// So many lines across a small picture.
bool isDrawn(GraphicsCard &card, std::size_t lines)
{
    const std::vector<RasterCurve> curves(lines, {{RasterPoint{0, 5}, {3, 5}, {7, 5}, {10, 5}}, 3, 0xff000000, {}});
    std::vector<std::uint32_t> pixels(100, 0xffffffff);
    return card.draw({pixels.data(), 10, 10, 10}, {curves, {}, {}}, {}) && pixels[55] == 0xff000000;
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
        QVERIFY(isDrawn(card, GraphicsCard::LeastLines - 1));
    QVERIFY(!card.lack()); // it was not even opened
}

void GraphicsCardTest::theFirstPictureDoesNotWaitForIt()
{
    qputenv(Variable, "software");
    GraphicsCard card(1);
    QVERIFY(isDrawn(card, GraphicsCard::LeastLines));
    QVERIFY(!card.lack());
    QVERIFY(isDrawn(card, GraphicsCard::LeastLines));
    QVERIFY(card.lack());
    QVERIFY(!card.words().empty());
}

void GraphicsCardTest::isOffWhenTheVariableSaysSo()
{
    qputenv(Variable, "off");
    GraphicsCard card(1);
    for (int i = 0; i < 3; ++i)
        QVERIFY(isDrawn(card, GraphicsCard::LeastLines));
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
