// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open project: corrections over what was read, undo and redo, pins, copies.
#include "news_folder.h"

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

std::string nameIn(const Corpus &corpus)
{
    for (const Actor &actor : corpus.actors)
        if (actor.key == "person|anna berg")
            return actor.name;
    return "nobody";
}

Correction renaming(const std::string &name)
{
    return {{}, CorrectionKind::RenameActor, "person|anna berg", "", name, 0};
}

Correction pin(const char *target, const char *place)
{
    return {{}, CorrectionKind::PinNode, target, "", place, 0};
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

    NewsFolder m_news;

    std::string nameOf(Project &project) const { return nameIn(**project.corpus()); }

private slots:
    void init()
    {
        QFile::remove(QString::fromStdString(m_news.projectFile().string()));
        m_news.writeArticles(2);
        auto project = Project::create(m_news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(counts(ingest(*project, m_news)), "2/0/0/0, 0");
    }

    void renamesUndoesAndRedoesAcrossSessions()
    {
        {
            auto project = Project::open(m_news.projectFile());
            QVERIFY(project.has_value());
            QCOMPARE(nameOf(*project), "Anna Berg");
            QVERIFY(project->append(renaming("Mayor Berg")).has_value());
            QCOMPARE(nameOf(*project), "Mayor Berg");
            QVERIFY(project->undo().has_value());
            QCOMPARE(nameOf(*project), "Anna Berg");
        }
        auto project = Project::open(m_news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(nameOf(*project), "Anna Berg");
        QVERIFY(project->redo().has_value());
        QCOMPARE(nameOf(*project), "Mayor Berg");
        QCOMPARE(project->corrections().size(), std::size_t{3});
        for (const Correction &correction : project->corrections())
            QVERIFY(correction.madeAt > 0 && !correction.id.isNull());
    }

    void keepsCorrectionsWhenTheFolderIsReadAgain()
    {
        auto project = Project::open(m_news.projectFile());
        QVERIFY(project.has_value());
        QVERIFY(project->append(renaming("Mayor Berg")).has_value());
        m_news.write(QStringLiteral("000.txt"), "\"Once more,\" said Anna Berg, the mayor.\n");
        QCOMPARE(counts(ingest(*project, m_news)), "0/1/1/0, 0");
        QCOMPARE(nameOf(*project), "Mayor Berg");
    }

    void saysWhenThereIsNothingToUndoOrRedo()
    {
        auto project = Project::open(m_news.projectFile());
        QVERIFY(project.has_value());
        QCOMPARE(project->undo().error().code == ErrorCode::WrongUse, true);
        QCOMPARE(project->redo().error().code == ErrorCode::WrongUse, true);
        QVERIFY(project->corrections().empty());
    }

    void makesTheCorpusAnewOnlyWhenSomethingChanged()
    {
        auto project = Project::open(m_news.projectFile());
        QVERIFY(project.has_value());
        const auto first = *project->corpus();
        QCOMPARE(*project->corpus() == first, true);
        QVERIFY(project->append(pin("speaks-of/actor:a", "1 2")).has_value());
        QCOMPARE(*project->corpus() == first, true);
        QVERIFY(project->append(renaming("Mayor Berg")).has_value());
        QCOMPARE(*project->corpus() == first, false);
        QCOMPARE(nameIn(*first), std::string("Anna Berg"));
    }

    void givesWhatItKnewBeforeWhenStopped()
    {
        auto project = Project::open(m_news.projectFile());
        QVERIFY(project.has_value());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY((*project->corpus(stop.get_token()))->articles.empty());
        QCOMPARE((*project->corpus())->articles.size(), std::size_t{2});
    }

    void keepsPinsOfEachLens()
    {
        auto project = Project::open(m_news.projectFile());
        QVERIFY(project.has_value());
        QVERIFY(project->append(pin("speaks-of/actor:a", "1.5 -2")).has_value());
        QVERIFY(project->append(pin("speaks-of/actor:b/c", "3 4")).has_value());
        QVERIFY(project->append(pin("articles/actor:a", "9 9")).has_value());
        QVERIFY(project->append(pin("speaks-of/actor:d", "not a place")).has_value());
        const std::map<std::string, Point> expected{{"actor:a", {1.5, -2}}, {"actor:b/c", {3, 4}}};
        QCOMPARE(project->pins("speaks-of") == expected, true);
        QVERIFY(project->append(pin("speaks-of/actor:a", "")).has_value());
        QCOMPARE(project->pins("speaks-of").contains("actor:a"), false);
        QVERIFY(project->undo().has_value());
        QCOMPARE(project->pins("speaks-of") == expected, true);
        QVERIFY(project->pins("speaks").empty());
    }

    void changesNothingWhenOpenedToRead()
    {
        const QByteArray before = m_news.projectBytes();
        {
            auto project = Project::open(m_news.projectFile(), OpenMode::ReadOnly);
            QVERIFY(project.has_value());
            QCOMPARE((*project->corpus())->articles.size(), std::size_t{2});
            QCOMPARE(project->append(renaming("X")).error().code == ErrorCode::ReadOnly, true);
            QVERIFY(project->corrections().empty());
        }
        QCOMPARE(m_news.projectBytes() == before, true);
    }

    void savesACopyThatIsAProject()
    {
        auto project = Project::open(m_news.projectFile());
        QVERIFY(project.has_value());
        QVERIFY(project->append(renaming("Mayor Berg")).has_value());
        const std::filesystem::path copy = m_news.path(QStringLiteral("copy.onrecord")).toStdString();
        QVERIFY(project->saveCopy(copy).has_value());
        auto copied = Project::open(copy, OpenMode::ReadOnly);
        QVERIFY(copied.has_value());
        QCOMPARE(nameOf(*copied), "Mayor Berg");
        QVERIFY(copied->check()->empty());
    }

    void findsTheProjectOfAFolderAgain()
    {
        QTemporaryDir data;
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const QStringList before = QDir(m_news.file(QString())).entryList(QDir::AllEntries | QDir::Hidden);
        std::filesystem::path first;
        {
            auto project = Project::forFolder(m_news.folder());
            QVERIFY(project.has_value());
            first = project->path();
            QCOMPARE(counts(ingest(*project, m_news)), "2/0/0/0, 0");
        }
        QVERIFY(first.string().starts_with(data.path().toStdString() + "/onrecord/projects/news-"));
        QVERIFY(QFile::link(QString::fromStdString(m_news.folder().string()), m_news.path(QStringLiteral("link"))));
        auto again = Project::forFolder(m_news.path(QStringLiteral("link")).toStdString());
        QVERIFY(again.has_value());
        QCOMPARE(again->path().string(), first.string());
        QCOMPARE((*again->corpus())->articles.size(), std::size_t{2});
        QCOMPARE(QDir(m_news.file(QString())).entryList(QDir::AllEntries | QDir::Hidden), before);
        QCOMPARE(Project::forFolder(m_news.folder() / "nowhere").error().code == ErrorCode::NotFound, true);
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_project.moc"
