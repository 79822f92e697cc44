// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A surname alone: whose it is, and when that is not said.
#include "readings.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

/// The names of the actors that the surname's article speaks of, the surname's actor first; the second article has it.
QString ownerOf(const std::vector<TestArticle> &articles)
{
    const Corpus corpus = resolved(articles);
    const ArticleId last = articles.back().info.id;
    for (const Actor &actor : corpus.actors)
        for (const ActorMention &mention : actor.mentions)
            if (mention.article == last)
                return QString::fromStdString(actor.name);
    return {};
}

} // namespace

class SurnameChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesACommonSurnameAlone()
    {
        QCOMPARE(ownerOf({article("a.txt", "person: Anna Smith"), article("b.txt", "person: Smith")}), "Smith");
        QCOMPARE(ownerOf({article("a.txt", "person: Anna Quist"), article("b.txt", "person: Quist")}), "Anna Quist");
    }

    void joinsASurnameWhateverItsMarks()
    {
        QCOMPARE(ownerOf({article("a.txt", "person: Anna Peñaro"), article("b.txt", "person: Peñaro")}), "Anna Peñaro");
        QCOMPARE(ownerOf({article("a.txt", "person: Anna Peñaro"), article("b.txt", "person: Penaro")}), "Anna Peñaro");
    }

    void joinsACommonSurnameOfTheSameOffice()
    {
        TestArticle full = article("a.txt", "person: Anna Smith");
        TestArticle alone = article("b.txt", "person: Smith");
        addRole(full, 0, "Senator");
        addRole(alone, 0, "former senator");
        QCOMPARE(ownerOf({full, alone}), "Anna Smith");
        alone.reading.actors[0].roles[0].title = "Mayor";
        QCOMPARE(ownerOf({full, alone}), "Smith");
    }

    void choosesBetweenTwoByTheirOffice()
    {
        TestArticle full = article("a.txt", "person: Anna Quist; person: Otto Quist");
        TestArticle alone = article("b.txt", "person: Quist");
        addRole(full, 0, "Senator");
        addRole(full, 1, "Mayor");
        addRole(alone, 0, "Mayor");
        QCOMPARE(ownerOf({full, alone}), "Otto Quist");
        addRole(full, 0, "Mayor");
        QCOMPARE(ownerOf({full, alone}), "Quist");
    }

    void trustsTheOfficeThatAlmostAllArticlesGiveToOne()
    {
        std::vector<TestArticle> articles;
        for (int i = 0; i < 10; ++i) {
            articles.push_back(article(QStringLiteral("a%1.txt").arg(i), "person: Anna Quist"));
            addRole(articles.back(), 0, "Mayor");
        }
        articles.push_back(article("b.txt", "person: Otto Quist"));
        addRole(articles.back(), 0, "Mayor");
        articles.push_back(article("c.txt", "person: Quist"));
        addRole(articles.back(), 0, "Mayor");
        QCOMPARE(ownerOf(articles), "Anna Quist");
        articles.erase(articles.begin());
        QCOMPARE(ownerOf(articles), "Quist");
    }

    void doesNotGiveAWomansSurnameToAMan()
    {
        TestArticle alone = article("b.txt", "person: Quist");
        addPronoun(alone, 0, "She");
        QCOMPARE(ownerOf({article("a.txt", "person: Robert Quist"), alone}), "Quist");
        QCOMPARE(ownerOf({article("a.txt", "person: Anna Quist"), alone}), "Anna Quist");
    }

    void givesNoOfficeToAnotherBecauseOfAPronoun()
    {
        TestArticle full = article("a.txt", "person: Robert Quist; person: Anna Quist");
        addRole(full, 0, "Mayor");
        TestArticle alone = article("b.txt", "person: Quist");
        addRole(alone, 0, "Mayor");
        QCOMPARE(ownerOf({full, alone}), "Robert Quist");
        addPronoun(alone, 0, "she");
        QCOMPARE(ownerOf({full, alone}), "Quist");
    }

    void leavesASurnameAloneThatIsSomebodysFirstName()
    {
        const TestArticle alone = article("b.txt", "person: Quist");
        QCOMPARE(ownerOf({article("a.txt", "person: Young Quist; person: Quist Berg"), alone}), "Quist");
        QCOMPARE(ownerOf({article("a.txt", "person: Young Quist; person: Anna Berg"), alone}), "Young Quist");
    }

    void wantsSeveralArticlesForASurnameThatMayBeAFirstName()
    {
        std::vector<TestArticle> articles{article("1.txt", "person: Young Bernie"),
                                          article("2.txt", "person: Young Bernie"), article("z.txt", "person: Bernie")};
        QCOMPARE(ownerOf(articles), "Bernie");
        articles.insert(articles.begin(), article("3.txt", "person: Young Bernie"));
        QCOMPARE(ownerOf(articles), "Young Bernie");
    }

    void leavesTheOnlyOneAloneWhoHoldsAnotherOffice()
    {
        TestArticle full = article("a.txt", "person: Anna Quist");
        TestArticle alone = article("b.txt", "person: Quist");
        addRole(alone, 0, "Judge");
        QCOMPARE(ownerOf({full, alone}), "Anna Quist");
        addRole(full, 0, "Mayor");
        QCOMPARE(ownerOf({full, alone}), "Quist");
    }

    void believesPronounsBeforeTheFirstName()
    {
        TestArticle full = article("a.txt", "person: Robert Quist");
        addPronoun(full, 0, "she");
        TestArticle alone = article("b.txt", "person: Quist");
        addPronoun(alone, 0, "her");
        QCOMPARE(ownerOf({full, alone}), "Robert Quist");
    }

    void takesPronounsThatContradictEachOtherForNothing()
    {
        TestArticle alone = article("b.txt", "person: Quist");
        addPronoun(alone, 0, "she");
        addPronoun(alone, 0, "he");
        QCOMPARE(ownerOf({article("a.txt", "person: Robert Quist"), alone}), "Robert Quist");
    }
};

QTEST_GUILESS_MAIN(SurnameChoiceTest)
#include "tst_surname_choice.moc"
