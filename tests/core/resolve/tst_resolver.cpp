// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which actors of which articles are one, what they are called, and that the order of articles does not matter.
#include "readings.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace onrecord;
using namespace onrecord::tests;

class ResolverTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsAcrossArticles_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("same name, other case and article")
            << "organisation: The Guild"
            << "organisation: GUILD" << QStringList{"organisation|guild = The Guild ()"};
        QTest::newRow("surname of the only bearer")
            << "person: Anna Berg"
            << "person: Berg" << QStringList{"person|anna berg = Anna Berg (Berg)"};
        QTest::newRow("surname of two bearers in different articles")
            << "person: Anna Berg; person: Otto Berg"
            << "person: Berg"
            << QStringList{"person|anna berg = Anna Berg ()", "person|berg = Berg ()",
                           "person|otto berg = Otto Berg ()"};
        QTest::newRow("son and father are two, and their surname is neither")
            << "person: Karl Berg; person: Karl Berg Jr."
            << "person: Berg"
            << QStringList{"person|berg = Berg ()", "person|karl berg = Karl Berg ()",
                           "person|karl berg jr. = Karl Berg Jr. ()"};
        QTest::newRow("surname that its own article keeps apart")
            << "person: Anna Berg; person: Berg"
            << "person: Anna Berg" << QStringList{"person|anna berg = Anna Berg ()", "person|berg = Berg ()"};
        QTest::newRow("surname with particle")
            << "person: Anna van Berg"
            << "person: Van Berg" << QStringList{"person|anna van berg = Anna van Berg (Van Berg)"};
        QTest::newRow("first name is no surname")
            << "person: Anna Berg"
            << "person: Anna" << QStringList{"person|anna = Anna ()", "person|anna berg = Anna Berg ()"};
        QTest::newRow("initial between") << "person: Anna C. Berg"
                                         << "person: Anna Berg"
                                         << QStringList{"person|anna c berg = Anna C. Berg (Anna Berg)"};
        QTest::newRow("two initials between are two persons")
            << "person: Anna C. Berg; person: Anna D. Berg"
            << "person: Anna Berg"
            << QStringList{"person|anna berg = Anna Berg ()", "person|anna c berg = Anna C. Berg ()",
                           "person|anna d berg = Anna D. Berg ()"};
        QTest::newRow("acronym that one organisation goes by")
            << "organisation: Guild of Bakers = GOB"
            << "organisation: GOB" << QStringList{"organisation|guild of bakers = Guild of Bakers (GOB)"};
        QTest::newRow("acronym that two organisations go by")
            << "organisation: Guild of Bakers = GOB; organisation: Group of Brewers = GOB"
            << "organisation: GOB"
            << QStringList{"organisation|gob = GOB ()", "organisation|group of brewers = Group of Brewers (GOB)",
                           "organisation|guild of bakers = Guild of Bakers (GOB)"};
        QTest::newRow("another name that is no acronym does not join")
            << "organisation: Guild of Bakers = Guild"
            << "organisation: Guild"
            << QStringList{"organisation|guild = Guild ()", "organisation|guild of bakers = Guild of Bakers (Guild)"};
        QTest::newRow("another kind is another actor")
            << "person: Sydney"
            << "place: Sydney" << QStringList{"person|sydney = Sydney ()", "place|sydney = Sydney ()"};
        QTest::newRow("anonymous actors are of their article")
            << "anonymous: an official"
            << "anonymous: an official"
            << QStringList{"anonymous|a.txt|official = an official ()", "anonymous|b.txt|official = an official ()"};
        QTest::newRow("groups without a name are of their article")
            << "group: his advisers"
            << "group: his advisers"
            << QStringList{"group|a.txt|his advisers = his advisers ()", "group|b.txt|his advisers = his advisers ()"};
        QTest::newRow("groups that another's name only tells apart")
            << "group: their Finnish rivals"
            << "group: their Finnish rivals"
            << QStringList{"group|a.txt|their finnish rivals = their Finnish rivals ()",
                           "group|b.txt|their finnish rivals = their Finnish rivals ()"};
        QTest::newRow("groups with a name are one")
            << "group: voters = Greens"
            << "group: the Greens" << QStringList{"group|greens = the Greens ()", "group|voters = voters (Greens)"};
        QTest::newRow("groups of one name are one") << "group: the Greens"
                                                    << "group: Greens" << QStringList{"group|greens = the Greens ()"};
        QTest::newRow("two anonymous actors of one article")
            << "anonymous: an official; anonymous: an official"
            << ""
            << QStringList{"anonymous|a.txt|official = an official ()", "anonymous|a.txt|official#2 = an official ()"};
    }
    void joinsAcrossArticles()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QStringList, expected);
        QCOMPARE(summary(resolved({article("a.txt", first), article("b.txt", second)})), expected);
    }

    void namesAnActorAsMostArticlesDo()
    {
        const Corpus corpus = resolved({article("a.txt", "person: Anna C. Berg"), article("b.txt", "person: Anna Berg"),
                                        article("c.txt", "person: Anna Berg"), article("d.txt", "person: Berg"),
                                        article("e.txt", "person: Berg"), article("f.txt", "person: Berg")});
        QCOMPARE(summary(corpus), QStringList{"person|anna berg = Anna Berg (Berg, Anna C. Berg)"});
    }

    void keepsOneEvidenceOfEachRole()
    {
        TestArticle first = article("a.txt", "person: Anna Berg");
        TestArticle second = article("b.txt", "person: Anna Berg");
        first.reading.actors[0].roles = {{"Chair", "Guild", {0, 4}}, {"chair", "the Guild", {2, 3}}};
        second.reading.actors[0].roles = {{"Chair", "Guild", {1, 3}}, {"Mayor", "", {0, 2}}};
        const std::vector<RoleEvidence> expected{{{"Chair", "Guild", {0, 4}}, first.info.id},
                                                 {{"Mayor", "", {0, 2}}, second.info.id}};
        QCOMPARE(resolved({second, first}).actors[0].roles == expected, true);
    }

    void carriesStatementsToTheJoinedActors()
    {
        TestArticle first = article("a.txt", "person: Anna Berg; person: Otto Quist");
        TestArticle second = article("b.txt", "person: Berg");
        addStatement(first);
        addStatement(second);
        const Corpus corpus = resolved({second, first});
        QCOMPARE(corpus.statements.size(), std::size_t{2});
        QCOMPARE(corpus.statements[0].article == first.info.id, true);
        QCOMPARE(corpus.statements[0].contentWords, std::string("Anna \u2026 Ber"));
        QCOMPARE(corpus.statements[1].contentWords, std::string("Berg \u2026 "));
        QCOMPARE(corpus.statements[0].cueWords, std::string("Anna"));
        QCOMPARE(corpus.statements[0].addressees == std::vector{ActorId(1)}, true);
        for (const Statement &statement : corpus.statements)
            QCOMPARE(corpus.actor(statement.speakers.at(0).actor).name, std::string("Anna Berg"));
        QCOMPARE(corpus.actors[0].statements, 2);
        QCOMPARE(corpus.actors[1].statements, 0);
    }

    void namesASpeakerOnceWhenTwoLocalActorsAreOne()
    {
        TestArticle only = article("a.txt", "person: Anna Berg; person: ANNA BERG");
        addStatement(only);
        only.reading.statements[0].speakers = {{0, SpeakerHow::Joint}, {1, SpeakerHow::Joint}};
        QCOMPARE(resolved({only}).statements[0].speakers.size(), std::size_t{1});
    }

    void passesOverActorsThatTheReadingDoesNotHave()
    {
        TestArticle only = article("a.txt", "person: Anna Berg");
        addStatement(only);
        only.reading.statements[0].speakers = {{7, SpeakerHow::Named}};
        only.reading.statements[0].mentioned = {0, 9};
        const Corpus corpus = resolved({only});
        QVERIFY(corpus.statements[0].speakers.empty());
        QCOMPARE(corpus.statements[0].mentioned.size(), std::size_t{1});
    }

    void givesTheSameCorpusForAnyOrderOfArticles()
    {
        std::vector<TestArticle> articles = manyArticles(120);
        const Corpus expected = resolved(articles);
        std::mt19937 random(7);
        for (int round = 0; round < 10; ++round) {
            std::shuffle(articles.begin(), articles.end(), random);
            const Corpus corpus = resolved(articles);
            QCOMPARE(corpus.actors == expected.actors, true);
            QCOMPARE(corpus.statements == expected.statements, true);
            QCOMPARE(corpus.articles == expected.articles, true);
        }
    }

    void givesEveryActorItsPlaceAndAKeyOfItsOwn()
    {
        const Corpus corpus = resolved(manyArticles(300));
        std::set<std::string> keys;
        for (std::size_t i = 0; i < corpus.actors.size(); ++i) {
            QCOMPARE(corpus.actors[i].id.value(), static_cast<std::int64_t>(i));
            QVERIFY(keys.insert(corpus.actors[i].key).second);
        }
    }

    void staysNearLinear()
    {
        const auto seconds = [](int articles) {
            const std::vector<TestArticle> made = manyArticles(articles);
            QElapsedTimer timer;
            timer.start();
            resolved(made);
            return static_cast<double>(timer.nsecsElapsed()) / 1e9;
        };
        seconds(500);
        const double small = seconds(1000);
        QVERIFY2(seconds(8000) < 8 * small * 5 + 0.1, "eight times the articles took more than forty times as long");
    }

    void hasNothingToSayOfNothing()
    {
        const Corpus corpus = resolved({});
        QVERIFY(corpus.actors.empty() && corpus.articles.empty() && corpus.statements.empty());
    }

private:
    /// Articles whose actors share names, surnames and acronyms by chance; each with one statement.
    static std::vector<TestArticle> manyArticles(int count)
    {
        std::mt19937 random(3);
        const QStringList firsts{"Anna", "Otto", "Karl", "Ida", "Ben", "A. B."};
        const QStringList kinds{"person", "organisation", "place", "anonymous"};
        std::vector<TestArticle> articles;
        for (int i = 0; i < count; ++i) {
            QStringList actors;
            for (int k = 0; k < 6; ++k) {
                const QString surname = QStringLiteral("Name%1").arg(random() % static_cast<unsigned>(count / 2 + 1));
                const QString first = random() % 3 == 0 ? QString() : firsts[static_cast<int>(random() % 6)] + u' ';
                const QString alias =
                    random() % 2 ? QStringLiteral(" = AC%1").arg(QChar(static_cast<char16_t>(u'A' + random() % 26)))
                                 : QString();
                actors << kinds[static_cast<int>(random() % 4)] + QStringLiteral(": ") + first + surname + alias;
            }
            articles.push_back(article(QStringLiteral("%1.txt").arg(i), actors.join(u';')));
            articles.back().info.id = ArticleId(i);
            addStatement(articles.back());
        }
        return articles;
    }
};

QTEST_GUILESS_MAIN(ResolverTest)
#include "tst_resolver.moc"
