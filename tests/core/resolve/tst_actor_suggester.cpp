// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which actors are suggested to be one, why, and which are not.
#include "readings.h"

#include "core/resolve/suggestion_blocks.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

double scoreOf(const std::vector<TestArticle> &articles)
{
    const Corpus corpus = resolved(articles);
    return corpus.suggestions.empty() ? 0 : corpus.suggestions.front().score;
}

} // namespace

class ActorSuggesterTest : public QObject
{
    Q_OBJECT

private slots:
    void suggests_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("reason");
        const auto persons = [](const char *name, const char *first, const char *second, const char *reason) {
            QTest::newRow(name) << QStringLiteral("person: ") + first << QStringLiteral("person: ") + second << reason;
        };
        const auto bodies = [](const char *name, const char *first, const char *second, const char *reason) {
            QTest::newRow(name) << QStringLiteral("organisation: ") + first << QStringLiteral("organisation: ") + second
                                << reason;
        };
        persons("initial", "Ann Quist", "A. Quist", "same surname, initials fit");
        persons("short form", "Bob Quist", "Robert Quist", "\"Bob\" is another form of \"Robert\"");
        persons("two short forms", "Bob Quist", "Rob Quist", "two short forms of one first name");
        persons("transliteration", "Ilona Valiev", "Ilona Valiyev", "surname: one letter differs");
        persons("farther transliteration", "Ilona Gratchev", "Ilona Grachov", "surname: two spellings of one name");
        persons("slip in the first name", "Ilonka Quist", "Ilonca Quist", "one letter differs");
        persons("name between", "Anna Maria Quist", "Anna Quist", "one has a name more between");
        persons("initial for a name between", "Anna Maria Quist", "Anna M. Quist", "initials fit between");
        persons("suffix", "Karl Quist", "Karl Quist Jr.", "same name but for \"jr\"");
        persons("longer surname", "Gabriela Silvera", "Gabriela Silvera Quist", "one surname is longer");
        persons("other order", "Quist Anna", "Anna Quist", "same words in another order");
        persons("common surname of one person", "Anna Smith", "Smith", "the only one of that surname");
        persons("surnames alone", "Wolkovsky", "Volkovsky", "surname: one letter differs");
        bodies("other order", "Guild of Bakers", "Bakers' Guild", "same words in another order");
        bodies("department", "Department of Fishery", "Fishery Department", "same words in another order");
        bodies("small words", "Guild of the Bakers", "Guild for Bakers", "same words but for small ones and endings");
        bodies("acronym", "GOB", "Guild of Bakers", "\"GOB\" may be short for \"Guild of Bakers\"");
        bodies("acronym of the large words", "GBB", "Guild of Bakers and Brewers",
               "\"GBB\" may be short for \"Guild of Bakers and Brewers\"");
        bodies("country and body", "Danish parliament", "National Assembly of Denmark",
               "both name the parliament of Denmark");
        bodies("country and name of its own", "German lower house", "Bundestag",
               "both name the lower house of Germany");
        bodies("seat of a body", "Pentagon", "Department of Defense",
               "both name the defence ministry of United States");
        bodies("legal form", "Quist Bakeries", "Quist Bakeries Inc.", "the same but for \"inc\"");
        bodies("plain noun", "Quist Bread", "Quist Bread Group", "one adds \"group\"");
        bodies("beginning", "Union of Old Bakers", "Union of Old Bakers and Brewers",
               "one is the beginning of the other");
        bodies("country", "Guild of Bakers", "Danish Guild of Bakers", "one names the country too");
        bodies("slip", "Guild of Bakersmith", "Guild of Bakersmyth", "one letter differs");
        bodies("called so elsewhere", "Quistians", "Guild of Bakers = Quistians",
               "other articles call \"Guild of Bakers\" so");
        QTest::newRow("two kinds") << "organisation: Quist Bread"
                                   << "person: Quist Bread"
                                   << "same name, read as two kinds";
        QTest::newRow("place, another spelling") << "place: Volkovsk"
                                                 << "place: Wolkovsk"
                                                 << "one letter differs";
    }
    void suggests()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, reason);
        const Corpus corpus = resolved({article("a.txt", first), article("b.txt", second)});
        QCOMPARE(corpus.actors.size(), std::size_t{2});
        QCOMPARE(corpus.suggestions.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(corpus.suggestions[0].reason), reason);
    }

    void doesNotSuggest_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("other first names") << "person: Anna Quist"
                                           << "person: Karla Quist";
        QTest::newRow("two known first names, one letter apart") << "person: Dan Quist"
                                                                 << "person: Don Quist";
        QTest::newRow("man and woman") << "person: Mario Quist"
                                       << "person: Maria Quist";
        QTest::newRow("initial that does not fit") << "person: Anna Quist"
                                                   << "person: B. Quist";
        QTest::newRow("other initials between") << "person: Anna B. Quist"
                                                << "person: Anna C. Quist";
        QTest::newRow("father and son") << "person: Karl Quist Sr."
                                        << "person: Karl Quist Jr.";
        QTest::newRow("bodies of two countries") << "organisation: Danish parliament"
                                                 << "organisation: National Assembly of Finland";
        QTest::newRow("two bodies of one country") << "organisation: Danish parliament"
                                                   << "organisation: Danish army";
        QTest::newRow("numbers") << "organisation: Bakery Number 14"
                                 << "organisation: Bakery Number 15";
        QTest::newRow("acronyms one letter apart") << "organisation: GOBBAX"
                                                   << "organisation: GOBBAY";
        QTest::newRow("other kinds of one word") << "place: Quist"
                                                 << "organisation: Quist";
        QTest::newRow("countries one letter apart") << "place: Slovakia"
                                                    << "place: Slovenia";
        QTest::newRow("anonymous") << "anonymous: an official"
                                   << "anonymous: an official";
        QTest::newRow("short words but for an ending") << "organisation: Loaf"
                                                       << "organisation: Loafs";
        QTest::newRow("groups of their article") << "group: his advisers"
                                                 << "group: their advisers";
        QTest::newRow("a word of many") << "organisation: Guild of Bakers"
                                        << "organisation: Guild of Brewers";
        QTest::newRow("place in a place") << "place: Quist"
                                          << "place: Quist Group";
    }
    void doesNotSuggest()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const Corpus corpus = resolved({article("a.txt", first), article("b.txt", second)});
        QCOMPARE(corpus.actors.size(), std::size_t{2});
        QCOMPARE(suggested(corpus), QStringList());
    }

    void ranksTheLikeliestFirst()
    {
        const Corpus corpus = resolved({article("a.txt", "person: Ann Quist; organisation: Guild of Bakers"),
                                        article("b.txt", "person: A. Quist; organisation: Bakers' Guild")});
        QCOMPARE(suggested(corpus), (QStringList{"Bakers' Guild = Guild of Bakers: same words in another order",
                                                 "A. Quist = Ann Quist: same surname, initials fit"}));
        QVERIFY(corpus.suggestions[0].score > corpus.suggestions[1].score);
    }

    void namesTheOneFirstThatIsNamedMore()
    {
        const Corpus corpus =
            resolved({article("a.txt", "person: Ann Quist = Quist"), article("b.txt", "person: A. Quist")});
        QCOMPARE(suggested(corpus), QStringList{"Ann Quist = A. Quist: same surname, initials fit"});
    }

    void isLessSureWhenInitialsFitTwo()
    {
        const std::vector<TestArticle> one{article("a.txt", "person: Ann Quist"), article("b.txt", "person: A. Quist")};
        std::vector<TestArticle> two = one;
        two.push_back(article("c.txt", "person: Alan Quist"));
        QVERIFY(scoreOf(two) < scoreOf(one));
    }

    void isLessSureWhenAnAcronymFitsTwo()
    {
        const std::vector<TestArticle> one{article("a.txt", "organisation: Guild of Bakers"),
                                           article("b.txt", "organisation: GOB")};
        std::vector<TestArticle> two = one;
        two.push_back(article("c.txt", "organisation: Group of Brewers"));
        QVERIFY(scoreOf(two) < scoreOf(one));
    }

    void raisesTheScoreForASharedOffice()
    {
        std::vector<TestArticle> articles{article("a.txt", "person: Bob Quist"),
                                          article("b.txt", "person: Robert Quist")};
        const double before = scoreOf(articles);
        addRole(articles[0], 0, "Mayor", "Bakerstown");
        addRole(articles[1], 0, "former Mayor");
        QVERIFY(scoreOf(articles) > before);
        articles[1].reading.actors[0].roles[0].of = "Brewerstown";
        QCOMPARE(scoreOf(articles), before);
    }

    void raisesTheScoreForSharedNeighbours()
    {
        std::vector<TestArticle> articles{article("a.txt", "person: Bob Quist; organisation: Guild"),
                                          article("b.txt", "person: Robert Quist; organisation: Guild")};
        const double before = scoreOf(articles);
        addStatement(articles[0]);
        addStatement(articles[1]);
        QVERIFY(scoreOf(articles) > before);
    }

    void raisesTheScoreForASharedOutlet()
    {
        std::vector<TestArticle> articles{article("a.txt", "person: Bob Quist"),
                                          article("b.txt", "person: Robert Quist")};
        const double before = scoreOf(articles);
        articles[0].info.outlet = articles[1].info.outlet = "The Loaf";
        QVERIFY(scoreOf(articles) > before);
    }

    void lowersTheScoreOfTwoInOneArticle()
    {
        const double apart = scoreOf({article("a.txt", "person: Bob Quist"), article("b.txt", "person: Robert Quist")});
        QVERIFY(scoreOf({article("a.txt", "person: Bob Quist; person: Robert Quist")}) < apart);
    }

    void dropsTwoWithOtherOfficesInOneArticle()
    {
        TestArticle both = article("a.txt", "person: Bob Quist; person: Robert Quist");
        QCOMPARE(resolved({both}).suggestions.size(), std::size_t{1});
        addRole(both, 0, "Mayor");
        addRole(both, 1, "Senator");
        QCOMPARE(resolved({both}).suggestions.size(), std::size_t{0});
    }

    void dropsFatherAndSonInOneArticle()
    {
        QCOMPARE(resolved({article("a.txt", "person: Karl Quist; person: Karl Quist Jr.")}).suggestions.size(),
                 std::size_t{0});
    }

    void countsASharedOfficeForNothingInOneArticle()
    {
        TestArticle both = article("a.txt", "person: Bob Quist; person: Robert Quist");
        const double before = scoreOf({both});
        addRole(both, 0, "Mayor");
        addRole(both, 1, "Mayor");
        QCOMPARE(scoreOf({both}), before);
    }

    void believesAnAcronymMoreBesideItsName()
    {
        const double apart =
            scoreOf({article("a.txt", "organisation: GOB"), article("b.txt", "organisation: Guild of Bakers")});
        QVERIFY(scoreOf({article("a.txt", "organisation: GOB; organisation: Guild of Bakers")}) > apart);
    }

    void suggestsTheOneOfARareFirstName()
    {
        std::vector<TestArticle> articles{article("a.txt", "person: Annika Quist = Annika"),
                                          article("b.txt", "person: Annika")};
        QCOMPARE(suggested(resolved(articles)), QStringList{"Annika Quist = Annika: the one of that first name"});
        articles.push_back(article("c.txt", "person: Annika Kvist"));
        QCOMPARE(suggested(resolved(articles)), QStringList());
    }

    void isLessSureOfASurnameThatIsAFirstNameToo()
    {
        std::vector<TestArticle> articles{article("a.txt", "person: Anna Smith"), article("b.txt", "person: Smith")};
        const double before = scoreOf(articles);
        articles.push_back(article("c.txt", "person: Smith Quist"));
        QVERIFY(scoreOf(articles) < before);
    }

    void isLessSureOfASurnameNamedMoreThanItsBearer()
    {
        std::vector<TestArticle> articles{article("a.txt", "person: Anna Smith"), article("b.txt", "person: Smith")};
        const double before = scoreOf(articles);
        articles.push_back(article("c.txt", "person: Smith"));
        QVERIFY(scoreOf(articles) < before);
    }

    void partsAManAndAWomanByTheirPronouns()
    {
        TestArticle one = article("a.txt", "person: A. Quist");
        TestArticle other = article("b.txt", "person: Anik Quist");
        QCOMPARE(resolved({one, other}).suggestions.size(), std::size_t{1});
        addPronoun(one, 0, "he");
        addPronoun(other, 0, "she");
        QCOMPARE(resolved({one, other}).suggestions.size(), std::size_t{0});
    }

    void suggestsTheMostNamedOfASurname()
    {
        std::vector<TestArticle> articles{article("z.txt", "person: Smith"), article("y.txt", "person: Otto Smith")};
        for (int i = 0; i < 9; ++i)
            articles.push_back(article(QStringLiteral("%1.txt").arg(i), "person: Anna Smith"));
        QCOMPARE(suggested(resolved(articles)),
                 QStringList{"Anna Smith = Smith: the one of that surname who is named most"});
        articles.resize(4);
        QCOMPARE(suggested(resolved(articles)), QStringList());
    }

    void suggestsNoMoreThanAFewForOneActor()
    {
        std::vector<TestArticle> articles;
        for (char letter = 'a'; letter <= 'z'; ++letter)
            articles.push_back(article(QString(QLatin1Char(letter)),
                                       QStringLiteral("person: Ilonka Qui%1st").arg(QLatin1Char(letter))));
        const Corpus corpus = resolved(articles);
        std::vector<int> times(corpus.actors.size());
        for (const ActorSuggestion &suggestion : corpus.suggestions) {
            ++times[static_cast<std::size_t>(suggestion.first.value())];
            ++times[static_cast<std::size_t>(suggestion.second.value())];
        }
        QVERIFY(!corpus.suggestions.empty());
        QVERIFY(*std::max_element(times.begin(), times.end()) <= 6);
    }

    void comparesTheMostNamedOfALargeBlockOnly()
    {
        std::vector<ActorProfile> profiles;
        for (int i = 0; i < 1000; ++i) {
            Actor actor;
            actor.name = "Anna" + std::to_string(i) + " Quist";
            actor.mentions.resize(static_cast<std::size_t>(i));
            profiles.push_back(profileOf(actor, NameGender::Unknown, lore()));
        }
        const auto pairs = pairsToCompare(profiles, lore());
        QCOMPARE(pairs.size(), LargestBlock * (LargestBlock - 1) / 2);
        QCOMPARE(pairs.front().first, 1000U - static_cast<unsigned>(LargestBlock));
    }

    void suggestsTheSameForAnyOrderOfArticles()
    {
        std::vector<TestArticle> articles;
        const QStringList firsts{"Anna", "Ann", "A.", "Bob", "Robert", "Otto"};
        const QStringList lasts{"Valiev", "Valiyev", "Quist", "Kvist", "Smith"};
        std::mt19937 random(11);
        for (int i = 0; i < 80; ++i) {
            const QString person =
                firsts[static_cast<qsizetype>(random() % 6)] + u' ' + lasts[static_cast<qsizetype>(random() % 5)];
            articles.push_back(article(QStringLiteral("%1.txt").arg(i),
                                       QStringLiteral("person: %1; person: %2").arg(person, lasts[i % 5])));
            articles.back().info.id = ArticleId(i);
            addStatement(articles.back());
        }
        const Corpus expected = resolved(articles);
        QVERIFY(expected.suggestions.size() > 3);
        for (int round = 0; round < 10; ++round) {
            std::shuffle(articles.begin(), articles.end(), random);
            const Corpus corpus = resolved(articles);
            QCOMPARE(corpus.suggestions == expected.suggestions, true);
            QCOMPARE(corpus.actors == expected.actors, true);
        }
    }
};

QTEST_GUILESS_MAIN(ActorSuggesterTest)
#include "tst_actor_suggester.moc"
