// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names that a user gave, over what the articles say.
#include "readings.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::tests;

namespace
{

Correction renaming(const char *key, const char *name)
{
    return {{}, CorrectionKind::RenameActor, key, "", name, 0};
}

Correction merging(const char *key, const char *into)
{
    return {{}, CorrectionKind::MergeActors, key, "", into, 0};
}

Correction parting(const char *key, const char *other)
{
    return {{}, CorrectionKind::PartActors, key, "", other, 0};
}

/// Three that look alike, each with a statement to the guild.
Corpus threeQuists()
{
    std::vector<TestArticle> articles{article("a.txt", "person: Ann Quist = Quist; organisation: Guild"),
                                      article("b.txt", "person: A. Quist; organisation: Guild"),
                                      article("c.txt", "person: Anna Quist; organisation: Guild")};
    for (std::size_t i = 0; i < articles.size(); ++i) {
        articles[i].info.id = ArticleId(static_cast<std::int64_t>(10 - i));
        addStatement(articles[i]);
        addRole(articles[i], 0, i == 0 ? "Mayor" : "Senator");
    }
    return resolved(articles);
}

} // namespace

class ApplyCorrectionsTest : public QObject
{
    Q_OBJECT

    const Corpus m_corpus = resolved({article("a.txt", "person: Anna Berg = Berg; person: Otto Quist")});

private slots:
    void renamesAndKeepsTheOldNameAsAlias()
    {
        const Corpus corpus = applyCorrections(m_corpus, {renaming("person|anna berg", "A. Berg")});
        QCOMPARE(summary(corpus).at(0), QStringLiteral("person|anna berg = A. Berg (Anna Berg, Berg)"));
        QCOMPARE(corpus.actors[0].extractedName, std::string("Anna Berg"));
        QCOMPARE(corpus.actors[1] == m_corpus.actors[1], true);
    }

    void letsTheLastNameHold()
    {
        const Corpus corpus =
            applyCorrections(m_corpus, {renaming("person|anna berg", "Berg"), renaming("person|anna berg", "Ms Berg")});
        QCOMPARE(summary(corpus).at(0), QStringLiteral("person|anna berg = Ms Berg (Anna Berg, Berg)"));
    }

    void bringsTheExtractedNameBackForAnEmptyOne()
    {
        const Corpus corpus =
            applyCorrections(m_corpus, {renaming("person|anna berg", "X"), renaming("person|anna berg", "")});
        QCOMPARE(corpus.actors == m_corpus.actors, true);
    }

    void passesOverActorsThatAreGone()
    {
        QCOMPARE(applyCorrections(m_corpus, {renaming("person|nobody", "X")}).actors == m_corpus.actors, true);
    }

    void followsAnActorThatLaterArticlesJoinedToAFullerName()
    {
        const Corpus corpus = applyCorrections(m_corpus, {renaming("person|berg", "The Berg")});
        QCOMPARE(summary(corpus).at(0), QStringLiteral("person|anna berg = The Berg (Anna Berg, Berg)"));
    }

    void doesNotChooseBetweenTwoActorsOfOneOldName()
    {
        const Corpus two =
            resolved({article("a.txt", "person: Anna Berg = Berg"), article("b.txt", "person: Otto Berg = Berg")});
        QCOMPARE(applyCorrections(two, {renaming("person|berg", "X")}).actors == two.actors, true);
    }

    void joinsAnActorToAnother()
    {
        const Corpus before = threeQuists();
        QCOMPARE(before.actors.size(), std::size_t{4});
        const Corpus corpus = applyCorrections(before, {merging("person|a quist", "person|ann quist")});
        QCOMPARE(summary(corpus),
                 (QStringList{"organisation|guild = Guild ()", "person|ann quist = Ann Quist (Quist, A. Quist)",
                              "person|anna quist = Anna Quist ()"}));
        const Actor &ann = corpus.actors[1];
        QCOMPARE(ann.statements, 2);
        QCOMPARE(ann.roles.size(), std::size_t{2});
        QCOMPARE(ann.mentions.size(), std::size_t{3});
        QVERIFY(ann.mentions[1].article == ArticleId(10) &&
                ann.mentions[2].article == ArticleId(9)); // as articles stand
        for (std::size_t i = 0; i < corpus.actors.size(); ++i)
            QCOMPARE(corpus.actors[i].id.value(), static_cast<std::int64_t>(i));
        for (const Statement &statement : corpus.statements)
            QCOMPARE(corpus.actor(statement.addressees.at(0)).name, std::string("Guild"));
        QCOMPARE(corpus.actor(corpus.statements[1].speakers.at(0).actor).name, std::string("Ann Quist"));
    }

    void joinsSeveralToOne()
    {
        const Corpus corpus = applyCorrections(threeQuists(), {merging("person|a quist", "person|ann quist"),
                                                               merging("person|ann quist", "person|anna quist")});
        QCOMPARE(corpus.actors.size(), std::size_t{2});
        QCOMPARE(corpus.actors[1].key, std::string("person|anna quist"));
        QCOMPARE(corpus.actors[1].statements, 3);
        QVERIFY(corpus.suggestions.empty());
    }

    void namesJoinedActorsOnceInAStatement()
    {
        TestArticle only = article("a.txt", "person: Bob Quist; person: Robert Quist");
        addStatement(only);
        only.reading.statements[0].speakers = {{0, SpeakerHow::Joint}, {1, SpeakerHow::Joint}};
        only.reading.statements[0].mentioned = {0, 1};
        const Corpus corpus = applyCorrections(resolved({only}), {merging("person|bob quist", "person|robert quist")});
        QCOMPARE(corpus.statements[0].speakers.size(), std::size_t{1});
        QCOMPARE(corpus.statements[0].mentioned.size(), std::size_t{1});
        QCOMPARE(corpus.actors[0].statements, 1);
    }

    void suggestsNoPairTwiceAfterJoining()
    {
        const Corpus before = threeQuists();
        QVERIFY(before.suggestions.size() >= 2);
        const Corpus corpus = applyCorrections(before, {merging("person|a quist", "person|ann quist")});
        QCOMPARE(corpus.suggestions.size(), std::size_t{1});
        QVERIFY(corpus.suggestions[0].first != corpus.suggestions[0].second);
    }

    void doesNotJoinAnActorToItselfOrToNobody()
    {
        const Corpus before = threeQuists();
        const Corpus corpus = applyCorrections(before, {merging("person|a quist", "person|a quist"),
                                                        merging("person|a quist", "person|nobody"),
                                                        merging("person|nobody", "person|a quist")});
        QCOMPARE(corpus.actors == before.actors, true);
    }

    void renamesTheJoinedActor()
    {
        const Corpus corpus = applyCorrections(
            threeQuists(), {renaming("person|ann quist", "The Mayor"), merging("person|a quist", "person|ann quist")});
        QCOMPARE(summary(corpus).at(1), QStringLiteral("person|ann quist = The Mayor (Ann Quist, Quist, A. Quist)"));
    }

    void doesNotSuggestTwoThatWereParted()
    {
        const Corpus before = threeQuists();
        const ActorSuggestion first = before.suggestions.at(0);
        const std::string one = before.actor(first.first).key;
        const std::string other = before.actor(first.second).key;
        const Corpus corpus = applyCorrections(before, {parting(other.c_str(), one.c_str())});
        QCOMPARE(corpus.suggestions.size(), before.suggestions.size() - 1);
        for (const ActorSuggestion &suggestion : corpus.suggestions)
            QVERIFY(suggestion.first != first.first || suggestion.second != first.second);
        QCOMPARE(corpus.actors == before.actors, true);
    }
};

QTEST_GUILESS_MAIN(ApplyCorrectionsTest)
#include "tst_apply_corrections.moc"
