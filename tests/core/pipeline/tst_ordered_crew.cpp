// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work side by side, results in order, memory bounded, quick to stop.
#include "core/pipeline/ordered_crew.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace onrecord;

using Crew = OrderedCrew<int, int>;

namespace
{

/// 0, 1, 2 ... below `end`.
Crew::Source numbersBelow(int end)
{
    return [next = 0, end]() mutable { return next < end ? std::optional(next++) : std::nullopt; };
}

Crew::Clock::time_point inAMinute()
{
    return Crew::Clock::now() + std::chrono::minutes(1);
}

} // namespace

class OrderedCrewTest : public QObject
{
    Q_OBJECT

private slots:
    void givesResultsInTheSourcesOrder_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 7, 32})
            QTest::addRow("%d threads", threads) << threads;
    }
    void givesResultsInTheSourcesOrder()
    {
        QFETCH(int, threads);
        const auto work = [](int n, const std::stop_token &) {
            if (n % 3 == 0)
                std::this_thread::yield();
            return 2 * n;
        };
        Crew crew(threads, 5, numbersBelow(2000), work, {});
        for (int i = 0; i < 2000; ++i) {
            int result = -1;
            QCOMPARE(crew.take(result, inAMinute()), Crew::Taken::Result);
            QCOMPARE(result, 2 * i);
        }
        int result = -1;
        QCOMPARE(crew.take(result, inAMinute()), Crew::Taken::End);
        QCOMPARE(crew.take(result, inAMinute()), Crew::Taken::End);
    }

    void endsAtOnceWhenThereIsNothing()
    {
        Crew crew(4, 4, numbersBelow(0), [](int n, const std::stop_token &) { return n; }, {});
        int result = -1;
        QCOMPARE(crew.take(result, inAMinute()), Crew::Taken::End);
    }

    void neverRunsFurtherAheadThanAllowed()
    {
        std::atomic<int> handedOut = 0;
        const auto source = [&] { return std::optional(handedOut++); };
        Crew crew(4, 6, source, [](int n, const std::stop_token &) { return n; }, {});
        for (int taken = 0; taken < 500; ++taken) {
            QVERIFY(handedOut <= taken + 6);
            int result = -1;
            QCOMPARE(crew.take(result, inAMinute()), Crew::Taken::Result);
        }
    }

    void comesBackWhenTheTimeIsUp()
    {
        std::atomic<bool> go = false;
        const auto work = [&](int n, const std::stop_token &stop) {
            while (!go && !stop.stop_requested())
                std::this_thread::yield();
            return n;
        };
        Crew crew(1, 1, numbersBelow(1), work, {});
        int result = -1;
        QCOMPARE(crew.take(result, Crew::Clock::now()), Crew::Taken::NotYet);
        go = true;
        QCOMPARE(crew.take(result, inAMinute()), Crew::Taken::Result);
    }

    void stopsQuicklyAndThrowsHalfWorkAway()
    {
        std::stop_source stop;
        std::atomic<int> begun = 0;
        const auto work = [&](int n, const std::stop_token &asked) {
            ++begun;
            while (n >= 3 && !asked.stop_requested())
                std::this_thread::yield();
            return n;
        };
        Crew crew(2, 8, numbersBelow(100), work, stop.get_token());
        for (int i = 0; i < 3; ++i) {
            int result = -1;
            QCOMPARE(crew.take(result, inAMinute()), Crew::Taken::Result);
        }
        while (begun < 5)
            std::this_thread::yield();
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        int result = -1;
        QCOMPARE(crew.take(result, inAMinute()), Crew::Taken::End);
        QCOMPARE(result, -1);
        QVERIFY2(timer.elapsed() < 200, "stopping took longer than 0.2 s");
    }

    void joinsItsThreadsWhenLeftEarly()
    {
        std::atomic<int> inside = 0;
        {
            const auto work = [&](int n, const std::stop_token &) {
                ++inside;
                std::this_thread::yield();
                --inside;
                return n;
            };
            Crew crew(4, 4, numbersBelow(1000000), work, {});
        }
        QCOMPARE(inside.load(), 0);
    }
};

QTEST_GUILESS_MAIN(OrderedCrewTest)
#include "tst_ordered_crew.moc"
