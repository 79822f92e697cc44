// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are no projects, hostile ones, newer ones, ones that are open already or cannot be written: each is
// refused with its reason and stays as it was.
#include "core/store/schema.h"
#include "core/store/store.h"

#include "tests/core/child.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"
#include "tests/core/store/project_fixture.h"

#include <QTest>

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/resource.h>

#include <csignal>

namespace onrecord::tests
{

class OpenProjectTest final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void refusesWhatIsNoFile();
    void saysWhenThereIsNone();
    void refusesAnotherProgramsDatabase();
    void refusesANewerProjectAndLeavesItAlone();
    void leavesTheLogOfANewerProjectAlone();
    void refusesATruncatedProject();
    void refusesAProjectWithoutTables();
    void refusesForeignObjects_data();
    void refusesForeignObjects();
    void makesNoProjectOverAFile();
    void makesNoProjectWithoutAFolder();
    void leavesNothingWhenMakingFails();
    void refusesASecondWriter();
    void refusesASecondWriterInAnotherProgram();
    void keepsItsLocksWhenASecondWriterIsRefused();
    void takesOverFromAProgramThatWasKilled();
    void readsWhileAnotherWrites();
    void refusesToChangeWhenOpenedForReading();
    void readsAReadOnlyFile();
    void readsFromAReadOnlyMedium();
    void readsFromAReadOnlyMediumWhatWasNotClosed();
    void saysWhenAReadOnlyMediumHasALog();
    void saysWhenItMayNotBeRead();
    void opensThroughALink();
};

namespace
{

const char *const name = "p.onrecord";

QByteArray opened(const Folder &folder, OpenMode mode = OpenMode::ReadWrite)
{
    return outcome(Store::open(folder.path(name), mode));
}

void edit(const Folder &folder, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(folder.path(name).c_str(), &database);
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

std::size_t filesIn(const Folder &folder)
{
    std::size_t count = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder.path()))
        ++count;
    return count;
}

/// A project as a killed program leaves it: with a log beside it.
void makeUnclosed(const Folder &folder)
{
    makeProject(folder.path(name), 3);
    inChild([&]() -> int {
        auto store = Store::open(folder.path(name));
        if (store && store->append({{}, CorrectionKind::RenameActor, "x", "", "y", 1}))
            ::raise(SIGKILL);
        return 1;
    });
}

void setReadOnly(const Folder &folder, bool readOnly)
{
    ::chmod(folder.path().c_str(), readOnly ? 0555 : 0755);
}

} // namespace

void OpenProjectTest::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("nothing") << QByteArray() << QByteArray("the file is empty");
    QTest::newRow("text") << QByteArray("Once upon a time.\n").repeated(20) << QByteArray("the file is not a database");
    QTest::newRow("two bytes") << QByteArray("SQ") << QByteArray("the file is not a database");
    QTest::newRow("zero bytes") << QByteArray(8192, '\0') << QByteArray("the file is not a database");
}

void OpenProjectTest::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, cause);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const Folder folder;
        folder.write(name, content.toStdString());
        const auto store = Store::open(folder.path(name), mode);
        QCOMPARE(outcome(store), QByteArray("not-a-project"));
        QCOMPARE(QByteArray::fromStdString(store.error().cause), cause);
        QCOMPARE(store.error().subject, folder.path(name).string());
        QCOMPARE(folder.read(name), content.toStdString());
        QCOMPARE(filesIn(folder), std::size_t{1});
    }
}

void OpenProjectTest::refusesWhatIsNoFile()
{
    const Folder folder;
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        QCOMPARE(outcome(Store::open(folder.path(), mode)), QByteArray("not-a-project"));
    QCOMPARE(::mkfifo(folder.path(name).c_str(), 0666), 0);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        QCOMPARE(opened(folder, mode), QByteArray("not-a-project"));
}

void OpenProjectTest::saysWhenThereIsNone()
{
    const Folder folder;
    QCOMPARE(opened(folder), QByteArray("not-found"));
    QCOMPARE(opened(folder, OpenMode::ReadOnly), QByteArray("not-found"));
    QCOMPARE(filesIn(folder), std::size_t{0});
}

void OpenProjectTest::refusesAnotherProgramsDatabase()
{
    const Folder folder;
    edit(folder, "CREATE TABLE article (id INTEGER)");
    const std::string before = folder.read(name);
    QCOMPARE(opened(folder), QByteArray("not-a-project"));
    QCOMPARE(folder.read(name), before);
}

void OpenProjectTest::refusesANewerProjectAndLeavesItAlone()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 2));
    edit(folder, "CREATE VIEW v AS SELECT 1; PRAGMA user_version = 9999");
    const std::string before = folder.read(name);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        QCOMPARE(opened(folder, mode), QByteArray("project-newer"));
    QVERIFY(folder.read(name) == before);
    QCOMPARE(filesIn(folder), std::size_t{1});
}

void OpenProjectTest::leavesTheLogOfANewerProjectAlone()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 2));
    edit(folder, "PRAGMA user_version = 2; PRAGMA journal_mode = WAL");
    const std::string before = folder.read(name);
    folder.write("p.onrecord-wal", std::string(5000, 'w'));
    QCOMPARE(opened(folder), QByteArray("project-newer"));
    QVERIFY(folder.read(name) == before);
    QCOMPARE(folder.read("p.onrecord-wal"), std::string(5000, 'w'));
}

void OpenProjectTest::refusesATruncatedProject()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 20));
    const std::string whole = folder.read(name);
    for (const std::size_t size :
         {std::size_t{50}, std::size_t{100}, std::size_t{4096}, whole.size() / 2, whole.size() - 1}) {
        folder.write(name, whole.substr(0, size));
        QCOMPARE(opened(folder), QByteArray("project-damaged"));
        QCOMPARE(opened(folder, OpenMode::ReadOnly), QByteArray("project-damaged"));
        QCOMPARE(folder.read(name).size(), size);
    }
}

void OpenProjectTest::refusesAProjectWithoutTables()
{
    const Folder folder;
    static_assert(projectApplicationId == 1332630115);
    edit(folder, "PRAGMA application_id = 1332630115; PRAGMA user_version = 1;");
    QCOMPARE(opened(folder), QByteArray("project-damaged"));
}

void OpenProjectTest::refusesForeignObjects_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("view with an endless query in place of a table")
        << QByteArray(
               "DROP TABLE problem; CREATE VIEW problem AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
               "FROM n) SELECT i AS id, 0 AS folder, i AS path, i AS code, i AS subject, i AS cause FROM n")
        << QByteArray("not-a-project");
    QTest::newRow("trigger") << QByteArray(
                                    "CREATE TRIGGER t AFTER INSERT ON correction BEGIN DELETE FROM correction; END")
                             << QByteArray("not-a-project");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE v USING fts5(content)")
                                   << QByteArray("not-a-project");
    QTest::newRow("further table") << QByteArray("CREATE TABLE extra (id INTEGER)") << QByteArray("not-a-project");
    QTest::newRow("further index") << QByteArray("CREATE INDEX extra ON article (title)")
                                   << QByteArray("not-a-project");
    QTest::newRow("further column") << QByteArray("ALTER TABLE article ADD COLUMN extra TEXT")
                                    << QByteArray("project-damaged");
    QTest::newRow("missing table") << QByteArray("DROP TABLE problem") << QByteArray("project-damaged");
    QTest::newRow("generated column in place of a plain one")
        << QByteArray("DROP TABLE problem; CREATE TABLE problem (id INTEGER PRIMARY KEY, code AS "
                      "(hex(zeroblob(100000000))))")
        << QByteArray("project-damaged");
}

void OpenProjectTest::refusesForeignObjects()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, wanted);
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 2));
    edit(folder, sql.constData());
    const std::string before = folder.read(name);
    QCOMPARE(opened(folder), wanted);
    QCOMPARE(opened(folder, OpenMode::ReadOnly), wanted);
    QVERIFY(folder.read(name) == before);
}

void OpenProjectTest::makesNoProjectOverAFile()
{
    const Folder folder;
    folder.write(name, "precious");
    QCOMPARE(outcome(Store::create(folder.path(name))), QByteArray("write-failed"));
    QCOMPARE(folder.read(name), std::string("precious"));
    QCOMPARE(filesIn(folder), std::size_t{1});
}

void OpenProjectTest::makesNoProjectWithoutAFolder()
{
    const Folder folder;
    const auto store = Store::create(folder.path("none/p.onrecord"));
    QCOMPARE(outcome(store), QByteArray("not-found"));
    QCOMPARE(store.error().subject, folder.path("none/p.onrecord").string());
}

void OpenProjectTest::leavesNothingWhenMakingFails()
{
    const Folder folder;
    const int result = inChild([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{10'000, 10'000};
        return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 && !Store::create(folder.path(name)) ? 0 : 1;
    });
    QCOMPARE(result, 0);
    QCOMPARE(filesIn(folder), std::size_t{0});
    setReadOnly(folder, true);
    QCOMPARE(asOrdinaryUser([&] { return outcome(Store::create(folder.path(name))) == "no-permission" ? 0 : 1; }), 0);
}

void OpenProjectTest::refusesASecondWriter()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 1));
    auto first = Store::open(folder.path(name));
    const auto second = Store::open(folder.path(name));
    QCOMPARE(outcome(second), QByteArray("project-in-use"));
    QCOMPARE(second.error().cause, std::string("already open"));
    QVERIFY(first->close());
    QCOMPARE(opened(folder), QByteArray("done"));
}

void OpenProjectTest::refusesASecondWriterInAnotherProgram()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 1));
    auto first = Store::open(folder.path(name));
    QCOMPARE(inChild([&] { return opened(folder) == "project-in-use" ? 0 : 1; }), 0);
    QVERIFY(first->write(sampleBatch(0, 2)));
}

void OpenProjectTest::keepsItsLocksWhenASecondWriterIsRefused()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 1));
    auto first = Store::open(folder.path(name));
    QVERIFY(first->write(sampleBatch(0, 2)));
    const auto holdsSqliteLock = [&] { // only another process is told of them
        return inChild([&] {
            const int file = ::open(folder.path(name).c_str(), O_RDWR);
            struct flock lock
            {};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000002; // SQLite's shared range
            lock.l_len = 510;
            return ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0;
        });
    };
    QCOMPARE(holdsSqliteLock(), 1);
    QCOMPARE(opened(folder), QByteArray("project-in-use"));
    QCOMPARE(opened(folder, OpenMode::ReadOnly), QByteArray("done"));
    QCOMPARE(holdsSqliteLock(), 1);
}

void OpenProjectTest::takesOverFromAProgramThatWasKilled()
{
    const Folder folder;
    makeUnclosed(folder);
    QVERIFY(std::filesystem::exists(folder.path("p.onrecord-wal")));
    auto store = Store::open(folder.path(name));
    QCOMPARE(outcome(store), QByteArray("done"));
    QCOMPARE(store->corrections()->size(), std::size_t{2});
}

void OpenProjectTest::readsWhileAnotherWrites()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 1));
    auto writer = Store::open(folder.path(name));
    QVERIFY(writer->write(sampleBatch(0, 10)));
    auto reader = Store::open(folder.path(name), OpenMode::ReadOnly);
    QCOMPARE(outcome(reader), QByteArray("done"));
    QCOMPARE(reader->articles()->size(), std::size_t{10});
    QCOMPARE(outcome(writer->write(sampleBatch(10, 10))), QByteArray("done"));
    QCOMPARE(reader->articles()->size(), std::size_t{20});
}

void OpenProjectTest::refusesToChangeWhenOpenedForReading()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 1));
    const std::string before = folder.read(name);
    {
        auto store = Store::open(folder.path(name), OpenMode::ReadOnly);
        QCOMPARE(outcome(store), QByteArray("done"));
        QCOMPARE(outcome(store->write(sampleBatch(0, 2))), QByteArray("read-only"));
        QCOMPARE(outcome(store->append({})), QByteArray("read-only"));
        QCOMPARE(outcome(store->addFolder("/usr")), QByteArray("read-only"));
        QCOMPARE(outcome(store->remove({ArticleId(1)})), QByteArray("read-only"));
        QVERIFY(store->mode() == OpenMode::ReadOnly);
        QVERIFY(store->check()->empty());
    }
    QVERIFY(folder.read(name) == before);
}

void OpenProjectTest::readsAReadOnlyFile()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 3));
    ::chmod(folder.path(name).c_str(), 0444);
    const int result = asOrdinaryUser([&] {
        const auto store = Store::open(folder.path(name), OpenMode::ReadOnly);
        return opened(folder) == "read-only" && store && store->articles()->size() == 3 ? 0 : 1;
    });
    QCOMPARE(result, 0);
}

void OpenProjectTest::readsFromAReadOnlyMedium()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 3));
    ::chmod(folder.path(name).c_str(), 0666);
    setReadOnly(folder, true);
    const int result = asOrdinaryUser([&] {
        const auto store = Store::open(folder.path(name), OpenMode::ReadOnly);
        return opened(folder) == "read-only" && store && store->articles()->size() == 3 && store->check()->empty() ? 0
                                                                                                                   : 1;
    });
    setReadOnly(folder, false);
    QCOMPARE(result, 0);
}

void OpenProjectTest::readsFromAReadOnlyMediumWhatWasNotClosed()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 3));
    edit(folder, "PRAGMA journal_mode = WAL");
    setReadOnly(folder, true);
    const int result = asOrdinaryUser([&] {
        const auto store = Store::open(folder.path(name), OpenMode::ReadOnly);
        return store && store->articles()->size() == 3 ? 0 : 1;
    });
    setReadOnly(folder, false);
    QCOMPARE(result, 0);
}

void OpenProjectTest::saysWhenAReadOnlyMediumHasALog()
{
    const Folder folder;
    makeUnclosed(folder);
    std::filesystem::remove(folder.path("p.onrecord-shm"));
    setReadOnly(folder, true);
    const int result = asOrdinaryUser([&] { return opened(folder, OpenMode::ReadOnly) == "read-only" ? 0 : 1; });
    setReadOnly(folder, false);
    QCOMPARE(result, 0);
}

void OpenProjectTest::saysWhenItMayNotBeRead()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 1));
    ::chmod(folder.path(name).c_str(), 0);
    const int result = asOrdinaryUser([&] {
        return opened(folder) == "no-permission" && opened(folder, OpenMode::ReadOnly) == "no-permission" ? 0 : 1;
    });
    QCOMPARE(result, 0);
}

void OpenProjectTest::opensThroughALink()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 1));
    std::filesystem::create_symlink(name, folder.path("link.onrecord"));
    auto store = Store::open(folder.path("link.onrecord"));
    QCOMPARE(outcome(store), QByteArray("done"));
    QVERIFY(store->path() == std::filesystem::canonical(folder.path(name)));
    QCOMPARE(opened(folder), QByteArray("project-in-use"));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::OpenProjectTest)
#include "tst_open_project.moc"
