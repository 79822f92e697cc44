// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which names are one for sure, whoever they belong to.
#include "readings.h"

#include "core/resolve/join_key.h"
#include "core/resolve/name_key.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::tests;

class JoinKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void makesOneOfNames_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("marks") << "person"
                               << "François Durand"
                               << "Francois Durand" << true;
        QTest::newRow("marks of one word") << "person"
                                           << "Peña"
                                           << "Pena" << false;
        QTest::newRow("hyphen") << "person"
                                << "Anna al-Berg"
                                << "Anna alBerg" << true;
        QTest::newRow("former") << "person"
                                << "former Anna Berg"
                                << "Anna Berg" << true;
        QTest::newRow("then-") << "person"
                               << "then-Anna Berg"
                               << "Anna Berg" << true;
        QTest::newRow("the late") << "person"
                                  << "the late Anna Berg"
                                  << "Anna Berg" << true;
        QTest::newRow("former is no name") << "person"
                                           << "Former"
                                           << "Anna" << false;
        QTest::newRow("former organisation") << "organisation"
                                             << "Former Guild"
                                             << "Guild" << false;
        QTest::newRow("adjective and possessive") << "organisation"
                                                  << "Finnish parliament"
                                                  << "Finland’s Parliament" << true;
        QTest::newRow("adjective and of") << "organisation"
                                          << "Finnish parliament"
                                          << "Parliament of Finland" << true;
        QTest::newRow("two adjectives of one country") << "organisation"
                                                       << "British army"
                                                       << "UK army" << true;
        QTest::newRow("other country") << "organisation"
                                       << "Finnish parliament"
                                       << "Danish parliament" << false;
        QTest::newRow("other noun of the same kind") << "organisation"
                                                     << "Finnish parliament"
                                                     << "National Assembly of Finland" << false;
        QTest::newRow("no body of the state") << "organisation"
                                              << "Finnish bank"
                                              << "Bank of Finland" << false;
        QTest::newRow("a person is no body") << "person"
                                             << "Finnish Parliament"
                                             << "Finland's Parliament" << false;
        QTest::newRow("own name and plain one") << "organisation"
                                                << "Bundestag"
                                                << "German lower house" << false;
    }
    void makesOneOfNames()
    {
        QFETCH(QString, kind);
        QFETCH(QString, one);
        QFETCH(QString, other);
        const ActorKind of = actorKindFromString(kind.toStdString()).value();
        const auto key = [of](const QString &name) { return joinKey(of, foldName(name.toStdString()), lore()); };
        QTEST(key(one) == key(other), "same");
    }
};

QTEST_GUILESS_MAIN(JoinKeyTest)
#include "tst_join_key.moc"
