// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule of the reading has its plain sentence.
#include "ui/models/rule_words.h"

#include "core/reading/report_rule.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace Qt::StringLiterals;

class RuleWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyRuleHasASentence_data();
    void everyRuleHasASentence();

    void anUnknownRuleKeepsItsName() { QCOMPARE(sentenceForRule("rule-of-tomorrow"), u"rule-of-tomorrow"_s); }

    void confidenceIsSaidInWords_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<QString>("words");
        QTest::newRow("all but sure") << 0.97 << u"Sure: more than 9 in 10 statements read like this are right."_s;
        QTest::newRow("sure") << 0.8 << u"Sure: about 8 in 10 statements read like this are right."_s;
        QTest::newRow("likely") << 0.79 << u"Likely: about 7 in 10 statements read like this are right."_s;
        QTest::newRow("just likely") << 0.5 << u"Likely: about 5 in 10 statements read like this are right."_s;
        QTest::newRow("doubtful") << 0.49 << u"Doubtful: about 4 in 10 statements read like this are right."_s;
        QTest::newRow("hardly") << 0.05 << u"Doubtful: fewer than 1 in 10 statements read like this are right."_s;
    }

    void confidenceIsSaidInWords()
    {
        QFETCH(double, confidence);
        QTEST(sentenceForConfidence(confidence), "words");
    }
};

void RuleWordsTest::everyRuleHasASentence_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (int rule = 0; rule <= static_cast<int>(ReportRule::MarkNeverClosed); ++rule) {
        const QByteArray name(ruleName(static_cast<ReportRule>(rule)).data());
        QTest::newRow(name.constData()) << name;
    }
    const char *const whoIsMeant[] = {"anonymous",      "apposition",
                                      "author",         "body-noun",
                                      "has-introduced", "has-the-label",
                                      "interview",      "named-work",
                                      "place-noun",     "epithet",
                                      "group",          "has-the-floor",
                                      "joint",          "named",
                                      "no-source",      "office-holder",
                                      "pair",           "pronoun",
                                      "pronoun-ahead",  "pronoun-for-last-speaker",
                                      "pronoun-likely", "pronoun-of-several",
                                      "pronoun-open",   "relative",
                                      "same-addressee", "same-noun",
                                      "unknown",        "unknown-source"};
    for (const char *rule : whoIsMeant)
        QTest::newRow(rule) << QByteArray(rule);
}

void RuleWordsTest::everyRuleHasASentence()
{
    QFETCH(QByteArray, rule);
    const QString sentence = sentenceForRule(rule.toStdString());
    QVERIFY2(sentence.size() > 15 && sentence.endsWith(u'.'), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(RuleWordsTest)
#include "tst_rule_words.moc"
