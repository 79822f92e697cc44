// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is put into a project comes out of it again, whole or not at all.
#include "core/store/store.h"

#include "tests/core/child.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"
#include "tests/core/store/project_fixture.h"

#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace onrecord::tests
{

class StoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsArticles();
    void keepsReadings();
    void ordersArticlesByFolderAndPath();
    void keepsPathsThatAreNotUtf8();
    void keepsTheIdOfAChangedArticle();
    void givesAForgottenArticleANewId();
    void forgetsTextAndReadingOfARemovedArticle();
    void stopsVisitingWhenAsked();
    void saysThatThereIsNoSuchArticle();
    void knowsFilesAgain();
    void growsItsListOfFoldersOnce();
    void findsAFolderThatMovedWithTheProject();
    void replacesProblemsOfOneFolder();
    void keepsCorrectionsInOrder();
    void givesNoCorrectionIdTwice();
    void refusesAnUnknownFolder();
    void rollsBackABatchWhoseLastArticleFails();
    void rollsBackWhenTheDiskTakesNoMore();
    void worksOnAfterAFailedWrite();
    void isOneFileWhenClosed();
    void canBeMoved();
    void copiesItself();
    void leavesTheOldCopyWhenCopyingFails();
    void copiesNotOverAnOpenProject();
    void findsFoldersFromACopyElsewhere();
};

namespace
{

Store made(const Folder &folder, const char *name = "p.onrecord")
{
    auto store = Store::create(folder.path(name));
    if (!store || !store->addFolder("/tmp"))
        qFatal("no project");
    return *std::move(store);
}

QByteArrayList pathsIn(const Store &store)
{
    QByteArrayList paths;
    for (const ArticleInfo &info : store.articles().value_or(std::vector<ArticleInfo>{}))
        paths << QByteArray::fromStdString(info.path);
    return paths;
}

Correction rename(const std::string &name)
{
    return {{}, CorrectionKind::RenameActor, "person|ann lee", "Ann Lee", name, 1234};
}

} // namespace

void StoreTest::keepsArticles()
{
    const Folder folder;
    Store store = made(folder);
    const ReadArticle read = sampleArticle("a.txt");
    QCOMPARE(outcome(store.write({read})), QByteArray("done"));
    const auto articles = store.articles();
    QCOMPARE(outcome(articles), QByteArray("done"));
    QCOMPARE(articles->size(), std::size_t{1});
    ArticleInfo wanted = read.article.info;
    wanted.id = articles->front().id;
    QVERIFY(!wanted.id.isNull());
    QVERIFY(articles->front() == wanted);
    QCOMPARE(*store.text(wanted.id), read.article.text);
}

void StoreTest::keepsReadings()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.write(sampleBatch(0, 3)));
    int seen = 0;
    QVERIFY(store.visitReadings([&](const Article &article, const Reading &reading) {
        seen += reading == sampleReading() && article.text == sampleArticle(article.info.path).article.text ? 1 : 0;
    }));
    QCOMPARE(seen, 3);
}

void StoreTest::ordersArticlesByFolderAndPath()
{
    const Folder folder;
    Store store = made(folder);
    QCOMPARE(*store.addFolder("/usr"), 1);
    QVERIFY(store.write(
        {sampleArticle("a", 1), sampleArticle("c"), sampleArticle("b"), sampleArticle("\xFF"), sampleArticle("B")}));
    QCOMPARE(pathsIn(store), (QByteArrayList{"B", "b", "c", "\xFF", "a"}));
}

void StoreTest::keepsPathsThatAreNotUtf8()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.write({sampleArticle("caf\xE9/new\nline.txt")}));
    QCOMPARE(pathsIn(store), QByteArrayList{"caf\xE9/new\nline.txt"});
}

void StoreTest::keepsTheIdOfAChangedArticle()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.write(sampleBatch(0, 3)));
    const ArticleId id = store.articles()->at(1).id;
    ReadArticle changed = sampleArticle("1.txt", 0, "new");
    changed.reading = sampleReading(9);
    QVERIFY(store.write({changed}));
    QCOMPARE(store.articles()->size(), std::size_t{3});
    QVERIFY(store.articles()->at(1).id == id);
    QCOMPARE(store.articles()->at(1).title, std::string("Title of new"));
    QCOMPARE(*store.text(id), changed.article.text);
    int found = 0;
    QVERIFY(store.visitReadings(
        [&](const Article &, const Reading &reading) { found += reading == changed.reading ? 1 : 0; }));
    QCOMPARE(found, 1);
}

void StoreTest::givesAForgottenArticleANewId()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.write({sampleArticle("a.txt")}));
    const ArticleId old = store.articles()->front().id;
    QVERIFY(store.remove({old}));
    QVERIFY(store.write({sampleArticle("a.txt")}));
    QCOMPARE(store.articles()->size(), std::size_t{1});
    QVERIFY(store.articles()->front().id > old);
}

void StoreTest::forgetsTextAndReadingOfARemovedArticle()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.write(sampleBatch(0, 2)));
    const ArticleId id = store.articles()->front().id;
    QVERIFY(store.remove({id}));
    QCOMPARE(outcome(store.text(id)), QByteArray("not-found"));
    QVERIFY(store.check()->empty()); // nothing left that belongs to no article
    int readings = 0;
    QVERIFY(store.visitReadings([&](const Article &, const Reading &) { ++readings; }));
    QCOMPARE(readings, 1);
}

void StoreTest::stopsVisitingWhenAsked()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.write(sampleBatch(0, 5)));
    std::stop_source stop;
    int seen = 0;
    QVERIFY(
        store.visitReadings([&](const Article &, const Reading &) { stop.request_stop(), ++seen; }, stop.get_token()));
    QCOMPARE(seen, 1);
}

void StoreTest::saysThatThereIsNoSuchArticle()
{
    const Folder folder;
    QCOMPARE(outcome(made(folder).text(ArticleId(77))), QByteArray("not-found"));
}

void StoreTest::knowsFilesAgain()
{
    const Folder folder;
    Store store = made(folder);
    const ReadArticle read = sampleArticle("a.txt");
    QVERIFY(store.write({read}));
    const auto files = store.knownFiles();
    QCOMPARE(outcome(files), QByteArray("done"));
    const KnownFile &file = files->at(0);
    QVERIFY(file.article == store.articles()->front().id);
    QCOMPARE(file.path, std::string("a.txt"));
    QCOMPARE(file.folder, 0);
    QCOMPARE(file.size, read.fileSize);
    QCOMPARE(file.modifiedAt, read.modifiedAt);
    QVERIFY(file.hash == contentHash(read.article.text));
    QCOMPARE(file.readerVersion, 3);
}

void StoreTest::growsItsListOfFoldersOnce()
{
    const Folder folder;
    Store store = made(folder);
    QCOMPARE(*store.addFolder("/usr/"), 1);
    QCOMPARE(*store.addFolder("/usr/share/.."), 1);
    QCOMPARE(*store.addFolder("/tmp"), 0);
    QCOMPARE(*store.addFolder("/none/such"), 2);
    const auto folders = store.folders();
    QVERIFY(*folders == (std::vector<std::filesystem::path>{"/tmp", "/usr", "/none/such"}));
}

void StoreTest::findsAFolderThatMovedWithTheProject()
{
    const Folder folder;
    folder.write("old/news/a.txt", "x");
    {
        auto store = Store::create(folder.path("old/p.onrecord"));
        QVERIFY(store && store->addFolder(folder.path("old/news")));
    }
    std::filesystem::rename(folder.path("old"), folder.path("new"));
    auto store = Store::open(folder.path("new/p.onrecord"));
    QCOMPARE(outcome(store), QByteArray("done"));
    QVERIFY(store->folders()->at(0) == std::filesystem::canonical(folder.path("new/news")));
    QCOMPARE(*store->addFolder(folder.path("new/news")), 0); // and is the same folder still
}

void StoreTest::replacesProblemsOfOneFolder()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.addFolder("/usr"));
    const Problem one{"caf\xE9.txt", {ErrorCode::NotText, "caf\uFFFD.txt", "a pipe"}};
    const Problem two{"", {ErrorCode::NoPermission, "/usr", ""}};
    QVERIFY(store.replaceProblems(1, {two}));
    QVERIFY(store.replaceProblems(0, {two, two}));
    QVERIFY(store.replaceProblems(0, {one}));
    QVERIFY(*store.problems() == (std::vector<Problem>{one, two}));
    QVERIFY(store.replaceProblems(0, {}));
    QVERIFY(*store.problems() == std::vector<Problem>{two});
}

void StoreTest::keepsCorrectionsInOrder()
{
    const Folder folder;
    std::vector<Correction> wanted;
    {
        Store store = made(folder);
        for (const char *name : {"Anne", "A. Lee \U0001F600", ""}) {
            auto kept = store.append(rename(name));
            QCOMPARE(outcome(kept), QByteArray("done"));
            QVERIFY(!kept->id.isNull());
            wanted.push_back(*kept);
        }
        auto undo = store.append({{}, CorrectionKind::Undo, std::to_string(wanted.back().id.value()), "", "", 7});
        wanted.push_back(*undo);
    }
    auto store = Store::open(folder.path("p.onrecord"));
    QCOMPARE(outcome(store), QByteArray("done"));
    QVERIFY(*store->corrections() == wanted);
    QVERIFY(std::is_sorted(wanted.begin(), wanted.end(), [](const auto &a, const auto &b) { return a.id < b.id; }));
}

void StoreTest::givesNoCorrectionIdTwice()
{
    const Folder folder;
    Store store = made(folder);
    const auto first = store.append(rename("a"));
    const auto second = store.append(rename("b"));
    QVERIFY(first->id < second->id);
}

void StoreTest::refusesAnUnknownFolder()
{
    const Folder folder;
    Store store = made(folder);
    QCOMPARE(outcome(store.write({sampleArticle("a.txt", 5)})), QByteArray("wrong-use"));
    QVERIFY(store.articles()->empty());
}

void StoreTest::rollsBackABatchWhoseLastArticleFails()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.write(sampleBatch(0, 2)));
    std::vector<ReadArticle> batch = sampleBatch(1, 5);
    batch.front().article.info.title = "changed";
    batch.push_back(sampleArticle("z.txt", 5));
    QCOMPARE(outcome(store.write(batch)), QByteArray("wrong-use"));
    QCOMPARE(pathsIn(store), (QByteArrayList{"0.txt", "1.txt"}));
    QCOMPARE(store.articles()->at(1).title, std::string("Title of "));
    QVERIFY(store.check()->empty());
}

void StoreTest::rollsBackWhenTheDiskTakesNoMore()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path("p.onrecord"), 5));
    const int result = inChild([&] {
        auto store = Store::open(folder.path("p.onrecord"));
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{200'000, 200'000}; // no file grows beyond this: the log fills midway
        if (!store || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
        std::vector<ReadArticle> batch = sampleBatch(0, 100);
        for (ReadArticle &read : batch)
            read.article.text += std::string(10'000, 'x');
        const auto written = store->write(batch);
        const QByteArray words = outcome(written);
        if (words != "write-failed" && words != "disk-full")
            return 3;
        if (written.error().subject != folder.path("p.onrecord").string() || written.error().cause.empty())
            return 4;
        return pathsIn(*store).size() == 5 && store->check()->empty() ? 0 : 5;
    });
    QCOMPARE(result, 0);
    auto store = Store::open(folder.path("p.onrecord"));
    QCOMPARE(outcome(store), QByteArray("done"));
    QCOMPARE(pathsIn(*store).size(), 5);
    QVERIFY(store->check()->empty());
}

void StoreTest::worksOnAfterAFailedWrite()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path("p.onrecord"), 5));
    const int result = inChild([&] {
        auto store = Store::open(folder.path("p.onrecord"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{100'000, RLIM_INFINITY};
        std::vector<ReadArticle> batch = sampleBatch(100, 10);
        batch.back().article.text += std::string(1'000'000, 'x');
        if (!store || ::setrlimit(RLIMIT_FSIZE, &limit) != 0 || store->write(batch))
            return 1;
        limit.rlim_cur = RLIM_INFINITY; // there is room again: the same batch goes in without a restart
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0 || !store->write(batch))
            return 2;
        return store->close() ? 0 : 3;
    });
    QCOMPARE(result, 0);
    QCOMPARE(pathsIn(*Store::open(folder.path("p.onrecord"))).size(), 15);
}

void StoreTest::isOneFileWhenClosed()
{
    const Folder folder;
    {
        Store store = made(folder);
        QVERIFY(store.write(sampleBatch(0, 10)));
        QVERIFY(std::filesystem::exists(folder.path("p.onrecord-wal")));
        QCOMPARE(outcome(store.close()), QByteArray("done"));
    }
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(folder.path()))
        files += entry.path() == folder.path("p.onrecord") ? 1 : 100;
    QCOMPARE(files, 1);
    QCOMPARE(static_cast<int>(folder.read("p.onrecord")[18]), 1); // not marked as one with a log
}

void StoreTest::canBeMoved()
{
    const Folder folder;
    Store first = made(folder, "1.onrecord");
    Store second = made(folder, "2.onrecord");
    QVERIFY(first.write(sampleBatch(0, 1)));
    second = std::move(first); // closes what it had
    QCOMPARE(pathsIn(second).size(), 1);
    QCOMPARE(outcome(Store::open(folder.path("2.onrecord"))), QByteArray("done"));
    QCOMPARE(outcome(Store::open(folder.path("1.onrecord"))), QByteArray("project-in-use"));
}

void StoreTest::copiesItself()
{
    const Folder folder;
    Store store = made(folder);
    QVERIFY(store.write(sampleBatch(0, 20)));
    QVERIFY(store.append(rename("x")));
    folder.write("copy.onrecord", "old");
    QCOMPARE(outcome(store.saveCopy(folder.path("copy.onrecord"))), QByteArray("done"));
    auto copy = Store::open(folder.path("copy.onrecord"));
    QCOMPARE(outcome(copy), QByteArray("done"));
    QVERIFY(*copy->articles() == *store.articles());
    QVERIFY(*copy->corrections() == *store.corrections());
    QVERIFY(copy->check()->empty());
}

void StoreTest::leavesTheOldCopyWhenCopyingFails()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path("p.onrecord"), 300));
    folder.write("copy.onrecord", "old");
    const int result = inChild([&] {
        auto store = Store::open(folder.path("p.onrecord"));
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{60'000, 60'000};
        if (!store || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
        const auto copied = store->saveCopy(folder.path("copy.onrecord"));
        return !copied && copied.error().subject == folder.path("copy.onrecord").string() ? 0 : 2;
    });
    QCOMPARE(result, 0);
    QCOMPARE(folder.read("copy.onrecord"), std::string("old"));
    int files = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder.path()))
        ++files;
    QCOMPARE(files, 2); // nothing temporary is left
}

void StoreTest::copiesNotOverAnOpenProject()
{
    const Folder folder;
    Store store = made(folder, "1.onrecord");
    const Store other = made(folder, "2.onrecord");
    QCOMPARE(outcome(store.saveCopy(folder.path("2.onrecord"))), QByteArray("project-in-use"));
    QCOMPARE(outcome(store.saveCopy(folder.path("1.onrecord"))), QByteArray("project-in-use"));
}

void StoreTest::findsFoldersFromACopyElsewhere()
{
    const Folder folder;
    folder.write("a/news/1.txt", "x");
    folder.write("b/c/place", "x");
    auto store = Store::create(folder.path("a/p.onrecord"));
    QVERIFY(store && store->addFolder(folder.path("a/news")));
    QVERIFY(store->saveCopy(folder.path("b/c/copy.onrecord")));
    std::filesystem::create_directory(folder.path("moved"));
    std::filesystem::rename(folder.path("a"), folder.path("moved/a"));
    std::filesystem::rename(folder.path("b"), folder.path("moved/b"));
    auto copy = Store::open(folder.path("moved/b/c/copy.onrecord"));
    QCOMPARE(outcome(copy), QByteArray("done"));
    QVERIFY(copy->folders()->at(0) == std::filesystem::canonical(folder.path("moved/a/news")));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::StoreTest)
#include "tst_store.moc"
