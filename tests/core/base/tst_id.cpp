// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ids of one kind compare among themselves and mix with no other kind.
#include "core/base/id.h"

#include <QTest>

#include <type_traits>
#include <unordered_set>

namespace onrecord::tests
{

class IdTest final : public QObject
{
    Q_OBJECT

private slots:
    void isNullUntilGiven();
    void comparesByNumber();
    void mixesWithNothingElse();
    void canBeHashed();
};

void IdTest::isNullUntilGiven()
{
    QVERIFY(ActorId().isNull());
    QVERIFY(!ActorId(0).isNull());
    QCOMPARE(ActorId(7).value(), std::int64_t{7});
}

void IdTest::comparesByNumber()
{
    QVERIFY(ActorId(1) < ActorId(2));
    QVERIFY(ActorId(2) == ActorId(2));
    QVERIFY(ActorId() < ActorId(0));
}

void IdTest::mixesWithNothingElse()
{
    QVERIFY((!std::is_convertible_v<ActorId, ArticleId>)&&(!std::is_constructible_v<ArticleId, ActorId>));
    QVERIFY((!std::is_convertible_v<int, ActorId>)&&(!std::is_convertible_v<ActorId, int>));
}

void IdTest::canBeHashed()
{
    const std::unordered_set<ArticleId> ids{ArticleId(1), ArticleId(2), ArticleId(1)};
    QCOMPARE(ids.size(), std::size_t{2});
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::IdTest)
#include "tst_id.moc"
