// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folders into projects: what is read, what is left alone, what is forgotten, what survives a stop.
#include "news_folder.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

/// One of three that know each other's actors: by full name, by surname alone, by acronym.
QByteArray relatedArticle(int number)
{
    const QByteArray bridge = "bridge number " + QByteArray::number(number);
    switch (number % 3) {
    case 0:
        return "Anna Berg, the head of the Council of Towns (COT), spoke.\n\n\"We will open " + bridge +
               ",\" said Anna Berg.\n";
    case 1:
        return "It rained on Monday.\n\n\"We will close " + bridge + ",\" said Berg of the Council of Towns.\n";
    default:
        return "The COT met. Otto Berg and the COT said that " + bridge + " would stay.\n";
    }
}

/// Actors with their other names, then statements with theirs, sorted.
QStringList described(const Corpus &corpus)
{
    QStringList lines;
    for (const Actor &actor : corpus.actors) {
        QStringList aliases;
        for (const std::string &alias : actor.aliases)
            aliases << QString::fromStdString(alias);
        aliases.sort();
        lines << QStringLiteral("%1 (%2), %3 times")
                     .arg(QString::fromStdString(actor.key), aliases.join(QStringLiteral(", ")))
                     .arg(actor.mentions.size());
    }
    for (const Statement &statement : corpus.statements) {
        QString line = QString::fromStdString(statement.contentWords + " / " + statement.cueWords);
        for (const Speaker &speaker : statement.speakers)
            line += QStringLiteral(" < ") + QString::fromStdString(corpus.actor(speaker.actor).key);
        for (const ActorId actor : statement.mentioned)
            line += QStringLiteral(" ~ ") + QString::fromStdString(corpus.actor(actor).key);
        lines << line + QStringLiteral(" %1").arg(statement.text.confidence);
    }
    lines.sort();
    return lines;
}

} // namespace

class FolderIngestTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAFolderAndSaysWhatItDid()
    {
        NewsFolder news;
        news.writeArticles(3);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        const auto report = ingest(*project, news);
        QCOMPARE(counts(report), "3/0/0/0, 0");
        QCOMPARE(report->found, std::size_t{3});
        const auto corpus = project->corpus();
        QVERIFY(corpus.has_value());
        QCOMPARE((*corpus)->articles.size(), std::size_t{3});
        QCOMPARE((*corpus)->articles[0].path, std::string("000.txt"));
        QVERIFY((*corpus)->statements.size() >= 3);
    }

    void writesNothingWhenNothingChanged()
    {
        NewsFolder news;
        news.writeArticles(5);
        news.write(QStringLiteral("empty.txt"), " \n");
        {
            auto project = Project::create(news.projectFile());
            QVERIFY(project.has_value());
            QCOMPARE(counts(ingest(*project, news)), "5/0/0/0, 1");
        }
        const QByteArray before = news.projectBytes();
        QVERIFY(!before.isEmpty());
        {
            auto project = Project::open(news.projectFile());
            QVERIFY(project.has_value());
            QCOMPARE(counts(ingest(*project, news)), "0/0/5/0, 1");
        }
        QCOMPARE(news.projectBytes() == before, true);
    }

    void doesNotOpenWhatLooksUnchanged()
    {
        NewsFolder news;
        news.writeArticles(1);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "1/0/0/0, 0");
        const auto modified = std::filesystem::last_write_time(news.folder() / "000.txt");
        news.write(QStringLiteral("000.txt"), NewsFolder::article(1)); // as long as before
        std::filesystem::last_write_time(news.folder() / "000.txt", modified);
        QCOMPARE(counts(ingest(*project, news)), "0/0/1/0, 0");
        QVERIFY(project->text((*project->corpus())->articles[0].id)->find("number 0") != std::string::npos);
    }

    void readsWhatChangedAndForgetsWhatIsGone()
    {
        NewsFolder news;
        news.writeArticles(4);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "4/0/0/0, 0");
        news.write(QStringLiteral("001.txt"), "\"No,\" said Ida Holm, the new mayor of the town.\n");
        news.write(QStringLiteral("sub/new.txt"), NewsFolder::article(77));
        QVERIFY(QFile::remove(news.file(QStringLiteral("003.txt"))));
        QCOMPARE(counts(ingest(*project, news)), "1/1/2/1, 0");
        const auto corpus = *project->corpus();
        QCOMPARE(corpus->articles.size(), std::size_t{4});
        QCOMPARE(corpus->articles[3].path, std::string("sub/new.txt"));
        QVERIFY(project->text(corpus->articles[1].id)->find("Ida Holm") != std::string::npos);
    }

    void noticesAChangeThatKeepsTheSize()
    {
        NewsFolder news;
        news.writeArticles(1);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "1/0/0/0, 0");
        const auto modified = std::filesystem::last_write_time(news.folder() / "000.txt");
        news.write(QStringLiteral("000.txt"), NewsFolder::article(1));
        std::filesystem::last_write_time(news.folder() / "000.txt", modified + std::chrono::seconds(1));
        QCOMPARE(counts(ingest(*project, news)), "0/1/0/0, 0");
    }

    void keepsAnArticleWhoseFileBecameALinkThatLeadsOut()
    {
        NewsFolder news;
        news.writeArticles(2);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "2/0/0/0, 0");
        QVERIFY(QFile::rename(news.file(QStringLiteral("001.txt")), news.path(QStringLiteral("moved"))));
        QVERIFY(QFile::link(news.path(QStringLiteral("moved")), news.file(QStringLiteral("001.txt"))));
        QCOMPARE(counts(ingest(*project, news)), "0/0/1/0, 1");
        QCOMPARE((*project->corpus())->articles.size(), std::size_t{2});
    }

    void forgetsNothingWhenStoppedWhileReading()
    {
        NewsFolder news;
        news.write(QStringLiteral("gone.txt"), NewsFolder::article(1));
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "1/0/0/0, 0");
        QVERIFY(QFile::remove(news.file(QStringLiteral("gone.txt"))));
        news.writeArticles(90);
        std::stop_source stop;
        const auto report = ingest(*project, news, 2, stop.get_token(), [&] { stop.request_stop(); });
        QVERIFY(report.has_value() && report->stopped);
        QCOMPARE(report->removed, std::size_t{0});
        QCOMPARE((*project->corpus())->articles.size(), report->added + 1);
    }

    void takesATouchedFileForUnchanged()
    {
        NewsFolder news;
        news.writeArticles(2);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "2/0/0/0, 0");
        std::filesystem::last_write_time(news.folder() / "000.txt",
                                         std::filesystem::file_time_type::clock::now() + std::chrono::hours(1));
        QCOMPARE(counts(ingest(*project, news)), "0/0/2/0, 0");
    }

    void keepsArticlesThatTheListingMayHaveMissed()
    {
        NewsFolder news;
        news.write(QStringLiteral("sub/a.txt"), NewsFolder::article(1));
        news.writeArticles(2);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "3/0/0/0, 0");
        // The folder becomes a link that leads out: a problem, but its articles are not gone.
        QVERIFY(QDir().rename(news.file(QStringLiteral("sub")), news.path(QStringLiteral("elsewhere"))));
        QVERIFY(QFile::link(news.path(QStringLiteral("elsewhere")), news.file(QStringLiteral("sub"))));
        QCOMPARE(counts(ingest(*project, news)), "0/0/2/0, 1");
        QCOMPARE((*project->corpus())->articles.size(), std::size_t{3});
    }

    void keepsProblemsUntilTheyAreGone()
    {
        NewsFolder news;
        news.writeArticles(1);
        news.write(QStringLiteral("bad.txt"), QByteArray(5000, '\0') + "x");
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        const auto report = ingest(*project, news);
        QCOMPARE(counts(report), "1/0/0/0, 1");
        QCOMPARE((*project->corpus())->problems == report->problems, true);
        QCOMPARE(report->problems[0].path, std::string("bad.txt"));
        QCOMPARE(report->problems[0].error.code == ErrorCode::NotText, true);
        QVERIFY(QFile::remove(news.file(QStringLiteral("bad.txt"))));
        QCOMPARE(counts(ingest(*project, news)), "0/0/1/0, 0");
        QVERIFY((*project->corpus())->problems.empty());
    }

    void refusesAFolderWithoutArticles()
    {
        NewsFolder news;
        news.write(QStringLiteral("picture.png"), "x");
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        const auto report = ingest(*project, news);
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code == ErrorCode::NoArticles, true);
        QVERIFY(project->folders()->empty());
    }

    void emptiesAProjectWhoseArticlesAreAllGone()
    {
        NewsFolder news;
        news.writeArticles(2);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "2/0/0/0, 0");
        QVERIFY(QDir(news.file(QString())).removeRecursively() && QDir().mkdir(news.file(QString())));
        QCOMPARE(counts(ingest(*project, news)), "0/0/0/2, 0");
    }

    void refusesWhatIsNoFolderBeforeItWritesAnything()
    {
        NewsFolder news;
        news.writeArticles(1);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        NoProgress progress;
        const auto missing = project->ingest({news.folder(), news.folder() / "nowhere"}, {}, progress, {});
        QCOMPARE(missing.error().code == ErrorCode::NotFound, true);
        const auto file = project->ingest({news.folder() / "000.txt"}, {}, progress, {});
        QCOMPARE(file.error().code == ErrorCode::NotAFolder, true);
        QVERIFY(project->folders()->empty());
        QVERIFY((*project->corpus())->articles.empty());
    }

    void readsAFolderNamedTwiceOnce()
    {
        NewsFolder news;
        news.writeArticles(2);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        NoProgress progress;
        QCOMPARE(counts(project->ingest({news.folder(), news.folder() / "../news"}, {}, progress, {})), "2/0/0/0, 0");
        QCOMPARE(project->folders()->size(), std::size_t{1});
    }

    void givesTheSameCorpusForAnyNumberOfThreads()
    {
        NewsFolder news;
        news.writeArticles(60);
        std::shared_ptr<const Corpus> expected;
        for (const int jobs : {1, 2, 9}) {
            auto project = Project::create(news.path(QStringLiteral("p%1.onrecord").arg(jobs)).toStdString());
            QVERIFY(project.has_value());
            QCOMPARE(counts(ingest(*project, news, jobs)), "60/0/0/0, 0");
            const auto corpus = *project->corpus();
            if (!expected)
                expected = corpus;
            QCOMPARE(corpus->articles == expected->articles, true);
            QCOMPARE(corpus->actors == expected->actors, true);
            QCOMPARE(corpus->statements == expected->statements, true);
        }
    }

    /// Ids and places are the order's; who there is and who said what are not.
    void findsTheSameActorsAndStatementsInAnyOrderOfFiles()
    {
        constexpr int Count = 40;
        QStringList expected;
        for (const bool reversed : {false, true})
            for (const int jobs : {1, 4}) {
                NewsFolder news;
                for (int i = 0; i < Count; ++i)
                    news.write(QStringLiteral("%1.txt").arg(reversed ? Count - i : i, 3, 10, QLatin1Char('0')),
                               relatedArticle(i));
                auto project = Project::create(news.projectFile());
                QVERIFY(project.has_value());
                QCOMPARE(counts(ingest(*project, news, jobs)), "40/0/0/0, 0");
                const QStringList found = described(**project->corpus());
                QVERIFY(found.size() > Count);
                if (expected.isEmpty())
                    expected = found;
                QCOMPARE(found, expected);
            }
    }

    void showsWhatIsStoredBetweenBatches()
    {
        NewsFolder news;
        news.writeArticles(80);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        std::vector<std::size_t> sizes;
        const auto look = [&] { sizes.push_back((*project->corpus())->articles.size()); };
        QCOMPARE(counts(ingest(*project, news, 2, {}, look)), "80/0/0/0, 0");
        QVERIFY(sizes.size() >= 2);
        QVERIFY2(sizes.front() <= 8, "the first batch is small, so that the first picture comes early");
        QVERIFY(std::is_sorted(sizes.begin(), sizes.end()));
        QCOMPARE(sizes.back(), std::size_t{80});
    }

    void keepsWhatWasReadWhenStoppedAndGoesOnLater()
    {
        NewsFolder news;
        news.writeArticles(90);
        std::stop_source stop;
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        const auto report = ingest(*project, news, 2, stop.get_token(), [&] { stop.request_stop(); });
        QVERIFY(report.has_value() && report->stopped);
        const std::size_t kept = (*project->corpus())->articles.size();
        QVERIFY(kept >= 1 && kept < 90);
        QCOMPARE(kept, report->added);
        QCOMPARE(counts(ingest(*project, news)), QStringLiteral("%1/0/%2/0, 0").arg(90 - kept).arg(kept));

        auto unbroken = Project::create(news.path(QStringLiteral("q.onrecord")).toStdString());
        QVERIFY(unbroken.has_value());
        QCOMPARE(counts(ingest(*unbroken, news)), "90/0/0/0, 0");
        QCOMPARE((*project->corpus())->actors == (*unbroken->corpus())->actors, true);
        QCOMPARE((*project->corpus())->statements == (*unbroken->corpus())->statements, true);
    }

    void forgetsNothingWhenStoppedAtOnce()
    {
        NewsFolder news;
        news.writeArticles(3);
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, news)), "3/0/0/0, 0");
        QVERIFY(QFile::remove(news.file(QStringLiteral("002.txt"))));
        std::stop_source stop;
        stop.request_stop();
        const auto report = ingest(*project, news, 1, stop.get_token());
        QVERIFY(report.has_value() && report->stopped);
        QCOMPARE(report->removed, std::size_t{0});
        QCOMPARE((*project->corpus())->articles.size(), std::size_t{3});
    }

    void stopsSoonInTheMiddleOfLongArticles()
    {
        NewsFolder news;
        for (int i = 0; i < 24; ++i)
            news.write(QStringLiteral("long%1.txt").arg(i), NewsFolder::article(i).repeated(8000)); // 1.3 MB each
        auto project = Project::create(news.projectFile());
        QVERIFY(project.has_value());
        std::stop_source stop;
        std::atomic<std::int64_t> askedAt = 0;
        QElapsedTimer clock;
        clock.start();
        std::jthread asker([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            askedAt = clock.elapsed();
            stop.request_stop();
        });
        const auto report = ingest(*project, news, 2, stop.get_token());
        const std::int64_t took = clock.elapsed() - askedAt;
        QVERIFY(report.has_value());
        if (!report->stopped)
            QSKIP("the articles were read before the stop was asked for");
        QVERIFY2(took < 1000, qPrintable(QStringLiteral("stopping took %1 ms").arg(took)));
    }
};

QTEST_GUILESS_MAIN(FolderIngestTest)
#include "tst_folder_ingest.moc"
