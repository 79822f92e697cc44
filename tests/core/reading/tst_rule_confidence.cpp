// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes a statement surer than another. The shares themselves are measured; here stands what any measuring of them
// has to keep.
#include "core/reading/rule_confidence.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace onrecord::tests
{

namespace
{

constexpr double Sure = 0.9; // what users take as certain: only quotations are

std::vector<ReportRule> rulesFrom(ReportRule first, ReportRule last)
{
    std::vector<ReportRule> rules;
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
        rules.push_back(static_cast<ReportRule>(i));
    return rules;
}

std::vector<ReportRule> waysOfReporting()
{
    return rulesFrom(ReportRule::About, ReportRule::WithWhom);
}

StatementDraft draftBy(std::vector<ReportRule> rules, StatementKind kind = StatementKind::Indirect)
{
    StatementDraft draft;
    draft.kind = kind;
    draft.rules = std::move(rules);
    return draft;
}

double sureOf(ReportRule rule)
{
    return confidenceOf(draftBy({rule}));
}

const char *named(ReportRule rule)
{
    return ruleName(rule).data(); // a literal
}

} // namespace

class RuleConfidenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryRuleOnce();
    void hasAShareForEveryWayOfReporting();
    void staysBelowQuotations();
    void knowsWhichOfTwoIsSurer_data();
    void knowsWhichOfTwoIsSurer();
    void believesFrequentVerbsInClausesMore();
    void believesMarksMore();
    void believesDeedsMore();
    void believesSharedSubjectsLess();
    void looksAtTheRuleThatMadeIt();
};

void RuleConfidenceTest::namesEveryRuleOnce()
{
    std::set<std::string_view> names;
    for (const ReportRule rule : rulesFrom(ReportRule::About, ReportRule::MarkNeverClosed)) {
        const std::string_view name = ruleName(rule);
        QVERIFY(!name.empty());
        QVERIFY2(names.insert(name).second, named(rule));
        QVERIFY2(std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; }),
                 named(rule));
    }
}

/// Nothing is as sure as it is unsure for want of counting: a new way of reporting has been measured.
void RuleConfidenceTest::hasAShareForEveryWayOfReporting()
{
    std::set<double> shares;
    for (const ReportRule rule : waysOfReporting()) {
        const double share = sureOf(rule);
        QVERIFY2(share >= 0.25, named(rule)); // a rule that is wrong three times in four should not be there
        QVERIFY2(share < Sure, named(rule));
        shares.insert(share);
    }
    QVERIFY(shares.size() >= 8); // no one figure for all
}

void RuleConfidenceTest::staysBelowQuotations()
{
    for (const ReportRule rule : waysOfReporting())
        for (const StatementKind kind : {StatementKind::Indirect, StatementKind::Mixed, StatementKind::Act})
            QVERIFY2(confidenceOf(draftBy({rule, ReportRule::FrequentVerb}, kind)) < Sure, named(rule));
    QVERIFY(confidenceOf(draftBy({ReportRule::Clause, ReportRule::FrequentVerb}, StatementKind::Mixed)) > Sure - 0.05);
}

void RuleConfidenceTest::knowsWhichOfTwoIsSurer_data()
{
    QTest::addColumn<int>("surer");
    QTest::addColumn<int>("lessSure");
    const auto row = [](const char *why, ReportRule surer, ReportRule lessSure) {
        QTest::newRow(why) << static_cast<int>(surer) << static_cast<int>(lessSure);
    };
    row("nothing but a report has \"according to\"", ReportRule::AccordingTo, ReportRule::Clause);
    row("nor commas on both sides", ReportRule::Aside, ReportRule::Thing);
    row("a turn is as plain as an aside, a phrase is not", ReportRule::Label, ReportRule::About);
    row("what the tree shows is surer than what stands behind", ReportRule::Clause, ReportRule::ClauseBehind);
    row("what is said is surer than what is felt", ReportRule::Clause, ReportRule::Adjective);
    row("a headline is short and plain", ReportRule::Headline, ReportRule::Thing);
    row("\"as Lee said\" is no guess of where words end", ReportRule::AsSaid, ReportRule::Doing);
    row("a clause is more than a thing", ReportRule::Clause, ReportRule::Thing);
    row("a clause in the passive is one too", ReportRule::PassiveClause, ReportRule::PassiveThing);
    row("a wish is surer than a deed not done", ReportRule::ToDo, ReportRule::Doing);
    row("the active is surer of a thing", ReportRule::Thing, ReportRule::PassiveThing);
    row("the active is surer of what it is about", ReportRule::About, ReportRule::PassiveAbout);
    row("a phrase on the verb is surer than one on its object", ReportRule::About, ReportRule::AboutOfObject);
    row("with a verb a noun is surer", ReportRule::LightVerb, ReportRule::NounOfOwner);
    row("a meeting is seen, a reproach is read", ReportRule::WithWhom, ReportRule::PassiveAbout);
    for (const ReportRule rule : waysOfReporting())
        if (rule != ReportRule::NounOfOwner)
            row(("a noun alone is the least sure: " + std::string(ruleName(rule))).c_str(), rule,
                ReportRule::NounOfOwner);
}

void RuleConfidenceTest::knowsWhichOfTwoIsSurer()
{
    QFETCH(int, surer);
    QFETCH(int, lessSure);
    QVERIFY(sureOf(static_cast<ReportRule>(surer)) > sureOf(static_cast<ReportRule>(lessSure)));
}

void RuleConfidenceTest::believesFrequentVerbsInClausesMore()
{
    QVERIFY(confidenceOf(draftBy({ReportRule::Clause, ReportRule::FrequentVerb})) > sureOf(ReportRule::Clause) + 0.1);
    for (const ReportRule rule : waysOfReporting())
        if (rule != ReportRule::Clause)
            QCOMPARE(confidenceOf(draftBy({rule, ReportRule::FrequentVerb})), sureOf(rule));
}

void RuleConfidenceTest::believesMarksMore()
{
    for (const ReportRule rule : waysOfReporting())
        QVERIFY2(confidenceOf(draftBy({rule}, StatementKind::Mixed)) > sureOf(rule) + 0.05, named(rule));
}

/// Deeds were counted by eye; to have met somebody is counted as the deed it always is.
void RuleConfidenceTest::believesDeedsMore()
{
    for (const ReportRule rule : waysOfReporting()) {
        const double deed = confidenceOf(draftBy({rule}, StatementKind::Act));
        if (rule == ReportRule::WithWhom)
            QCOMPARE(deed, sureOf(rule));
        else
            QVERIFY2(deed > sureOf(rule) + 0.05, named(rule));
    }
}

void RuleConfidenceTest::believesSharedSubjectsLess()
{
    for (const ReportRule rule : waysOfReporting())
        QVERIFY2(confidenceOf(draftBy({rule, ReportRule::SharedSubject})) < 0.9 * sureOf(rule), named(rule));
}

void RuleConfidenceTest::looksAtTheRuleThatMadeIt()
{
    QCOMPARE(confidenceOf(draftBy({ReportRule::NounOfOwner, ReportRule::AccordingTo})),
             sureOf(ReportRule::NounOfOwner));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::RuleConfidenceTest)
#include "tst_rule_confidence.moc"
