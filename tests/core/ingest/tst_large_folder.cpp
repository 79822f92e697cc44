// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder of 100,000 files is listed fast and small, and left at once when the user stops.
#include "core/ingest/folder_walk.h"

#include "tests/core/folder.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace onrecord::tests
{

class LargeFolderTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listsAHundredThousandFiles();
    void stopsWithinAFifthOfASecond();

private:
    Folder m_folder;
};

namespace
{

constexpr int folders = 100;
constexpr int filesInEach = 1000;

long peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

void LargeFolderTest::initTestCase()
{
    for (int i = 0; i < folders; ++i) {
        const std::string folder = m_folder.path(std::to_string(i)).string();
        QCOMPARE(::mkdir(folder.c_str(), 0755), 0);
        for (int k = 0; k < filesInEach; ++k) {
            const std::string file = folder + "/article_" + std::to_string(k) + "_2016-09-12.txt";
            ::close(::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
        }
    }
}

void LargeFolderTest::listsAHundredThousandFiles()
{
    const long before = peakMegabytes();
    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const auto listing = walkFolder(m_folder.path(), progress, {});
    const qint64 elapsed = timer.elapsed();
    qInfo("%d files in %lld ms, %ld MB more at the peak", folders * filesInEach, static_cast<long long>(elapsed),
          peakMegabytes() - before);
    QVERIFY(listing);
    QCOMPARE(listing->files.size(), std::size_t{folders * filesInEach});
    QVERIFY(elapsed < 3000);
    QVERIFY(peakMegabytes() - before < 50);
}

void LargeFolderTest::stopsWithinAFifthOfASecond()
{
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    std::jthread user([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        asked = std::chrono::steady_clock::now();
        stop.request_stop();
    });
    NoProgress progress;
    const auto listing = walkFolder(m_folder.path(), progress, stop.get_token());
    const auto ended = std::chrono::steady_clock::now();
    user.join();
    QVERIFY(listing && listing->stopped);
    QVERIFY(listing->files.size() < std::size_t{folders * filesInEach});
    QVERIFY(ended - asked < std::chrono::milliseconds(200));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::LargeFolderTest)
#include "tst_large_folder.moc"
