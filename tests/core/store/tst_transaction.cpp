// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small tools that the store is made of: connection, query, transaction.
#include "core/store/query.h"
#include "core/store/transaction.h"

#include "tests/core/folder.h"
#include "tests/core/outcome.h"

#include <QTest>

namespace onrecord::tests
{

class TransactionTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsCommitted();
    void rollsBackWhenNotCommitted();
    void givesUpTheRightToWriteWhenMoved();
    void bindsValuesAndNeverWritesThem();
    void keepsNulAndAnyBytes();
    void saysWhatSqliteSays();
    void canBeRunAgainAfterAnError();
    void opensAnyName();
    void trustsNothing();
};

namespace
{

Connection made(const Folder &folder, const char *name = "a.db")
{
    auto connection = Connection::open(folder.path(name), Access::Create);
    if (!connection || !connection->harden() || !connection->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v BLOB)"))
        qFatal("no database");
    return *std::move(connection);
}

std::int64_t rows(const Connection &connection)
{
    Query query(connection, "SELECT count(*) FROM t");
    return query.next() ? query.numberAt(0) : -1;
}

} // namespace

void TransactionTest::keepsWhatIsCommitted()
{
    const Folder folder;
    const Connection connection = made(folder);
    auto transaction = Transaction::begin(connection);
    QVERIFY(transaction && connection.execute("INSERT INTO t (v) VALUES (1)") && transaction->commit());
    QCOMPARE(rows(connection), std::int64_t{1});
}

void TransactionTest::rollsBackWhenNotCommitted()
{
    const Folder folder;
    const Connection connection = made(folder);
    {
        const auto transaction = Transaction::begin(connection);
        QVERIFY(transaction && connection.execute("INSERT INTO t (v) VALUES (1)"));
        QCOMPARE(rows(connection), std::int64_t{1});
    }
    QCOMPARE(rows(connection), std::int64_t{0});
    QVERIFY(Transaction::begin(connection)); // and another may begin
}

void TransactionTest::givesUpTheRightToWriteWhenMoved()
{
    const Folder folder;
    const Connection connection = made(folder);
    auto first = Transaction::begin(connection);
    {
        Transaction second = *std::move(first);
        QVERIFY(connection.execute("INSERT INTO t (v) VALUES (1)") && second.commit());
    }
    QCOMPARE(rows(connection), std::int64_t{1});
}

void TransactionTest::bindsValuesAndNeverWritesThem()
{
    const Folder folder;
    const Connection connection = made(folder);
    const std::string hostile = "'); DROP TABLE t; --";
    QVERIFY(Query(connection, "INSERT INTO t (v) VALUES (?)").text(hostile).run());
    Query query(connection, "SELECT v FROM t WHERE v = ?");
    QVERIFY(*query.text(hostile).next());
    QCOMPARE(query.stringAt(0), hostile);
}

void TransactionTest::keepsNulAndAnyBytes()
{
    const Folder folder;
    const Connection connection = made(folder);
    const std::string bytes("a\0\xFF", 3);
    Query insert(connection, "INSERT INTO t (v) VALUES (?)");
    QVERIFY(insert.bytes(bytes).run() && insert.bytes({}).run());
    Query query(connection, "SELECT v FROM t ORDER BY id");
    QVERIFY(*query.next());
    QCOMPARE(query.stringAt(0), bytes);
    QVERIFY(*query.next());
    QCOMPARE(query.stringAt(0), std::string());
    QVERIFY(!*query.next());
}

void TransactionTest::saysWhatSqliteSays()
{
    const Folder folder;
    const Connection connection = made(folder);
    const auto result = Query(connection, "SELECT missing FROM t").run();
    QCOMPARE(outcome(result), QByteArray("internal"));
    QCOMPARE(QByteArray::fromStdString(result.error().cause), QByteArray("no such column: missing"));
    QCOMPARE(result.error().subject, folder.path("a.db").string());
}

void TransactionTest::canBeRunAgainAfterAnError()
{
    const Folder folder;
    const Connection connection = made(folder);
    Query insert(connection, "INSERT INTO t (id, v) VALUES (?, 1)");
    QVERIFY(insert.number(1).run());
    QCOMPARE(outcome(insert.number(1).run()), QByteArray("wrong-use"));
    QCOMPARE(outcome(insert.number(2).run()), QByteArray("done"));
}

void TransactionTest::opensAnyName()
{
    const Folder folder;
    const char *const name = "caf\xE9 100%?mode=memory#&.db";
    made(folder, name);
    QVERIFY(std::filesystem::file_size(folder.path(name)) > 0);
}

void TransactionTest::trustsNothing()
{
    const Folder folder;
    const Connection connection = made(folder);
    QCOMPARE(outcome(connection.execute("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'")),
             QByteArray("internal"));
    Query keys(connection, "PRAGMA foreign_keys");
    QVERIFY(*keys.next());
    QCOMPARE(keys.numberAt(0), std::int64_t{1});
    Query trust(connection, "PRAGMA trusted_schema");
    QVERIFY(*trust.next());
    QCOMPARE(trust.numberAt(0), std::int64_t{0});
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::TransactionTest)
#include "tst_transaction.moc"
