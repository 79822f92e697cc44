// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_corpus.h"
#include "ui/jobs/view_job.h"
#include "ui/picture/scene_facts.h"

#include <QSignalSpy>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

/// Each speaks of some others.
std::shared_ptr<const Corpus> corpusOf(int actors)
{
    auto corpus = std::make_shared<Corpus>(*smallCorpus());
    corpus->actors.clear();
    corpus->statements.clear();
    for (int i = 0; i < actors; ++i)
        corpus->actors.push_back(actor(i, "Person " + std::to_string(i), ActorKind::Person, 3));
    for (int i = 0; i < 3 * actors; ++i) {
        Statement made = statement(i, corpus->articles.front().id, HarbourText, {"We build", "said", "Mayor Ada Berg"});
        made.speakers.push_back({ActorId(i % actors), SpeakerHow::Named});
        made.mentioned.push_back(ActorId((i * 7919 + i / 13) % actors));
        corpus->statements.push_back(made);
    }
    return corpus;
}

/// So many that their layout takes a while.
std::shared_ptr<const Corpus> largeCorpus()
{
    return corpusOf(900);
}

} // namespace

class ViewJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void bringsASettledPictureHome()
    {
        ViewJob job;
        ViewPicture last;
        connect(&job, &ViewJob::pictureReady, this, [&last](const ViewPicture &picture) { last = picture; });
        ViewRequest request;
        request.corpus = smallCorpus();
        request.pins["actor:person|Ada Berg"] = {500, -300};
        job.start(request);
        QTRY_VERIFY(last.settled);
        QCOMPARE(last.actors, std::size_t{3});
        QCOMPARE(last.corpus, request.corpus);
        const auto ada = last.scene->view->find("actor:person|Ada Berg");
        QVERIFY(ada.has_value());
        QCOMPARE(last.scene->places[*ada], (Point{500, -300}));
        QVERIFY(last.scene->pinned.contains(QStringLiteral("actor:person|Ada Berg")));
    }

    void bringsWhatAWindowWouldHaveToFindOut()
    {
        ViewJob job;
        ViewPicture last;
        connect(&job, &ViewJob::pictureReady, this, [&last](const ViewPicture &picture) { last = picture; });
        ViewRequest request;
        request.corpus = smallCorpus();
        job.start(request);
        QTRY_VERIFY(last.settled);
        const auto &facts = last.scene->facts;
        QVERIFY(facts && facts->view == last.scene->view);
        QVERIFY(facts->signs->isMade() && facts->edgesOf->isMade() && facts->spacing->isMade());
        QCOMPARE(factsOf(*last.scene)->spacing, facts->spacing); // of these places
    }

    void anotherLayoutOfTheSameViewIsOfTheSameView()
    {
        ViewJob job;
        std::vector<ViewPicture> pictures;
        connect(&job, &ViewJob::pictureReady, this, [&](const ViewPicture &picture) {
            if (picture.settled)
                pictures.push_back(picture);
        });
        ViewRequest request;
        request.corpus = smallCorpus();
        const auto ask = [&] {
            const std::size_t before = pictures.size();
            job.start(request);
            return QTest::qWaitFor([&] { return pictures.size() > before; });
        };
        QVERIFY(ask());
        request.layout.kind = LayoutKind::Circle;
        QVERIFY(ask());
        QCOMPARE(pictures[1].scene->view, pictures[0].scene->view);
        QCOMPARE(pictures[1].scene->measures, pictures[0].scene->measures);
        request.lens = Lens::Statements;
        QVERIFY(ask());
        QVERIFY(pictures[2].scene->view != pictures[0].scene->view);
    }

    void coloursStayUntilOthersAreCounted()
    {
        ViewJob job;
        std::vector<ViewPicture> pictures;
        connect(&job, &ViewJob::pictureReady, this, [&](const ViewPicture &picture) { pictures.push_back(picture); });
        ViewRequest request;
        request.corpus = corpusOf(5200); // so many are counted after the first pictures
        job.start(request);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.empty() && pictures.back().settled, 30000);
        const auto first = pictures.back().scene;
        pictures.clear();
        request.filter.hidden = {first->view->nodes.front().key};
        job.start(request);
        QTRY_VERIFY_WITH_TIMEOUT(!pictures.empty() && pictures.back().settled, 30000);
        QVERIFY(pictures.size() > 1);
        const auto &next = pictures.front().scene;
        QVERIFY(next->measures);
        QCOMPARE(next->measures->communities[5], first->measures->communities[6]);
        QVERIFY(pictures.back().scene->measures != next->measures); // its own at last
    }

    void dropsWhatIsStale()
    {
        ViewJob job;
        std::vector<Lens> seen;
        connect(&job, &ViewJob::pictureReady, this,
                [&seen](const ViewPicture &picture) { seen.push_back(picture.scene->view->lens); });
        ViewRequest request;
        request.corpus = smallCorpus();
        for (const Lens lens : {Lens::SpeaksOf, Lens::Statements, Lens::Articles}) {
            request.lens = lens;
            job.start(request);
        }
        QTRY_VERIFY(!seen.empty());
        QTest::qWait(50);
        for (const Lens lens : seen)
            QVERIFY(lens == Lens::Articles);
    }

    void otherLayoutsComeWholeWithTheirWords_data()
    {
        QTest::addColumn<LayoutKind>("kind");
        QTest::newRow("circle") << LayoutKind::Circle;
        QTest::newRow("layers") << LayoutKind::Layers;
        QTest::newRow("time") << LayoutKind::Time;
        QTest::newRow("around") << LayoutKind::Around;
    }
    void otherLayoutsComeWholeWithTheirWords()
    {
        QFETCH(LayoutKind, kind);
        ViewJob job;
        std::vector<ViewPicture> pictures;
        connect(&job, &ViewJob::pictureReady, this, [&](const ViewPicture &picture) { pictures.push_back(picture); });
        ViewRequest request;
        request.corpus = smallCorpus();
        request.layout = {kind, "actor:person|Carl Dahl"};
        request.pins["actor:person|Ada Berg"] = {500, -300};
        job.start(request);
        QTRY_COMPARE(pictures.size(), std::size_t{1});
        const ViewPicture &picture = pictures.front();
        QVERIFY(picture.settled);
        QCOMPARE(picture.layout, request.layout);
        QVERIFY(picture.scene->pinned.isEmpty());
        const auto at = [&](const char *key) { return picture.scene->places[picture.scene->view->find(key).value()]; };
        QVERIFY(at("actor:person|Ada Berg") != (Point{500, -300}));
        const SceneGuide &guide = picture.scene->guide;
        QCOMPARE(guide.rows.empty(), kind != LayoutKind::Layers);
        QCOMPARE(guide.time.has_value(), kind == LayoutKind::Time);
        QCOMPARE(guide.rings.empty(), kind != LayoutKind::Around);
        if (kind == LayoutKind::Around)
            QCOMPARE(at("actor:person|Carl Dahl"), (Point{0, 0}));
    }

    void whatWasMovedByHandStaysThereInOtherLayouts()
    {
        ViewJob job;
        ViewPicture last;
        connect(&job, &ViewJob::pictureReady, this, [&last](const ViewPicture &picture) { last = picture; });
        ViewRequest request;
        request.corpus = smallCorpus();
        request.layout.kind = LayoutKind::Circle;
        request.moved["actor:person|Ada Berg"] = {500, -300};
        job.start(request);
        QTRY_VERIFY(last.settled);
        QCOMPARE(last.scene->places[last.scene->view->find("actor:person|Ada Berg").value()], (Point{500, -300}));
    }

    void waitsWhilePausedAndGoesOn()
    {
        ViewJob job;
        ViewPicture last;
        int pictures = 0;
        connect(&job, &ViewJob::pictureReady, this, [&](const ViewPicture &picture) {
            last = picture;
            ++pictures;
        });
        ViewRequest request;
        request.corpus = largeCorpus();
        job.start(request);
        job.setPaused(true);
        QTRY_VERIFY(last.paused);
        QVERIFY(!last.settled && !last.scene->places.empty());
        const int before = pictures;
        QTest::qWait(300);
        QCOMPARE(pictures, before);
        job.setPaused(false);
        QTRY_VERIFY(last.settled);
        QVERIFY(!last.paused);
    }

    void newRequestEndsAPause()
    {
        ViewJob job;
        ViewPicture last;
        connect(&job, &ViewJob::pictureReady, this, [&last](const ViewPicture &picture) { last = picture; });
        ViewRequest request;
        request.corpus = largeCorpus();
        job.start(request);
        job.setPaused(true);
        QTRY_VERIFY(last.paused);
        job.start(request);
        QTRY_VERIFY(last.settled);
    }

    void endsWhilePaused()
    {
        ViewJob job;
        ViewRequest request;
        request.corpus = largeCorpus();
        job.start(request);
        job.setPaused(true);
        QTest::qWait(30);
    }

    void bringsNothingAfterStop()
    {
        ViewJob job;
        QSignalSpy ready(&job, &ViewJob::pictureReady);
        ViewRequest request;
        request.corpus = smallCorpus();
        job.start(request);
        job.stop();
        QTest::qWait(100);
        QCOMPARE(ready.size(), 0);
    }
};

QTEST_MAIN(ViewJobTest)
#include "tst_view_job.moc"
