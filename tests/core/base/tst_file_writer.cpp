// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file is whole and new, or whole and old.
#include "core/base/file_writer.h"

#include "tests/core/child.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"

#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace onrecord::tests
{

class FileWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesANewFile();
    void replacesAnOldFile();
    void writesAnyBytes();
    void keepsTheOldFileWhenTheDiskTakesNoMore();
    void keepsTheOldFileInAReadOnlyFolder();
    void saysWhenThereIsNoFolder();
    void saysWhenAFolderIsInTheWay();
    void leavesNothingTemporary();
    void placesOnlyWhereNothingIs();
    void namesTemporaryFilesBesideTheirTarget();
    void tellsErrorsApart_data();
    void tellsErrorsApart();
};

namespace
{

std::size_t filesIn(const Folder &folder)
{
    std::size_t count = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder.path()))
        ++count;
    return count;
}

} // namespace

void FileWriterTest::writesANewFile()
{
    const Folder folder;
    QCOMPARE(outcome(writeFile(folder.path("a"), "new")), QByteArray("done"));
    QCOMPARE(folder.read("a"), std::string("new"));
}

void FileWriterTest::replacesAnOldFile()
{
    const Folder folder;
    folder.write("a", "old and longer");
    QCOMPARE(outcome(writeFile(folder.path("a"), "new")), QByteArray("done"));
    QCOMPARE(folder.read("a"), std::string("new"));
}

void FileWriterTest::writesAnyBytes()
{
    const Folder folder;
    const std::string content("a\0b\r\n\xFF", 6);
    QVERIFY(writeFile(folder.path("caf\xE9"), content));
    QCOMPARE(folder.read("caf\xE9"), content);
    QVERIFY(writeFile(folder.path("empty"), ""));
    QCOMPARE(folder.read("empty"), std::string());
}

void FileWriterTest::keepsTheOldFileWhenTheDiskTakesNoMore()
{
    const Folder folder;
    folder.write("a", "old");
    const int result = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000}; // the first write is short, the second fails: as on a full disk
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
        return outcome(writeFile(folder.path("a"), std::string(5000, 'x'))) == "write-failed" ? 0 : 2;
    });
    QCOMPARE(result, 0);
    QCOMPARE(folder.read("a"), std::string("old"));
    QCOMPARE(filesIn(folder), std::size_t{1});
}

void FileWriterTest::keepsTheOldFileInAReadOnlyFolder()
{
    const Folder folder;
    folder.write("a", "old");
    ::chmod(folder.path("a").c_str(), 0666);
    ::chmod(folder.path().c_str(), 0555);
    QCOMPARE(asOrdinaryUser([&] { return outcome(writeFile(folder.path("a"), "new")) == "no-permission" ? 0 : 1; }), 0);
    ::chmod(folder.path().c_str(), 0755);
    QCOMPARE(folder.read("a"), std::string("old"));
}

void FileWriterTest::saysWhenThereIsNoFolder()
{
    const Folder folder;
    const auto written = writeFile(folder.path("none/a"), "new");
    QCOMPARE(outcome(written), QByteArray("not-found"));
    QCOMPARE(written.error().subject, folder.path("none/a").string());
}

void FileWriterTest::saysWhenAFolderIsInTheWay()
{
    const Folder folder;
    folder.write("a/b", "x");
    QCOMPARE(outcome(writeFile(folder.path("a"), "new")), QByteArray("write-failed"));
    QCOMPARE(folder.read("a/b"), std::string("x"));
    QCOMPARE(filesIn(folder), std::size_t{1});
}

void FileWriterTest::leavesNothingTemporary()
{
    const Folder folder;
    for (int i = 0; i < 5; ++i)
        QVERIFY(writeFile(folder.path("a"), "new"));
    QCOMPARE(filesIn(folder), std::size_t{1});
}

void FileWriterTest::placesOnlyWhereNothingIs()
{
    const Folder folder;
    folder.write("finished", "new");
    folder.write("a", "old");
    QCOMPARE(outcome(placeFile(folder.path("finished"), folder.path("a"))), QByteArray("write-failed"));
    QCOMPARE(folder.read("a"), std::string("old"));
    QCOMPARE(outcome(placeFile(folder.path("finished"), folder.path("b"))), QByteArray("done"));
    QCOMPARE(folder.read("b"), std::string("new"));
    QVERIFY(!std::filesystem::exists(folder.path("finished")));
}

void FileWriterTest::namesTemporaryFilesBesideTheirTarget()
{
    const std::filesystem::path name = temporaryNameFor("/some/where/a.png");
    QVERIFY(name.parent_path() == "/some/where");
    QVERIFY(name != temporaryNameFor("/some/where/a.png"));
}

void FileWriterTest::tellsErrorsApart_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("full") << ENOSPC << QByteArray("disk-full");
    QTest::newRow("quota") << EDQUOT << QByteArray("disk-full");
    QTest::newRow("denied") << EACCES << QByteArray("no-permission");
    QTest::newRow("read-only") << EROFS << QByteArray("read-only");
    QTest::newRow("missing") << ENOENT << QByteArray("not-found");
    QTest::newRow("input or output") << EIO << QByteArray("read-failed");
}

void FileWriterTest::tellsErrorsApart()
{
    QFETCH(int, number);
    QFETCH(QByteArray, wanted);
    QCOMPARE(outcome(systemError("a", number, ErrorCode::ReadFailed)), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::FileWriterTest)
#include "tst_file_writer.moc"
