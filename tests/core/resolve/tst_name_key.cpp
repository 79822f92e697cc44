// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What two spellings of one name have in common.
#include "core/resolve/name_key.h"

#include <QTest>

using namespace onrecord;

class NameKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void foldsWhatDoesNotPartTwoNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("case") << QByteArray("ANNA Berg") << QByteArray("anna berg");
        QTest::newRow("case beyond ASCII") << QByteArray("ÅSA Öberg") << QByteArray("åsa öberg");
        QTest::newRow("accents are kept") << QByteArray("José") << QByteArray("josé");
        QTest::newRow("white space") << QByteArray("  Anna \n  Berg ") << QByteArray("anna berg");
        QTest::newRow("no-break space") << QByteArray("Anna\u00a0Berg") << QByteArray("anna berg");
        QTest::newRow("leading article") << QByteArray("The Guild of Bakers") << QByteArray("guild of bakers");
        QTest::newRow("article alone") << QByteArray("The") << QByteArray("the");
        QTest::newRow("possessive") << QByteArray("Anna Berg's") << QByteArray("anna berg");
        QTest::newRow("curly possessive") << QByteArray("Anna Berg’s") << QByteArray("anna berg");
        QTest::newRow("possessive of s") << QByteArray("the Bakers’") << QByteArray("bakers");
        QTest::newRow("apostrophe inside") << QByteArray("O’Hara") << QByteArray("o'hara");
        QTest::newRow("acronym with stops") << QByteArray("U.S.") << QByteArray("us");
        QTest::newRow("initial with stop") << QByteArray("Anna B. Berg") << QByteArray("anna b berg");
        QTest::newRow("shortened word keeps its stop") << QByteArray("St. Ives") << QByteArray("st. ives");
        QTest::newRow("nothing") << QByteArray(" ") << QByteArray("");
    }
    void foldsWhatDoesNotPartTwoNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, folded);
        QCOMPARE(QByteArray::fromStdString(foldName(name.toStdString())), folded);
    }

    void takesOnlyCapitalsInOneWordForAnAcronym()
    {
        QVERIFY(isAcronym("IDF"));
        QVERIFY(isAcronym("U.N."));
        QVERIFY(!isAcronym("Idf"));
        QVERIFY(!isAcronym("I D F"));
        QVERIFY(!isAcronym("I"));
        QVERIFY(!isAcronym(""));
    }

    void takesPersonNamesApart_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("parts");
        QTest::newRow("two words") << QByteArray("anna berg") << QByteArray("anna||berg|");
        QTest::newRow("surname alone") << QByteArray("berg") << QByteArray("||berg|");
        QTest::newRow("initials") << QByteArray("anna b c berg") << QByteArray("anna|b c|berg|");
        QTest::newRow("suffix") << QByteArray("karl berg jr.") << QByteArray("karl||berg|jr");
        QTest::newRow("suffix after comma") << QByteArray("karl berg, jr.") << QByteArray("karl||berg|jr");
        QTest::newRow("particles") << QByteArray("anna van der berg") << QByteArray("anna||van der berg|");
        QTest::newRow("particles alone") << QByteArray("von der berg") << QByteArray("||von der berg|");
        QTest::newRow("first name like a particle") << QByteArray("ben berg") << QByteArray("ben||berg|");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("|||");
    }
    void takesPersonNamesApart()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, parts);
        const PersonName person = personName(name.toStdString());
        const std::string joined = person.first + "|" + person.middle + "|" + person.surname + "|" + person.suffix;
        QCOMPARE(QByteArray::fromStdString(joined), parts);
    }
};

QTEST_GUILESS_MAIN(NameKeyTest)
#include "tst_name_key.moc"
