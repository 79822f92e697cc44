// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_corpus.h"
#include "ui/models/actors_model.h"
#include "ui/models/articles_model.h"
#include "ui/models/problems_model.h"
#include "ui/models/search_model.h"
#include "ui/models/statements_model.h"
#include "ui/models/words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

class ListsTest final : public QObject
{
    Q_OBJECT

private slots:
    void modelsKeepTheRulesOfModels()
    {
        ActorsModel actors;
        StatementsModel statements;
        ArticlesModel articles;
        ProblemsModel problems;
        SearchModel search;
        using Tester = QAbstractItemModelTester;
        const auto fatal = Tester::FailureReportingMode::QtTest;
        Tester a(&actors, fatal), b(&statements, fatal), c(&articles, fatal), d(&problems, fatal), e(&search, fatal);
        const auto corpus = smallCorpus();
        corpus->problems = {{"x.txt", {ErrorCode::NotText, "x.txt", {}}}};
        actors.setCorpus(corpus);
        statements.setCorpus(corpus);
        articles.setCorpus(corpus);
        problems.setCorpus(corpus);
        search.setCorpus(corpus);
        search.search(QStringLiteral("berg"));
        QCOMPARE(actors.rowCount(), 3);
        QCOMPARE(statements.rowCount(), 3);
        QCOMPARE(articles.rowCount(), 2);
        QCOMPARE(problems.rowCount(), 1);
        actors.setCorpus(nullptr);
        QCOMPARE(actors.rowCount(), 0);
    }

    void actorsWhoSayMostComeFirst()
    {
        ActorsModel model;
        model.setCorpus(smallCorpus());
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Ada Berg"));
        QCOMPARE(model.index(0).data(ActorsModel::CountRole).toInt(), 2);
        QCOMPARE(model.index(1).data(ActorsModel::ShareRole).toDouble(), 0.5);
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("Northport"));
        QCOMPARE(model.indexOf(QStringLiteral("actor:person|Carl Dahl")).row(), 1);
    }

    void theSameCorpusIsNotListedAnew()
    {
        const auto corpus = smallCorpus();
        ActorsModel actors;
        StatementsModel statements;
        ArticlesModel articles;
        int resets = 0;
        for (QAbstractItemModel *model :
             {static_cast<QAbstractItemModel *>(&actors), static_cast<QAbstractItemModel *>(&statements),
              static_cast<QAbstractItemModel *>(&articles)})
            connect(model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
        for (int i = 0; i < 2; ++i) {
            actors.setCorpus(corpus);
            statements.setCorpus(corpus);
            articles.setCorpus(corpus);
        }
        QCOMPARE(resets, 3);
    }

    void actorsOnTheMapAreMarked()
    {
        ActorsModel model;
        model.setCorpus(smallCorpus());
        auto view = std::make_shared<View>();
        view->nodes.resize(2);
        view->nodes[0].actor = smallCorpus()->actors[1].id;
        model.setOnMap(view);
        int marked = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            marked += model.index(row).data(ActorsModel::OnMapRole).toBool() ? 1 : 0;
        QCOMPARE(marked, 1);
        const QString key = QStringLiteral("actor:") + QString::fromStdString(smallCorpus()->actors[1].key);
        QVERIFY(model.indexOf(key).data(ActorsModel::OnMapRole).toBool());
        model.setOnMap(nullptr);
        QVERIFY(!model.indexOf(key).data(ActorsModel::OnMapRole).toBool());
    }

    void actorsAreFoundByTheirOtherNames()
    {
        ActorsModel model;
        const auto corpus = smallCorpus();
        corpus->actors[1].aliases = {"the docker"};
        model.setCorpus(corpus);
        QVERIFY(model.index(1).data(ActorsModel::SearchRole).toString().contains(QStringLiteral("the docker")));
    }

    void unknownSpeakersAreCalledSo()
    {
        StatementsModel model;
        const auto corpus = smallCorpus();
        corpus->statements[2].speakers.clear();
        model.setCorpus(corpus);
        QCOMPARE(model.index(2).data(StatementsModel::SpeakerRole).toString(), QStringLiteral("unknown speaker"));
        QCOMPARE(model.index(2).data(StatementsModel::ArticleRole).toString(), QStringLiteral("The strike"));
    }

    void articlesCountTheirStatements()
    {
        ArticlesModel model;
        model.setCorpus(smallCorpus());
        QCOMPARE(model.index(0).data(ArticlesModel::CountRole).toInt(), 2);
        QCOMPARE(model.index(1).data(ArticlesModel::MetaRole).toString(), QStringLiteral("2024-05-06 · strike.txt"));
        QCOMPARE(model.articleAt(model.index(1)), ArticleId(2));
    }

    void problemsNameTheFileAndTheCause()
    {
        const QString words = sentenceFor({ErrorCode::NoPermission, "secret.txt", "Permission denied"});
        QVERIFY(words.contains(QStringLiteral("secret.txt")));
        QVERIFY(words.contains(QStringLiteral("Permission denied")));
    }

    void searchFindsActorsThenArticlesThenStatements()
    {
        SearchModel model;
        model.setCorpus(smallCorpus());
        model.search(QStringLiteral("harbour"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.hitAt(model.index(0)).article, ArticleId(1));
        QCOMPARE(model.hitAt(model.index(1)).statement, StatementId(0));
        model.search(QStringLiteral("BERG"));
        QCOMPARE(model.hitAt(model.index(0)).actor, ActorId(0));
        model.search(QStringLiteral("   "));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
