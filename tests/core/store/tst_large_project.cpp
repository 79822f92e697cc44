// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project of 10,000 articles is written, opened, listed and checked in reasonable time.
#include "core/store/store.h"

#include "tests/core/folder.h"
#include "tests/core/store/project_fixture.h"

#include <QElapsedTimer>
#include <QTest>

namespace onrecord::tests
{

class LargeProjectTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesTenThousandArticles();
    void opensAtOnce();
    void listsVisitsAndChecks();

private:
    Folder m_folder;
};

namespace
{

constexpr int articles = 10'000;
constexpr int inABatch = 100;

void tell(const char *what, const QElapsedTimer &timer)
{
    qInfo("%s: %.1f ms", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

} // namespace

void LargeProjectTest::writesTenThousandArticles()
{
    auto store = Store::create(m_folder.path("p.onrecord"));
    QVERIFY(store && store->addFolder("/tmp"));
    std::vector<std::vector<ReadArticle>> batches;
    for (int i = 0; i < articles; i += inABatch) {
        batches.push_back(sampleBatch(i, inABatch));
        for (ReadArticle &read : batches.back())
            read.article.text += std::string(4000, 'x'); // as long as a news text
    }
    QElapsedTimer timer;
    timer.start();
    for (const auto &batch : batches)
        QVERIFY(store->write(batch));
    tell("write 10,000 articles", timer);
    QVERIFY(timer.elapsed() < 60'000);
    timer.start();
    QVERIFY(store->close());
    tell("close", timer);
    qInfo("%lld bytes", static_cast<long long>(std::filesystem::file_size(m_folder.path("p.onrecord"))));
}

void LargeProjectTest::opensAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    const auto store = Store::open(m_folder.path("p.onrecord"));
    tell("open", timer);
    QVERIFY(store);
    QVERIFY(timer.elapsed() < 1000);
}

void LargeProjectTest::listsVisitsAndChecks()
{
    const auto store = Store::open(m_folder.path("p.onrecord"), OpenMode::ReadOnly);
    QVERIFY(store);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(store->knownFiles()->size(), std::size_t{articles});
    tell("known files", timer);
    timer.start();
    QCOMPARE(store->articles()->size(), std::size_t{articles});
    tell("list of articles", timer);
    timer.start();
    int visited = 0;
    QVERIFY(store->visitReadings([&](const Article &, const Reading &) { ++visited; }));
    tell("all readings", timer);
    QCOMPARE(visited, articles);
    timer.start();
    QVERIFY(store->check()->empty());
    tell("check", timer);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::LargeProjectTest)
#include "tst_large_project.moc"
