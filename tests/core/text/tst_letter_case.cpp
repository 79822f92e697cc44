// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Capital and small letters of all scripts.
#include "core/text/letter_case.h"

#include <QTest>

using namespace onrecord;

class LetterCaseTest : public QObject
{
    Q_OBJECT

private slots:
    void foldsEveryScript()
    {
        QCOMPARE(foldCase("ÅNNA Straße ИВАН"), std::string("ånna strasse иван"));
        QCOMPARE(foldCase(""), std::string());
    }

    void countsLettersOfBothCases() { QCOMPARE(countLetterCases("Ab Éé 12 中") == (LetterCases{2, 2}), true); }

    void survivesBytesThatAreNoText()
    {
        QCOMPARE(countLetterCases("A\xFF\xC3") == (LetterCases{1, 0}), true);
        QVERIFY(foldCase("A\xFF").starts_with("a"));
    }
};

QTEST_GUILESS_MAIN(LetterCaseTest)
#include "tst_letter_case.moc"
