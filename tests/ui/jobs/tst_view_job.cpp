// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_corpus.h"
#include "ui/jobs/view_job.h"

#include <QSignalSpy>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

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
