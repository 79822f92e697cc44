// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Marks, transliterations, slips of the pen.
#include "core/resolve/name_variants.h"

#include <QTest>

using namespace onrecord;

class NameVariantsTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesMarksOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("acute") << QByteArray("josé") << QByteArray("jose");
        QTest::newRow("beyond Latin 1") << QByteArray("škvorecký łódź") << QByteArray("skvorecky lodz");
        QTest::newRow("two letters for one") << QByteArray("weiß æsop œuvre") << QByteArray("weiss aesop oeuvre");
        QTest::newRow("mark of its own") << QByteArray("jose\xCC\x81") << QByteArray("jose");
        QTest::newRow("hyphen and apostrophe") << QByteArray("al-o’hara") << QByteArray("alohara");
        QTest::newRow("another script stays") << QByteArray("анна") << QByteArray("анна");
        QTest::newRow("times and divided stay") << QByteArray("a÷b") << QByteArray("a÷b");
    }
    void leavesMarksOut()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, plain);
        QCOMPARE(QByteArray::fromStdString(withoutMarks(name.toStdString())), plain);
    }

    void givesOneKeyToTransliterations_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("vowel") << QByteArray("gorbunov") << QByteArray("gorbunev") << true;
        QTest::newRow("y between") << QByteArray("valiev") << QByteArray("valiyev") << true;
        QTest::newRow("v and w") << QByteArray("wolkov") << QByteArray("volkow") << true;
        QTest::newRow("q and k") << QByteArray("qasim") << QByteArray("kasem") << true;
        QTest::newRow("kh and k") << QByteArray("bakhtin") << QByteArray("baktin") << true;
        QTest::newRow("tch and ch") << QByteArray("gratchev") << QByteArray("grachov") << true;
        QTest::newRow("sch and sh") << QByteArray("schukin") << QByteArray("shukin") << true;
        QTest::newRow("double letter") << QByteArray("muhamad") << QByteArray("mohammed") << true;
        QTest::newRow("umlaut") << QByteArray("müller") << QByteArray("mueller") << true;
        QTest::newRow("vowel in front") << QByteArray("yeltov") << QByteArray("eltov") << true;
        QTest::newRow("another consonant") << QByteArray("berman") << QByteArray("herman") << false;
        QTest::newRow("one consonant more") << QByteArray("berg") << QByteArray("berger") << false;
        QTest::newRow("with and without vowel in front") << QByteArray("abel") << QByteArray("bel") << false;
    }
    void givesOneKeyToTransliterations()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QTEST(consonantKey(one.toStdString()) == consonantKey(other.toStdString()), "same");
    }

    void countsWhatMustChange_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<int>("distance");
        QTest::newRow("equal") << QByteArray("berg") << QByteArray("berg") << 0;
        QTest::newRow("changed") << QByteArray("berg") << QByteArray("borg") << 1;
        QTest::newRow("added") << QByteArray("berg") << QByteArray("bergh") << 1;
        QTest::newRow("swapped") << QByteArray("berg") << QByteArray("bregen") << 3;
        QTest::newRow("swapped alone") << QByteArray("berg") << QByteArray("breg") << 1;
        QTest::newRow("far") << QByteArray("berg") << QByteArray("quist") << 3;
        QTest::newRow("empty") << QByteArray("") << QByteArray("be") << 2;
    }
    void countsWhatMustChange()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(int, distance);
        const std::size_t counted = spellingDistance(one.toStdString(), other.toStdString(), 2);
        QCOMPARE(static_cast<int>(std::min<std::size_t>(counted, 3)), distance);
        QCOMPARE(spellingDistance(other.toStdString(), one.toStdString(), 2), counted);
    }
};

QTEST_GUILESS_MAIN(NameVariantsTest)
#include "tst_name_variants.moc"
