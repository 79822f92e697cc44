// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever happens to the bytes of a project file or to the program that writes it: no changed word goes unnoticed,
// nothing acknowledged is lost, nothing crashes.
#include "core/store/store.h"

#include "tests/core/child.h"
#include "tests/core/folder.h"
#include "tests/core/outcome.h"
#include "tests/core/store/project_fixture.h"

#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <random>
#include <thread>

namespace onrecord::tests
{

class DamageTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsNothingInASoundProject();
    void findsEveryChangedWord_data();
    void findsEveryChangedWord();
    void refusesAChangedText();
    void refusesAChangedReading();
    void noticesEveryFlippedBit();
    void survivesSmashedPages();
    void stopsCheckingWhenAsked();
    void losesNothingAcknowledgedWhenKilled();
};

namespace
{

const char *const name = "p.onrecord";

void edit(const Folder &folder, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(folder.path(name).c_str(), &database);
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

/// All that a user could see of a project; nothing when any of it is refused.
struct Contents
{
    std::vector<ArticleInfo> articles;
    std::vector<std::string> texts;
    std::vector<Reading> readings;
    std::vector<Correction> corrections;

    friend bool operator==(const Contents &, const Contents &) = default;
};

std::optional<Contents> contentsOf(const Store &store)
{
    auto articles = store.articles();
    auto corrections = store.corrections();
    if (!articles || !corrections)
        return std::nullopt;
    Contents contents{*articles, {}, {}, *corrections};
    const auto visited = store.visitReadings([&](const Article &article, const Reading &reading) {
        contents.texts.push_back(article.text);
        contents.readings.push_back(reading);
    });
    return visited ? std::optional(std::move(contents)) : std::nullopt;
}

/// Refused, noticed by a check, or not changed at all.
bool isHonest(const Folder &folder, const Contents &original)
{
    const auto store = Store::open(folder.path(name), OpenMode::ReadOnly);
    if (!store)
        return true;
    const auto problems = store->check();
    if (!problems || !problems->empty())
        return true;
    return contentsOf(*store) == original;
}

QByteArrayList findings(const Folder &folder)
{
    QByteArrayList words;
    const auto store = Store::open(folder.path(name), OpenMode::ReadOnly);
    for (const Problem &problem : store ? *store->check() : std::vector<Problem>{})
        words << QByteArray::fromStdString(problem.error.subject + ": " + problem.error.cause);
    return words;
}

} // namespace

void DamageTest::findsNothingInASoundProject()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 10));
    QCOMPARE(findings(folder), QByteArrayList());
}

void DamageTest::findsEveryChangedWord_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("finding");
    const auto row = [](const char *what, const char *sql, const char *finding) {
        QTest::newRow(what) << QByteArray(sql) << QByteArray(finding);
    };
    row("text", "UPDATE text SET content = replace(content, 'grows', 'grown') WHERE article = 2",
        "1.txt: the stored text does not fit its hash");
    row("no text", "DELETE FROM text WHERE article = 2", "1.txt: the stored text does not fit its hash");
    row("reading", "UPDATE reading SET content = CAST(content || 'x' AS BLOB) WHERE article = 2",
        "1.txt: the stored reading does not fit its hash");
    row("title", "UPDATE article SET title = 'Other' WHERE id = 2",
        "1.txt: what is stored about the article does not fit its hash");
    row("date", "UPDATE article SET date = '2016-09-13' WHERE id = 2",
        "1.txt: what is stored about the article does not fit its hash");
    row("correction", "UPDATE correction SET after = 'Annie' WHERE id = 1",
        "correction 1: it is not as it was written");
    row("missing correction", "UPDATE correction SET id = 2", "correction 2: it is not as it was written");
}

void DamageTest::findsEveryChangedWord()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, finding);
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 3));
    edit(folder, sql.constData());
    QCOMPARE(findings(folder), QByteArrayList{finding});
}

void DamageTest::refusesAChangedText()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 3));
    edit(folder, "UPDATE text SET content = replace(content, 'grows', 'grown') WHERE article = 2");
    const auto store = Store::open(folder.path(name));
    QCOMPARE(outcome(store->text(ArticleId(1))), QByteArray("done"));
    QCOMPARE(outcome(store->text(ArticleId(2))), QByteArray("project-damaged"));
}

void DamageTest::refusesAChangedReading()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 3));
    edit(folder, "UPDATE reading SET content = x'01' WHERE article = 2");
    const auto store = Store::open(folder.path(name));
    QCOMPARE(outcome(store->visitReadings([](const Article &, const Reading &) {})), QByteArray("project-damaged"));
}

void DamageTest::noticesEveryFlippedBit()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 30));
    const std::string sound = folder.read(name);
    const auto original = contentsOf(*Store::open(folder.path(name), OpenMode::ReadOnly));
    QVERIFY(original);
    std::mt19937 random(20160912);
    for (int i = 0; i < 400; ++i) {
        std::string flipped = sound;
        const std::size_t at =
            i < 100 ? static_cast<std::size_t>(i) : random() % sound.size(); // the header, then anywhere
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << (random() % 8)));
        folder.write(name, flipped);
        QVERIFY2(isHonest(folder, *original), qPrintable(QStringLiteral("byte %1").arg(at)));
    }
}

void DamageTest::survivesSmashedPages()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 30));
    const std::string sound = folder.read(name);
    const auto original = contentsOf(*Store::open(folder.path(name), OpenMode::ReadOnly));
    std::mt19937 random(7);
    for (int i = 0; i < 100; ++i) {
        std::string smashed = sound;
        const std::size_t at = random() % (sound.size() - 512);
        for (std::size_t k = 0; k < 512; ++k)
            smashed[at + k] = static_cast<char>(random());
        folder.write(name, smashed);
        QVERIFY2(isHonest(folder, *original), qPrintable(QStringLiteral("byte %1").arg(at)));
    }
}

void DamageTest::stopsCheckingWhenAsked()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 3));
    edit(folder, "UPDATE article SET title = 'Other'");
    std::stop_source stop;
    stop.request_stop();
    const auto store = Store::open(folder.path(name));
    const auto problems = store->check(stop.get_token());
    QCOMPARE(outcome(problems), QByteArray("done"));
    QVERIFY(problems->empty());
}

void DamageTest::losesNothingAcknowledgedWhenKilled()
{
    const Folder folder;
    QVERIFY(makeProject(folder.path(name), 0));
    std::mt19937 random(11);
    int acknowledged = 0;
    int corrections = 1;
    for (int round = 0; round < 10; ++round) {
        int pipe[2] = {-1, -1};
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = Store::open(folder.path(name));
            for (int next = acknowledged;; next += 7) {
                if (!store || !store->write(sampleBatch(next, 7)) ||
                    !store->append({{}, CorrectionKind::PinNode, "a", "", "1 2", 1}) || ::write(pipe[1], "x", 1) != 1)
                    ::_exit(1);
            }
        }
        ::close(pipe[1]);
        char byte = 0;
        const auto batches = static_cast<int>(1 + random() % 5);
        for (int i = 0; i < batches; ++i)
            QCOMPARE(::read(pipe[0], &byte, 1), ssize_t{1});
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 20'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        int told = batches;
        while (::read(pipe[0], &byte, 1) == 1)
            ++told;
        ::close(pipe[0]);
        auto store = Store::open(folder.path(name));
        QCOMPARE(outcome(store), QByteArray("done"));
        const auto articles = static_cast<int>(store->articles()->size());
        QVERIFY(articles >= acknowledged + 7 * told);
        QCOMPARE(articles % 7, 0); // no half batch
        QVERIFY(static_cast<int>(store->corrections()->size()) >= corrections + told);
        QVERIFY(store->check()->empty());
        acknowledged = articles;
        corrections = static_cast<int>(store->corrections()->size());
    }
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::DamageTest)
#include "tst_damage.moc"
