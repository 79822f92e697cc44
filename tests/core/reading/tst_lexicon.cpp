// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the word lists of the installation tell.
#include "core/reading/lexicon.h"

#include <QTest>

#include <optional>

namespace onrecord::tests
{

class LexiconTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsWords_data();
    void knowsWords();
    void knowsNamesByTheirForms();
    void knowsPhrases();
    void knowsGenderOfTitles();
    void leadsFromDemonymToCountry();

private:
    std::optional<Lexicon> m_lexicon;
};

void LexiconTest::initTestCase()
{
    auto lexicon = Lexicon::load();
    QVERIFY(lexicon);
    m_lexicon.emplace(std::move(*lexicon));
}

void LexiconTest::knowsWords_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("fact");
    const auto row = [](const char *word, Fact fact) {
        QTest::newRow(word) << QByteArray(word) << static_cast<int>(fact);
    };
    row("bridge", Fact::Common);
    row("said", Fact::ReportsOften);
    row("saying", Fact::ReportsNow);
    row("say", Fact::ReportsBase);
    row("told", Fact::ReportsTo);
    row("michael", Fact::MaleName);
    row("jennifer", Fact::FemaleName);
    row("the", Fact::Determiner);
    row("minister", Fact::Office);
    row("prime", Fact::StartsOffice);
    row("deputy", Fact::OfficeModifier);
    row("general", Fact::Rank);
    row("mrs.", Fact::Honorific);
    row("voter", Fact::PersonNoun);
    row("ministry", Fact::BodyNoun);
    row("monday", Fact::Calendar);
    row("republicans", Fact::NotName);
    row("institute", Fact::OrganisationHead);
    row("danish", Fact::Demonym);
    row("danes", Fact::People);
    row("county", Fact::PlaceHead);
}

void LexiconTest::knowsWords()
{
    QFETCH(QByteArray, word);
    QFETCH(int, fact);
    QVERIFY(m_lexicon->facts(word.toStdString()).has(static_cast<Fact>(fact)));
    QVERIFY(!m_lexicon->facts("qwzx").has(static_cast<Fact>(fact)));
}

void LexiconTest::knowsNamesByTheirForms()
{
    const KnownName *shortForm = m_lexicon->name("U.S.");
    QVERIFY(shortForm != nullptr);
    QCOMPARE(shortForm->canonical, std::string_view("United States"));
    QVERIFY(shortForm->kind == ActorKind::Place && shortForm->country);
    QVERIFY(m_lexicon->name("us") == nullptr);
    QVERIFY(m_lexicon->name("Reuters") != nullptr && m_lexicon->name("Reuters")->outlet);
}

void LexiconTest::knowsPhrases()
{
    QVERIFY(m_lexicon->isOffice("prime minister"));
    QVERIFY(m_lexicon->isRank("colonel general"));
    QVERIFY(m_lexicon->isReport("went on"));
    QVERIFY(!m_lexicon->isReport("went off"));
    QVERIFY(m_lexicon->isNotName("civil war"));
}

void LexiconTest::knowsGenderOfTitles()
{
    QVERIFY(m_lexicon->genderOfTitle("mr.") == Gender::Male);
    QVERIFY(m_lexicon->genderOfTitle("princess") == Gender::Female);
    QVERIFY(m_lexicon->genderOfTitle("colonel") == Gender::Unknown);
}

void LexiconTest::leadsFromDemonymToCountry()
{
    QCOMPARE(m_lexicon->countryOf("danish"), std::string_view("Denmark"));
    QVERIFY(m_lexicon->countryOf("bridge").empty());
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::LexiconTest)
#include "tst_lexicon.moc"
