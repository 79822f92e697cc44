// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/newest_job.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace onrecord::ui;

class NewestJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void worksElsewhereAndBringsHome()
    {
        NewestJob job;
        const QThread *worked = nullptr;
        const QThread *arrived = nullptr;
        job.want([&](const std::stop_token &) {
            worked = QThread::currentThread();
            return [&] { arrived = QThread::currentThread(); };
        });
        QVERIFY(job.isBusy());
        QTRY_VERIFY(arrived);
        QVERIFY(!job.isBusy());
        QCOMPARE(arrived, QThread::currentThread());
        QVERIFY(worked != arrived);
    }

    void onlyTheNewestArrives()
    {
        NewestJob job;
        std::vector<int> arrived;
        for (int i = 0; i < 20; ++i)
            job.want([&arrived, i](const std::stop_token &) { return [&arrived, i] { arrived.push_back(i); }; });
        QTRY_VERIFY(!job.isBusy());
        QTest::qWait(20);
        QCOMPARE(arrived, std::vector<int>{19});
    }

    void whatIsForgottenIsStoppedAndDoesNotArrive()
    {
        NewestJob job;
        std::atomic<bool> begun = false;
        std::atomic<bool> stopped = false;
        bool arrived = false;
        job.want([&](const std::stop_token &stop) -> NewestJob::Arrival {
            begun = true;
            while (!stop.stop_requested())
                QThread::msleep(1);
            stopped = true;
            return [&] { arrived = true; };
        });
        QTRY_VERIFY(begun);
        job.forget();
        QVERIFY(!job.isBusy());
        QTRY_VERIFY(stopped);
        QTest::qWait(20);
        QVERIFY(!arrived);
    }

    void aStopThatGivesNothingStillEndsTheWork()
    {
        NewestJob job;
        job.want([](const std::stop_token &) { return NewestJob::Arrival(); });
        QTRY_VERIFY(!job.isBusy());
    }
};

QTEST_GUILESS_MAIN(NewestJobTest)
#include "tst_newest_job.moc"
