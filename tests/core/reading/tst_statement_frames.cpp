// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the lists of statement verbs and nouns tell, and what they refuse.
#include "core/reading/statement_frames.h"

#include "core/text/characters.h"
#include "tests/core/folder.h"

#include <QTest>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace onrecord::tests
{

namespace
{

bool hasPattern(const StatementFrame &frame)
{
    return frame.that || frame.quote || frame.toDo || frame.whomToDo || frame.doing || frame.thing || frame.thingAs ||
           frame.whom || !frame.about.empty() || !frame.to.empty();
}

std::string_view headOf(std::string_view phrase)
{
    return phrase.substr(0, phrase.find(' '));
}

std::string_view particleOf(std::string_view phrase)
{
    return phrase.find(' ') == std::string_view::npos ? "" : phrase.substr(phrase.find(' ') + 1);
}

} // namespace

class StatementFramesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void holdsEnough();
    void givesEveryEntryAFrame();
    void keepsWordsFolded();
    void knowsPatterns_data();
    void knowsPatterns();
    void knowsStance();
    void tellsActsFromWords();
    void findsEveryFormOfAVerb();
    void tellsFormsApart();
    void needsTheParticle();
    void knowsPrepositions();
    void knowsNounsAndTheirPlurals();
    void knowsAdjectives();
    void knowsLightVerbs();
    void givesWeakVerbsSomethingToCountWith();
    void holdsTheOlderListOfReports();
    void staysGoodWhenMoved();
    void refusesBrokenLines_data();
    void refusesBrokenLines();

private:
    std::optional<StatementFrames> m_frames;
};

void StatementFramesTest::initTestCase()
{
    auto frames = StatementFrames::load();
    QVERIFY2(frames, frames ? "" : sentence(frames.error()).c_str());
    m_frames.emplace(std::move(*frames));
}

void StatementFramesTest::holdsEnough()
{
    QVERIFY(m_frames->verbs().size() >= 1500);
    QVERIFY(m_frames->nouns().size() >= 500);
}

void StatementFramesTest::givesEveryEntryAFrame()
{
    for (const auto *frames : {&m_frames->verbs(), &m_frames->nouns(), &m_frames->adjectives()})
        for (const StatementFrame &frame : *frames)
            QVERIFY2(hasPattern(frame), std::string(frame.base).c_str());
}

void StatementFramesTest::keepsWordsFolded()
{
    for (const auto *frames : {&m_frames->verbs(), &m_frames->nouns(), &m_frames->adjectives()})
        for (const StatementFrame &frame : *frames)
            QCOMPARE(foldWord(frame.base), std::string(frame.base));
}

void StatementFramesTest::knowsPatterns_data()
{
    using Flag = bool StatementFrame::*;
    QTest::addColumn<QByteArray>("phrase");
    QTest::addColumn<bool>("has");
    const auto row = [&](const char *phrase, const char *pattern, Flag flag, bool wanted) {
        const StatementFrame *frame = m_frames->verb(headOf(phrase), particleOf(phrase));
        QTest::addRow("%s: %s %s", phrase, wanted ? "has" : "lacks", pattern)
            << QByteArray(phrase) << (frame != nullptr && frame->*flag == wanted);
    };
    row("said", "that", &StatementFrame::that, true);
    row("told", "whom", &StatementFrame::whom, true);
    row("shouted", "quote", &StatementFrame::quote, true);
    row("thanked", "that", &StatementFrame::that, false);
    row("promised", "to-do", &StatementFrame::toDo, true);
    row("denied", "to-do", &StatementFrame::toDo, false);
    row("urged", "whom-to-do", &StatementFrame::whomToDo, true);
    row("called", "whom-to-do", &StatementFrame::whomToDo, true);
    row("denied", "doing", &StatementFrame::doing, true);
    row("announced", "thing", &StatementFrame::thing, true);
    row("described", "thing-as", &StatementFrame::thingAs, true);
    row("announced", "whom", &StatementFrame::whom, false);
    row("said", "often", &StatementFrame::often, true);
    row("wants", "often", &StatementFrame::often, false);
    row("found", "weak", &StatementFrame::weak, true);
    row("went on", "weak", &StatementFrame::weak, true);
    row("said", "weak", &StatementFrame::weak, false);
}

void StatementFramesTest::knowsPatterns()
{
    QFETCH(bool, has);
    QVERIFY(has);
}

void StatementFramesTest::knowsStance()
{
    QVERIFY(m_frames->verb("welcomed")->stance == Stance::Positive);
    QVERIFY(m_frames->verb("condemned")->stance == Stance::Negative);
    QVERIFY(m_frames->verb("said")->stance == Stance::Neutral);
}

void StatementFramesTest::tellsActsFromWords()
{
    for (const char *word : {"thanked", "praised", "met", "signed", "sued", "condemned", "appointed"})
        QVERIFY2(m_frames->verb(word)->isAct(), word);
    for (const char *word : {"said", "welcomed", "announced", "wants", "criticised"})
        QVERIFY2(!m_frames->verb(word)->isAct(), word);
    QVERIFY(m_frames->verb("spoke", "with")->isAct());
}

void StatementFramesTest::findsEveryFormOfAVerb()
{
    for (const char *form : {"criticise", "criticises", "criticised", "criticising", "criticize", "criticizing"})
        QVERIFY2(m_frames->verb(form) != nullptr && m_frames->verb(form)->base == "criticise", form);
}

void StatementFramesTest::tellsFormsApart()
{
    QVERIFY(m_frames->isVerbForm("say", VerbForm::Base));
    QVERIFY(m_frames->isVerbForm("says", VerbForm::Third));
    QVERIFY(m_frames->isVerbForm("saying", VerbForm::Ing));
    QVERIFY(!m_frames->isVerbForm("say", VerbForm::Past));
    QVERIFY(m_frames->isVerbForm("said", VerbForm::Past) && m_frames->isVerbForm("said", VerbForm::Participle));
    QVERIFY(m_frames->isVerbForm("wrote", VerbForm::Past) && !m_frames->isVerbForm("wrote", VerbForm::Participle));
    QVERIFY(m_frames->isVerbForm("written", VerbForm::Participle));
    QVERIFY(m_frames->isVerbForm("read", VerbForm::Base) && m_frames->isVerbForm("read", VerbForm::Past));
    QVERIFY(m_frames->isVerbForm("gone", VerbForm::Participle, "on"));
    QVERIFY(!m_frames->isVerbForm("gone", VerbForm::Participle));
}

void StatementFramesTest::needsTheParticle()
{
    QVERIFY(m_frames->verb("pointed", "out") != nullptr);
    QCOMPARE(m_frames->verb("pointed", "out")->base, std::string_view("point out"));
    QVERIFY(m_frames->verb("pointed", "out") != m_frames->verb("pointed"));
    QVERIFY(m_frames->verb("made", "it clear") != nullptr);
    QVERIFY(m_frames->verb("said", "out") == nullptr);
    QVERIFY(m_frames->verb("went") == nullptr);
    QVERIFY(m_frames->verb("qwzx") == nullptr);
}

void StatementFramesTest::knowsPrepositions()
{
    const StatementFrame *accuse = m_frames->verb("accused");
    QVERIFY(accuse->hasAbout("of") && accuse->whom && !accuse->hasTo("of"));
    const StatementFrame *complain = m_frames->verb("complained");
    QVERIFY(complain->hasTo("to") && complain->hasAbout("about") && !complain->hasAbout("to"));
}

void StatementFramesTest::knowsNounsAndTheirPlurals()
{
    QVERIFY(m_frames->noun("claims") != nullptr);
    QCOMPARE(m_frames->noun("claims")->base, std::string_view("claim"));
    QVERIFY(m_frames->noun("claim")->that);
    QVERIFY(m_frames->noun("plans")->toDo);
    QVERIFY(m_frames->noun("calls")->hasAbout("for"));
    QVERIFY(m_frames->noun("allegations")->hasTo("against"));
    QVERIFY(m_frames->noun("meeting")->isAct());
    QVERIFY(m_frames->noun("table") == nullptr);
}

void StatementFramesTest::knowsAdjectives()
{
    QVERIFY(m_frames->adjective("confident") != nullptr && m_frames->adjective("confident")->that);
    QVERIFY(m_frames->adjective("critical")->hasAbout("of"));
    QVERIFY(m_frames->adjective("green") == nullptr);
}

void StatementFramesTest::knowsLightVerbs()
{
    QVERIFY(m_frames->isLightVerb("issued") && !m_frames->isReceivingVerb("issued"));
    QVERIFY(m_frames->isReceivingVerb("drew") && !m_frames->isLightVerb("drew"));
    QVERIFY(!m_frames->isLightVerb("ate"));
}

void StatementFramesTest::givesWeakVerbsSomethingToCountWith()
{
    for (const StatementFrame &frame : m_frames->verbs()) {
        const bool opensClause = frame.that || frame.quote || frame.toDo || frame.whomToDo || frame.thingAs;
        const bool hasObject = frame.thing || !frame.about.empty() || frame.whom || !frame.to.empty();
        QVERIFY2(!frame.weak || opensClause || hasObject, std::string(frame.base).c_str());
        QVERIFY2(!(frame.weak && frame.often), std::string(frame.base).c_str());
    }
}

void StatementFramesTest::holdsTheOlderListOfReports()
{
    auto list = WordList::load("lexicon/reporting_verbs.txt");
    QVERIFY(list);
    for (const std::string_view line : list->lines()) {
        const std::string_view base = WordList::split(line.substr(line.find_first_not_of("+@")), ',').front();
        QVERIFY2(m_frames->verb(headOf(base), particleOf(base)) != nullptr, std::string(base).c_str());
    }
}

void StatementFramesTest::staysGoodWhenMoved()
{
    auto frames = StatementFrames::load();
    QVERIFY(frames);
    const StatementFrame *before = frames->verb("said");
    const StatementFrames moved = std::move(*frames);
    QCOMPARE(moved.verb("said"), before);
    QCOMPARE(before->base, std::string_view("say"));
}

void StatementFramesTest::refusesBrokenLines_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *fact, const char *file, const char *line) {
        QTest::newRow(fact) << QByteArray(file) << QByteArray(line);
    };
    row("unknown pattern", "statement_verbs.txt", "hum, hums, hummed, humming : says thaf");
    row("unknown role", "statement_verbs.txt", "hum, hums, hummed, humming : says of:then");
    row("pattern twice", "statement_verbs.txt", "hum, hums, hummed, humming : says that that");
    row("unknown kind", "statement_verbs.txt", "hum, hums, hummed, humming : sings that");
    row("no patterns' part", "statement_verbs.txt", "hum, hums, hummed, humming");
    row("too few forms", "statement_verbs.txt", "hum, hums, hummed : says that");
    row("an empty form", "statement_verbs.txt", "hum, hums, , humming : says that");
    row("a form of another verb", "statement_verbs.txt", "saw, saws, say, sawing : says that");
    row("a noun twice", "statement_nouns.txt", "claim, claims : says that");
    row("neither gives nor takes", "light_verbs.txt", "hum, hums, hummed, humming : sings");
}

void StatementFramesTest::refusesBrokenLines()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, line);
    const Folder folder;
    const std::pair<const char *, const char *> lists[] = {
        {"statement_verbs.txt", "say, says, said, saying : says that\n"},
        {"statement_nouns.txt", "claim, claims : says that\n"},
        {"statement_adjectives.txt", "sure : says that\n"},
        {"light_verbs.txt", "make, makes, made, making : gives\n"}};
    for (const auto &[name, text] : lists)
        folder.write(std::string("lexicon/") + name, text + (file == name ? line.toStdString() : ""));
    qputenv("ONRECORD_RESOURCES", folder.path().c_str());
    const auto frames = StatementFrames::load();
    qunsetenv("ONRECORD_RESOURCES");
    QVERIFY(!frames);
    QVERIFY(frames.error().code == ErrorCode::BadInput);
    QVERIFY(frames.error().subject.find(file.toStdString()) != std::string::npos);
    QVERIFY(frames.error().subject.find(line.toStdString()) != std::string::npos);
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::StatementFramesTest)
#include "tst_statement_frames.moc"
