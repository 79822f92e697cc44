// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule of the reading has its plain sentence.
#include "ui/models/rule_words.h"

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
    const char *const rules[] = {
        "about", "about-of-object", "according-to", "as-said", "aside", "clause", "clause-behind", "cue-according-to",
        "cue-after-subject", "cue-before", "cue-colon", "cue-goes-on", "cue-inside", "cue-inverted", "cue-participle",
        "cue-shared-subject", "doing", "frequent-verb", "label", "light-verb", "mark-never-closed", "noun-of-owner",
        "paragraph-before-introduces", "passive-about", "passive-clause", "passive-thing", "running-speaker",
        "same-paragraph", "sentence-before", "shared-subject", "signature", "thing", "thing-as", "to-do", "with-whom",
        // who is meant
        "anonymous", "apposition", "body-noun", "epithet", "group", "has-the-floor", "joint", "named", "no-source",
        "office-holder", "pair", "pronoun", "pronoun-ahead", "pronoun-for-last-speaker", "pronoun-open", "relative",
        "same-addressee", "same-noun", "unknown", "unknown-source"};
    for (const char *rule : rules)
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
