// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_corpus.h"
#include "ui/jobs/view_job.h"

#include <QSignalSpy>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

constexpr int ManyActors = 900;

/// So many that their layout takes a while; each speaks of some others.
std::shared_ptr<const Corpus> largeCorpus()
{
    auto corpus = std::make_shared<Corpus>(*smallCorpus());
    corpus->actors.clear();
    corpus->statements.clear();
    for (int i = 0; i < ManyActors; ++i)
        corpus->actors.push_back(actor(i, "Person " + std::to_string(i), ActorKind::Person, 3));
    for (int i = 0; i < 3 * ManyActors; ++i) {
        Statement made = statement(i, corpus->articles.front().id, HarbourText, {"We build", "said", "Mayor Ada Berg"});
        made.speakers.push_back({ActorId(i % ManyActors), SpeakerHow::Named});
        made.mentioned.push_back(ActorId((i * 7919 + i / 13) % ManyActors));
        corpus->statements.push_back(made);
    }
    return corpus;
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
