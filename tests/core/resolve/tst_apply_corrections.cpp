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
};

QTEST_GUILESS_MAIN(ApplyCorrectionsTest)
#include "tst_apply_corrections.moc"
