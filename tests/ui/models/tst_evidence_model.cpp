// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cards say: who to whom, when, through whom, how sure, how it was read.
#include "core/model/certainty.h"
#include "tests/ui/small_corpus.h"
#include "ui/models/day_words.h"
#include "ui/models/evidence_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

/// The model of some statements of a corpus.
struct Cards
{
    explicit Cards(std::shared_ptr<const Corpus> shownCorpus, const std::vector<std::size_t> &statements = {0, 1, 2})
        : corpus(std::move(shownCorpus))
    {
        std::vector<Evidence> list;
        for (const std::size_t at : statements)
            list.push_back(evidenceOf(corpus->statements[at]));
        model.setEvidence(list, corpus);
    }

    [[nodiscard]] QString at(int row, int role) const { return model.index(row).data(role).toString(); }

    std::shared_ptr<const Corpus> corpus;
    EvidenceModel model{[](ArticleId) { return std::make_shared<const std::string>(HarbourText); }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class EvidenceModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIsAndWhereInTheList()
    {
        const auto corpus = smallCorpus();
        Cards cards(corpus);
        const Evidence office{ArticleId(1), {}, spanOf(HarbourText, "Mayor Ada Berg"), "Mayor, Northport"};
        cards.model.setEvidence({evidenceOf(corpus->statements[1]), office}, corpus);
        QCOMPARE(cards.at(0, EvidenceModel::WhatRole), u"direct · added"_s);
        QCOMPARE(cards.at(0, EvidenceModel::PlaceRole), u"1 of 2"_s);
        QCOMPARE(cards.at(1, EvidenceModel::WhatRole), u"role · Mayor, Northport"_s);
        QCOMPARE(cards.at(1, Qt::DisplayRole), u"“We build the harbour,” said Mayor Ada Berg."_s);
        QVERIFY(!cards.model.index(1).data(EvidenceModel::CertaintyRole).isValid());
        QVERIFY(!cards.model.setData(cards.model.index(1), true, EvidenceModel::OpenRole));
    }

    void saysWhoToWhomAndHowThatWasFound()
    {
        const Cards all(smallCorpus());
        QCOMPARE(all.at(0, EvidenceModel::WhoRole), u"Ada Berg"_s);
        QCOMPARE(all.at(1, EvidenceModel::WhoRole), u"Ada Berg (by “she”)"_s);
        QCOMPARE(all.at(2, EvidenceModel::WhoRole), u"Carl Dahl → Ada Berg"_s);
        const Cards ofOne(smallCorpus(), {0, 1}); // the heading above the cards names her
        QCOMPARE(ofOne.at(0, EvidenceModel::WhoRole), QString());
        QCOMPARE(ofOne.at(1, EvidenceModel::WhoRole), u"by “she”"_s);
        const Cards toOne(smallCorpus(), {2});
        QCOMPARE(toOne.at(0, EvidenceModel::WhoRole), u"→ Ada Berg"_s);
    }

    void saysThatTheSpeakerIsUnknown()
    {
        const auto corpus = smallCorpus();
        corpus->statements[2].speakers.clear();
        QCOMPARE(Cards(corpus, {2}).at(0, EvidenceModel::WhoRole), u"unknown speaker → Ada Berg"_s);
    }

    void saysHowManyMoreWhereThereAreMany()
    {
        const auto corpus = smallCorpus();
        for (std::int64_t i = 3; i < 33; ++i) {
            corpus->actors.push_back(actor(i, "Guest " + std::to_string(i), ActorKind::Person, 0));
            corpus->statements[0].addressees.push_back(ActorId(i));
        }
        corpus->actors[3].name = "<b>Guest</b>";
        const Cards cards(corpus, {0});
        QCOMPARE(cards.at(0, EvidenceModel::WhoRole), u"→ <b>Guest</b>, Guest 4, Guest 5 and 27 more"_s);
        QVERIFY(cards.at(0, Qt::ToolTipRole).contains(u"Guest 32"_s));
        QVERIFY(cards.at(0, Qt::ToolTipRole).contains(u"&lt;b&gt;Guest"_s)); // never as markup
    }

    void keepsNamesFromRightToLeftToThemselves()
    {
        const auto corpus = smallCorpus();
        corpus->actors[0].name = "خالد حسن";
        QCOMPARE(Cards(corpus).at(2, EvidenceModel::WhoRole), u"Carl Dahl → \u2068خالد حسن\u2069"_s);
    }

    void saysWhenAndThroughWhom()
    {
        const auto corpus = smallCorpus();
        corpus->statements[0].text.when = "on Sunday";
        corpus->statements[0].text.from = corpus->statements[0].text.to = "2024-05-05";
        corpus->statements[0].relay = {ActorId(1)};
        const Cards cards(corpus);
        QCOMPARE(cards.at(0, EvidenceModel::FactsRole), u"on Sunday (5 May 2024) · passed on by Carl Dahl"_s);
        QCOMPARE(cards.at(1, EvidenceModel::FactsRole), QString());
    }

    void tellsHowItWasReadOnDemand()
    {
        const auto corpus = smallCorpus();
        corpus->statements[1].text.rules = {"cue-after-subject", "", "pronoun", "pronoun"};
        corpus->statements[1].text.confidence = 0.63;
        Cards cards(corpus);
        const QModelIndex second = cards.model.index(1);
        QCOMPARE(second.data(EvidenceModel::CertaintyRole).toInt(), static_cast<int>(Certainty::Likely));
        QCOMPARE(second.data(EvidenceModel::HowRole).toStringList(), QStringList());
        const QSignalSpy changes(&cards.model, &QAbstractItemModel::dataChanged);
        QVERIFY(cards.model.setData(second, true, EvidenceModel::OpenRole));
        QCOMPARE(changes.size(), 1);
        const QStringList how = second.data(EvidenceModel::HowRole).toStringList();
        QCOMPARE(how.size(), 3); // each rule once
        QCOMPARE(how[0], u"Likely: about 6 in 10 statements read like this are right."_s);
        QVERIFY2(how[2].contains(u"pronoun"_s), qPrintable(how[2]));
        QVERIFY(!cards.model.index(0).data(EvidenceModel::OpenRole).toBool());
        cards.model.setEvidence({evidenceOf(corpus->statements[1])}, corpus);
        QVERIFY(cards.model.index(0).data(EvidenceModel::OpenRole).toBool()); // it stays open wherever it stands
        cards.model.setData(cards.model.index(0), false, EvidenceModel::OpenRole);
        QVERIFY(cards.model.index(0).data(EvidenceModel::HowRole).toStringList().isEmpty());
    }

    void isHeardInOneBreath()
    {
        const auto corpus = smallCorpus();
        corpus->statements[2].text.confidence = 0.3;
        QCOMPARE(Cards(corpus, {2}).at(0, Qt::AccessibleTextRole),
                 u"direct · told, by Carl Dahl, to Ada Berg, doubtful: “We stop work,”"_s);
    }

    void excerptsEndWithTheirSentence()
    {
        const std::string text = "First one. Second has a name in it. Third.";
        QCOMPARE(excerptAround(text, spanOf(text, "name")), QStringLiteral("Second has a name in it."));
        QCOMPARE(excerptAround(text, {100, 120}), QString());
    }

    void saysWhichDaysAreMeant_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("days");
        QTest::newRow("a day") << u"2022-11-20"_s << u"2022-11-20"_s << u"20 Nov 2022"_s;
        QTest::newRow("a week") << u"2022-11-14"_s << u"2022-11-20"_s << u"14–20 Nov 2022"_s;
        QTest::newRow("over a month's end") << u"2022-10-28"_s << u"2022-11-03"_s << u"28 Oct – 3 Nov 2022"_s;
        QTest::newRow("over New Year") << u"2022-12-28"_s << u"2023-01-03"_s << u"28 Dec 2022 – 3 Jan 2023"_s;
        QTest::newRow("a month") << u"2022-02-01"_s << u"2022-02-28"_s << u"Feb 2022"_s;
        QTest::newRow("months") << u"2022-02-01"_s << u"2022-03-31"_s << u"Feb – Mar 2022"_s;
        QTest::newRow("a year") << u"2021-01-01"_s << u"2021-12-31"_s << u"2021"_s;
        QTest::newRow("years") << u"1993-01-01"_s << u"2021-12-31"_s << u"1993–2021"_s;
        QTest::newRow("open at its end") << u"1993-04-02"_s << QString() << u"from 2 Apr 1993"_s;
        QTest::newRow("open at its beginning") << QString() << u"1993-04-02"_s << u"until 2 Apr 1993"_s;
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("no date") << u"soon"_s << u"2022-13-77"_s << QString();
    }

    void saysWhichDaysAreMeant()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(daysBetween(from.toStdString(), to.toStdString()), "days");
    }

    void doesNotSayAYearTwice()
    {
        StatementText text;
        text.when = "in 2021";
        text.from = "2021-01-01";
        text.to = "2021-12-31";
        QCOMPARE(whenOf(text), u"in 2021"_s);
        text.when = "last year";
        QCOMPARE(whenOf(text), u"last year (2021)"_s);
        text.when.clear();
        QCOMPARE(whenOf(text), u"2021"_s);
        text.from = text.to = {};
        QCOMPARE(whenOf(text), QString());
    }
};

QTEST_GUILESS_MAIN(EvidenceModelTest)
#include "tst_evidence_model.moc"
