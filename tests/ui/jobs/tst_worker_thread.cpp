// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/background_job.h"
#include "ui/jobs/worker_thread.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <vector>

using namespace onrecord;
using namespace onrecord::ui;

class WorkerThreadTest final : public QObject
{
    Q_OBJECT

private slots:
    void runsTasksInOrder()
    {
        std::vector<int> ran;
        std::atomic<int> count = 0;
        WorkerThread thread([](const char *) {});
        for (int i = 0; i < 3; ++i)
            thread.post([&ran, &count, i](const std::stop_token &) {
                ran.push_back(i);
                ++count;
            });
        QTRY_COMPARE(count.load(), 3);
        QCOMPARE(ran, (std::vector<int>{0, 1, 2}));
    }

    void asksTheRunningTaskToStopAndDropsTheRest()
    {
        std::atomic<bool> begun = false;
        std::atomic<int> ran = 0;
        QElapsedTimer clock;
        {
            WorkerThread thread([](const char *) {});
            thread.post([&begun](const std::stop_token &stop) {
                begun = true;
                while (!stop.stop_requested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
            });
            thread.post([&ran](const std::stop_token &) { ++ran; });
            QTRY_VERIFY(begun.load());
            clock.start();
        }
        QVERIFY(clock.elapsed() < 200);
        QCOMPARE(ran.load(), 0);
    }

    void answersShortTasksInTheMiddleOfALongOne()
    {
        std::atomic<int> step = 0;
        std::atomic<int> answeredAt = -1;
        std::atomic<int> laterAt = -1;
        WorkerThread thread([](const char *) {});
        thread.post([&](const std::stop_token &stop) {
            step = 1;
            while (answeredAt < 0 && !stop.stop_requested())
                thread.runInterleaved(stop);
            step = 2;
        });
        QTRY_VERIFY(step >= 1);
        thread.post([&](const std::stop_token &) { answeredAt = step.load(); }, WorkerThread::Manner::Interleaved);
        thread.post([&](const std::stop_token &) { laterAt = step.load(); });
        QTRY_VERIFY(laterAt >= 0);
        QCOMPARE(answeredAt.load(), 1);
        QCOMPARE(laterAt.load(), 2);
    }

    void reportsWhatATaskThrowsAndGoesOn()
    {
        std::atomic<int> failures = 0;
        std::atomic<bool> after = false;
        WorkerThread thread([&failures](const char *) { ++failures; });
        thread.post([](const std::stop_token &) { throw std::runtime_error("broken"); });
        thread.post([&after](const std::stop_token &) { after = true; });
        QTRY_VERIFY(after.load());
        QCOMPARE(failures.load(), 1);
    }

    void backgroundWorkComesHomeUnlessTheReceiverIsGone()
    {
        BackgroundJob job;
        int arrived = 0;
        auto gone = std::make_unique<QObject>();
        job.run([] { return Result<void>(); }, gone.get(), [&arrived](const Result<void> &) { arrived += 100; });
        gone.reset();
        ErrorCode code = ErrorCode::NotFound;
        job.run([]() -> Result<void> { throw std::runtime_error("x"); }, this,
                [&](const Result<void> &result) {
                    ++arrived;
                    code = result.error().code;
                });
        QTRY_COMPARE(arrived, 1);
        QVERIFY(code == ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(WorkerThreadTest)
#include "tst_worker_thread.moc"
