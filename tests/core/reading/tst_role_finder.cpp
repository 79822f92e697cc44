// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Offices before a name and in apposition behind it, and what they are offices of.
#include "tests/core/reading/reading_words.h"

#include <QTest>

namespace onrecord::tests
{

class RoleFinderTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsRoles_data();
    void findsRoles();
};

namespace
{

void row(const char *name, const char *given, const char *wanted)
{
    QTest::newRow(name) << QByteArray(given) << QByteArray(wanted);
}

} // namespace

void RoleFinderTest::findsRoles_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("wanted");
    row("title before", "Then Defense Minister Ann Lee came.", "person Ann Lee: Defense Minister");
    row("country by demonym", "Then Danish President Ann Lee came.", "person Ann Lee: President @ Denmark");
    row("small words before", "Then former campaign manager Ann Lee came.", "person Ann Lee: former campaign manager");
    row("place before", "Then Ohio Gov. Ann Lee came.", "place Ohio\nperson Ann Lee: Gov. @ Ohio");
    row("rank behind an office of a country", "He met the Defense Minister of Denmark, General Ann Lee.",
        "place Denmark\nperson Ann Lee: General; Defense Minister @ Denmark");
    row("apposition", "Then Ann Lee, the chairwoman of the Green Council, came.",
        "person Ann Lee: chairwoman @ Green Council\norganisation Green Council");
    row("apposition with a possessive", "Then Ann Lee, the head of Denmark's Center of Bridge Studies, came.",
        "person Ann Lee: head @ Center of Bridge Studies\nplace Denmark\norganisation Center of Bridge Studies");
    row("age before the apposition", "Then Ann Lee, 57, a professor at Foo University, came.",
        "person Ann Lee: professor @ Foo University\norganisation Foo University");
    row("shared of", "So said Ann Lee, Chair, and Bob Kim, CEO, of the Green Council.",
        "person Ann Lee: Chair @ Green Council\nperson Bob Kim: CEO @ Green Council\norganisation Green Council");
    row("honorific is no role", "Then Mr. Tom Lee came.", "person Tom Lee");
    row("the next one's office is not the first one's", "After meeting Ann Lee, Director Bob Kim came.",
        "person Ann Lee\nperson Bob Kim: Director");
    row("no office", "Then Ann Lee, the day after, came.", "person Ann Lee");
}

void RoleFinderTest::findsRoles()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, wanted);
    QCOMPARE(actorsOf(given), wanted);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::RoleFinderTest)
#include "tst_role_finder.moc"
