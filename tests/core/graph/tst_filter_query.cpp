// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The filter as one line of text.
#include "core/graph/filter_query.h"

#include "tests/core/graph/corpus_fixture.h"

#include <QTest>

using namespace onrecord;

namespace
{

const std::shared_ptr<const Corpus> &corpus()
{
    static const std::shared_ptr<const Corpus> made = tests::corpusOf(
        "article storm/001.txt: Storm on the island\nUnion Chief -> said -> Island\nUnion also Trade Union\n"
        "article storm/002.txt: Harbour opens");
    return made;
}

Filter parsed(std::string_view query)
{
    const Result<Filter> filter = parseFilter(query, *corpus());
    if (filter)
        return *filter;
    Filter failed;
    failed.words = {"failed: " + sentence(filter.error())};
    return failed;
}

} // namespace

class FilterQueryTest final : public QObject
{
    Q_OBJECT

private slots:
    void emptyLineIsEverything();
    void readsAllKeysAtOnce();
    void bareWordsMustAllOccur();
    void quotationMarksHoldWordsTogether();
    void articleIsPartOfPathOrTitle();
    void actorIsPartOfAnyName();
    void kindTakesStatementsToo();
    void confidenceIsALeastOrALimit_data();
    void confidenceIsALeastOrALimit();
    void keysMayBeWrittenInCapitals();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void FilterQueryTest::emptyLineIsEverything()
{
    QCOMPARE(parsed("  \t "), Filter{});
}

void FilterQueryTest::readsAllKeysAtOnce()
{
    Filter wanted;
    wanted.words = {"embassy"};
    wanted.said = {"decision"};
    wanted.actorKinds = {ActorKind::Person, ActorKind::Place};
    wanted.statementKinds = {StatementKind::Direct};
    wanted.articles = {corpus()->articles[0].id};
    wanted.actors = {"person|Union Chief"};
    wanted.atMost = 100;
    wanted.isolates = false;
    QCOMPARE(parsed("embassy kind:person,place statement:direct article:001 actor:\"union chief\" said:decision "
                    "top:100 isolates:no"),
             wanted);
}

void FilterQueryTest::bareWordsMustAllOccur()
{
    QCOMPARE(parsed("new embassy, opens").words, (std::vector<std::string>{"new", "embassy,", "opens"}));
}

void FilterQueryTest::quotationMarksHoldWordsTogether()
{
    QCOMPARE(parsed("\"new: embassy\" said:\"a, b\",c").words, std::vector<std::string>{"new: embassy"});
    QCOMPARE(parsed("\"new: embassy\" said:\"a, b\",c").said, (std::vector<std::string>{"a, b", "c"}));
}

void FilterQueryTest::articleIsPartOfPathOrTitle()
{
    QCOMPARE(parsed("article:HARBOUR").articles, std::set<ArticleId>{corpus()->articles[1].id});
    QCOMPARE(parsed("article:storm/").articles.size(), std::size_t{2});
}

void FilterQueryTest::actorIsPartOfAnyName()
{
    QCOMPARE(parsed("actor:trade").actors, std::set<std::string>{"person|Union"});
    QCOMPARE(parsed("actor:union").actors.size(), std::size_t{2});
}

void FilterQueryTest::kindTakesStatementsToo()
{
    const Filter filter = parsed("kind:act,person kind:mixed");
    QCOMPARE(filter.actorKinds, std::set<ActorKind>{ActorKind::Person});
    QCOMPARE(filter.statementKinds, (std::set<StatementKind>{StatementKind::Mixed, StatementKind::Act}));
}

void FilterQueryTest::confidenceIsALeastOrALimit_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("below");
    QTest::newRow("a least") << QByteArray("confidence:>=0.7") << 0.7 << 0.0;
    QTest::newRow("a number alone") << QByteArray("confidence:0.7") << 0.7 << 0.0;
    QTest::newRow("a limit") << QByteArray("confidence:<0.5") << 0.0 << 0.5;
    QTest::newRow("between") << QByteArray("confidence:>=0.5,<0.8") << 0.5 << 0.8;
    QTest::newRow("sure") << QByteArray("confidence:Sure") << 0.8 << 0.0;
    QTest::newRow("likely") << QByteArray("confidence:likely") << 0.5 << 0.0;
    QTest::newRow("doubtful") << QByteArray("confidence:doubtful") << 0.0 << 0.5;
}

void FilterQueryTest::confidenceIsALeastOrALimit()
{
    QFETCH(QByteArray, query);
    const Filter filter = parsed(query.toStdString());
    QTEST(filter.leastConfidence, "least");
    QTEST(filter.belowConfidence, "below");
    QVERIFY(filter.words.empty());
}

void FilterQueryTest::keysMayBeWrittenInCapitals()
{
    QCOMPARE(parsed("Kind:Person").actorKinds, std::set<ActorKind>{ActorKind::Person});
}

void FilterQueryTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<QByteArray>("hint");
    QTest::newRow("unknown kind") << QByteArray("a kind:persn") << QByteArray("kind:persn")
                                  << QByteArray("organisation");
    QTest::newRow("unknown key") << QByteArray("colour:red") << QByteArray("colour:red") << QByteArray("isolates:");
    QTest::newRow("unknown statement") << QByteArray("statement:x") << QByteArray("statement:x") << QByteArray("mixed");
    QTest::newRow("no confidence") << QByteArray("confidence:high") << QByteArray("confidence:high")
                                   << QByteArray(">=0.7");
    QTest::newRow("more than all") << QByteArray("confidence:7") << QByteArray("confidence:7") << QByteArray(">=0.7");
    QTest::newRow("below nothing") << QByteArray("confidence:<0") << QByteArray("confidence:<0") << QByteArray(">=0.7");
    QTest::newRow("more behind the number")
        << QByteArray("confidence:0.7x") << QByteArray("confidence:0.7x") << QByteArray(">=0.7");
    QTest::newRow("no such article") << QByteArray("article:zzz") << QByteArray("article:zzz") << QByteArray("title");
    QTest::newRow("no such actor") << QByteArray("actor:zzz") << QByteArray("actor:zzz") << QByteArray("name");
    QTest::newRow("no value") << QByteArray("said:") << QByteArray("said:") << QByteArray("follow");
    QTest::newRow("no number") << QByteArray("top:many") << QByteArray("top:many") << QByteArray("number");
    QTest::newRow("zero") << QByteArray("top:0") << QByteArray("top:0") << QByteArray("number");
    QTest::newRow("negative") << QByteArray("top:-4") << QByteArray("top:-4") << QByteArray("number");
    QTest::newRow("neither yes nor no") << QByteArray("isolates:maybe") << QByteArray("isolates:maybe")
                                        << QByteArray("yes or no");
    QTest::newRow("open quotation mark") << QByteArray("said:\"a b") << QByteArray("said:\"a b")
                                         << QByteArray("closed");
}

void FilterQueryTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, subject);
    QFETCH(QByteArray, hint);
    const Result<Filter> filter = parseFilter(query.toStdString(), *corpus());
    QVERIFY(!filter);
    QVERIFY(filter.error().code == ErrorCode::BadInput);
    QCOMPARE(filter.error().subject, subject.toStdString());
    QVERIFY2(filter.error().cause.find(hint.toStdString()) != std::string::npos, filter.error().cause.c_str());
}

QTEST_GUILESS_MAIN(FilterQueryTest)
#include "tst_filter_query.moc"
