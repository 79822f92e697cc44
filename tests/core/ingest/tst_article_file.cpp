// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One file becomes one article, or one clear reason why not.
#include "core/ingest/article_file.h"

#include "tests/core/child.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>

#include <atomic>
#include <thread>

namespace onrecord::tests
{

class ArticleFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsCleansAndDescribes();
    void keepsTheBytesOfItsPath();
    void countsWords();
    void refusesWhatIsNoArticle_data();
    void refusesWhatIsNoArticle();
    void refusesFiftyMegabytesOfOneLineAtOnce();
    void refusesAHugeSparseFileAtOnce();
    void takesAFileOfExactlyTheLimit();
    void saysThatAFileIsGone();
    void saysThatAFileMayNotBeRead();
    void doesNotWaitForAPipe();
    void followsNoLink();
    void followsNoLinkOnTheWay();
    void saysThatAFileKeepsChanging();
};

namespace
{

Result<Article> read(const Folder &folder, const std::string &name)
{
    return readArticleFile(folder.path(), {name, 0, 0});
}

} // namespace

void ArticleFileTest::readsCleansAndDescribes()
{
    const Folder folder;
    folder.write("news/harbour_2016-09-12.txt",
                 "\xEF\xBB\xBFHarbour to grow\r\n\r\nThe town will build, the mayor said.\r\n");
    const auto article = read(folder, "news/harbour_2016-09-12.txt");
    QCOMPARE(outcome(article), QByteArray("done"));
    QCOMPARE(article->text, std::string("Harbour to grow\n\nThe town will build, the mayor said.\n"));
    QCOMPARE(article->info.title, std::string("Harbour to grow"));
    QCOMPARE(article->info.date, std::string("2016-09-12"));
    QCOMPARE(article->info.dateSource, std::string("file name"));
    QCOMPARE(article->info.path, std::string("news/harbour_2016-09-12.txt"));
    QCOMPARE(article->info.words, std::uint64_t{10});
    QVERIFY(article->info.hash == contentHash(article->text));
    QVERIFY(article->info.id.isNull());
}

void ArticleFileTest::keepsTheBytesOfItsPath()
{
    const Folder folder;
    folder.write("caf\xE9.txt", "Text.");
    const auto article = read(folder, "caf\xE9.txt");
    QCOMPARE(outcome(article), QByteArray("done"));
    QCOMPARE(article->info.path, std::string("caf\xE9.txt"));
}

void ArticleFileTest::countsWords()
{
    const Folder folder;
    folder.write("a.txt", "It\u2019s 5 o'clock \u2013 the caf\u00E9 \"opens\" ... \u0434\u0430\n\nnow");
    QCOMPARE(read(folder, "a.txt")->info.words, std::uint64_t{8});
}

void ArticleFileTest::refusesWhatIsNoArticle_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("empty file") << QByteArray() << QByteArray("empty-text");
    QTest::newRow("white space only") << QByteArray(" \r\n\t\u00A0\n\uFEFF\n") << QByteArray("empty-text");
    QTest::newRow("byte-order mark only") << QByteArray("\xEF\xBB\xBF") << QByteArray("empty-text");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QByteArray("not-text");
    QTest::newRow("NUL bytes") << QByteArray("ab\0\0def\0", 8) << QByteArray("not-text");
}

void ArticleFileTest::refusesWhatIsNoArticle()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, wanted);
    const Folder folder;
    folder.write("b\xFF/a.txt", content.toStdString());
    const auto article = read(folder, "b\xFF/a.txt");
    QCOMPARE(outcome(article), wanted);
    QCOMPARE(article.error().subject, std::string("b\uFFFD/a.txt"));
}

void ArticleFileTest::refusesFiftyMegabytesOfOneLineAtOnce()
{
    const Folder folder;
    folder.write("line.txt", std::string(50'000'000, 'x'));
    QElapsedTimer timer;
    timer.start();
    const auto article = read(folder, "line.txt");
    QCOMPARE(outcome(article), QByteArray("too-large"));
    QCOMPARE(article.error().cause, std::string("50000000 bytes; the limit is 20000000"));
    QVERIFY(timer.elapsed() < 50);
}

void ArticleFileTest::refusesAHugeSparseFileAtOnce()
{
    const Folder folder;
    folder.write("sparse.txt", "");
    std::filesystem::resize_file(folder.path("sparse.txt"), 4'500'000'000);
    QCOMPARE(outcome(read(folder, "sparse.txt")), QByteArray("too-large"));
}

void ArticleFileTest::takesAFileOfExactlyTheLimit()
{
    const Folder folder;
    folder.write("line.txt", std::string(largestArticle, 'x'));
    const auto article = read(folder, "line.txt");
    QCOMPARE(outcome(article), QByteArray("done"));
    QCOMPARE(article->text.size(), std::size_t{largestArticle});
    QCOMPARE(article->info.title, std::string(100, 'x') + "\u2026");
}

void ArticleFileTest::saysThatAFileIsGone()
{
    const Folder folder;
    QCOMPARE(outcome(read(folder, "gone.txt")), QByteArray("vanished"));
    QCOMPARE(outcome(readArticleFile(folder.path("gone"), {"a.txt", 0, 0})), QByteArray("vanished"));
}

void ArticleFileTest::saysThatAFileMayNotBeRead()
{
    const Folder folder;
    folder.write("a.txt", "Text.");
    std::filesystem::permissions(folder.path("a.txt"), std::filesystem::perms::none);
    QCOMPARE(asOrdinaryUser([&] { return outcome(read(folder, "a.txt")) == "no-permission" ? 0 : 1; }), 0);
}

void ArticleFileTest::doesNotWaitForAPipe()
{
    const Folder folder;
    QCOMPARE(::mkfifo(folder.path("pipe.txt").c_str(), 0666), 0);
    QCOMPARE(outcome(read(folder, "pipe.txt")), QByteArray("not-text"));
}

void ArticleFileTest::followsNoLink()
{
    const Folder folder;
    folder.write("a.txt", "Text.");
    std::filesystem::create_symlink(folder.path("a.txt"), folder.path("link.txt"));
    QCOMPARE(outcome(read(folder, "link.txt")), QByteArray("link-outside"));
}

void ArticleFileTest::followsNoLinkOnTheWay()
{
    const Folder outside;
    outside.write("a.txt", "Text.");
    const Folder folder;
    std::filesystem::create_directory_symlink(outside.path(), folder.path("sub"));
    QCOMPARE(outcome(read(folder, "sub/a.txt")), QByteArray("vanished"));
}

void ArticleFileTest::saysThatAFileKeepsChanging()
{
    const Folder folder;
    folder.write("log.txt", std::string(5'000'000, 'x'));
    std::atomic<bool> done = false;
    std::jthread writer([&] {
        const int file = ::open(folder.path("log.txt").c_str(), O_WRONLY | O_APPEND);
        while (!done && ::write(file, "x", 1) == 1)
            std::this_thread::yield();
        ::close(file);
    });
    QByteArray seen;
    for (int i = 0; i < 200 && seen != "read-failed"; ++i) // the writer may rest during one reading, not during all
        seen = outcome(read(folder, "log.txt"));
    done = true;
    QCOMPARE(seen, QByteArray("read-failed"));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::ArticleFileTest)
#include "tst_article_file.moc"
