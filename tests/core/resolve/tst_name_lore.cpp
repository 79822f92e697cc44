// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The word lists, asked for what resolve needs of them.
#include "readings.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::tests;

class NameLoreTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheGenderOfFirstNames()
    {
        QVERIFY(lore().genderOf("anna") == NameGender::Female);
        QVERIFY(lore().genderOf("robert") == NameGender::Male);
        QVERIFY(lore().genderOf("robin") == NameGender::Unknown);
        QVERIFY(lore().genderOf("quist") == NameGender::Unknown);
        QVERIFY(lore().isFirstName("anna") && !lore().isFirstName("qwxz"));
    }

    void knowsWhatFirstNamesAreShortFor()
    {
        QCOMPARE(lore().fullFirstNames("bob"), (std::vector<std::string>{"bob", "robert"}));
        QCOMPARE(lore().fullFirstNames("robert"), std::vector<std::string>{"robert"});
        const std::vector<std::string> alex = lore().fullFirstNames("alex");
        QVERIFY(std::find(alex.begin(), alex.end(), "alexandra") != alex.end());
    }

    void knowsCommonSurnamesOnly()
    {
        QVERIFY(lore().isCommonSurname("smith"));
        QVERIFY(!lore().isCommonSurname("quist"));
    }

    void findsTheBodyOfACountry_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("adjective") << QByteArray("finnish parliament") << QByteArray("parliament of Finland");
        QTest::newRow("possessive") << QByteArray("finland's parliament") << QByteArray("parliament of Finland");
        QTest::newRow("of") << QByteArray("parliament of finland") << QByteArray("parliament of Finland");
        QTest::newRow("of the") << QByteArray("parliament of the netherlands")
                                << QByteArray("parliament of Netherlands");
        QTest::newRow("country of two words")
            << QByteArray("new zealand foreign ministry") << QByteArray("foreign ministry of New Zealand");
        QTest::newRow("country of two words, possessive")
            << QByteArray("south korea's supreme court") << QByteArray("supreme court of South Korea");
        QTest::newRow("British spelling")
            << QByteArray("danish ministry of defence") << QByteArray("defence ministry of Denmark");
        QTest::newRow("name of its own") << QByteArray("bundestag") << QByteArray("lower house of Germany");
        QTest::newRow("no body") << QByteArray("finnish bank") << QByteArray();
        QTest::newRow("no country") << QByteArray("parliament of bakers") << QByteArray();
        QTest::newRow("body alone") << QByteArray("parliament") << QByteArray();
        QTest::newRow("country alone") << QByteArray("finland") << QByteArray();
    }
    void findsTheBodyOfACountry()
    {
        QFETCH(QByteArray, name);
        const auto body = lore().stateBodyOf(name.toStdString());
        QTEST(body ? QByteArray::fromStdString(body->kind + " of " + body->country) : QByteArray(), "body");
    }

    void knowsNothingUnlessLoaded()
    {
        QVERIFY(!NameLore().stateBodyOf("finnish parliament"));
        QCOMPARE(NameLore().fullFirstNames("bob"), std::vector<std::string>{"bob"});
    }
};

QTEST_GUILESS_MAIN(NameLoreTest)
#include "tst_name_lore.moc"
