// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/project_worker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace onrecord;
using namespace onrecord::ui;

namespace
{

void writeArticles(const QString &folder, int count)
{
    QDir().mkpath(folder);
    for (int i = 0; i < count; ++i) {
        QFile file(folder + QStringLiteral("/a%1.txt").arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("News %1.\n\n\"We will build the harbour,\" said Mayor Ada Berg of Northport.\n")
                       .arg(i)
                       .toUtf8());
    }
}

} // namespace

class ProjectWorkerTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", m_home.path().toUtf8()); }

    void opensReadsAndEndsExactlyOnce()
    {
        const QString folder = m_home.filePath(QStringLiteral("news"));
        writeArticles(folder, 3);
        ProjectWorker worker;
        QSignalSpy opened(&worker, &ProjectWorker::opened);
        QSignalSpy finished(&worker, &ProjectWorker::readingFinished);
        QSignalSpy failed(&worker, &ProjectWorker::readingFailed);
        ProjectSnapshot last;
        connect(&worker, &ProjectWorker::changed, this, [&last](const ProjectSnapshot &snapshot) { last = snapshot; });
        worker.openFolder(folder.toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(last.corpus);
        QCOMPARE(last.corpus->articles.size(), std::size_t{3});
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 3);
    }

    void keepsARenameAndTakesItBack()
    {
        ProjectWorker worker;
        ProjectSnapshot last;
        QVERIFY(readsOneArticle(worker, last, QStringLiteral("rename")));
        QVERIFY(last.corpus && !last.corpus->actors.empty());
        const Actor before = last.corpus->actors.front();
        worker.append({{}, CorrectionKind::RenameActor, before.key, before.name, "Renamed", 0});
        QTRY_COMPARE(last.corpus->actors.front().name, std::string("Renamed"));
        worker.undo();
        QTRY_COMPARE(last.corpus->actors.front().name, before.name);
        QCOMPARE(last.corrections.size(), std::size_t{2});
    }

    void aPinLeavesTheCorpusAsItIs()
    {
        ProjectWorker worker;
        ProjectSnapshot last;
        QVERIFY(readsOneArticle(worker, last, QStringLiteral("pinned")));
        const auto before = last.corpus;
        worker.append({{}, CorrectionKind::PinNode, "speaks-of/actor:" + before->actors.front().key, "", "3 4", 0});
        QTRY_COMPARE(last.corrections.size(), std::size_t{1});
        QCOMPARE(last.corpus, before);
    }

    void saysWhatIsWrongWithAFileThatIsNoProject()
    {
        const QString path = m_home.filePath(QStringLiteral("no.onrecord"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database, just words that are long enough to be looked at by something that reads headers");
        file.close();
        ProjectWorker worker;
        std::optional<Error> error;
        connect(&worker, &ProjectWorker::openFailed, this, [&error](const Error &what) { error = what; });
        worker.openProject(path.toStdString());
        QTRY_VERIFY(error.has_value());
        QVERIFY(error->code == ErrorCode::NotAProject);
    }

    void saysThatAProjectIsOpenElsewhere()
    {
        const QString folder = m_home.filePath(QStringLiteral("twice"));
        writeArticles(folder, 1);
        ProjectWorker first;
        QSignalSpy opened(&first, &ProjectWorker::opened);
        first.openFolder(folder.toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
        ProjectWorker second;
        std::optional<Error> error;
        connect(&second, &ProjectWorker::openFailed, this, [&error](const Error &what) { error = what; });
        second.openFolder(folder.toStdString());
        QTRY_VERIFY(error.has_value());
        QVERIFY(error->code == ErrorCode::ProjectInUse);
    }

    void dropsTheTextsOfAProjectThatWasLeft()
    {
        const QString one = m_home.filePath(QStringLiteral("one"));
        const QString two = m_home.filePath(QStringLiteral("two"));
        writeArticles(one, 1);
        writeArticles(two, 2);
        ProjectWorker worker;
        QSignalSpy finished(&worker, &ProjectWorker::readingFinished);
        QSignalSpy texts(&worker, &ProjectWorker::textFetched);
        ArticleId article;
        connect(&worker, &ProjectWorker::changed, this, [&article](const ProjectSnapshot &snapshot) {
            if (!snapshot.corpus->articles.empty())
                article = snapshot.corpus->articles.front().id;
        });
        worker.openFolder(one.toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        worker.openFolder(two.toStdString());
        worker.fetchText(article); // of the first project, asked for before the second has come
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20000);
        QCOMPARE(texts.size(), 0);
    }

    void endsAtOnceInTheMiddleOfReading()
    {
        const QString folder = m_home.filePath(QStringLiteral("many"));
        writeArticles(folder, 400);
        auto worker = std::make_unique<ProjectWorker>();
        QSignalSpy progressed(worker.get(), &ProjectWorker::readingProgressed);
        worker->openFolder(folder.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(progressed.size() > 0, 20000);
        QElapsedTimer clock;
        clock.start();
        worker.reset();
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    }

private:
    /// `last` follows what the worker tells from now on.
    [[nodiscard]] bool readsOneArticle(ProjectWorker &worker, ProjectSnapshot &last, const QString &name)
    {
        const QString folder = m_home.filePath(name);
        writeArticles(folder, 1);
        const QSignalSpy finished(&worker, &ProjectWorker::readingFinished);
        connect(&worker, &ProjectWorker::changed, this, [&last](const ProjectSnapshot &snapshot) { last = snapshot; });
        worker.openFolder(folder.toStdString());
        return QTest::qWaitFor([&finished] { return finished.size() == 1; }, 20000);
    }

    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(ProjectWorkerTest)
#include "tst_project_worker.moc"
