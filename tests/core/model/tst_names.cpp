// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every value of every enumeration has a word, and the word leads back.
#include "core/model/actor.h"
#include "core/model/correction.h"
#include "core/model/statement.h"
#include "core/model/view.h"

#include <QTest>

#include <set>

namespace onrecord::tests
{

class NamesTest final : public QObject
{
    Q_OBJECT

private slots:
    void leadBack();
    void differ();
    void areNotMadeUp();
};

namespace
{

template <typename Enum, typename Back>
bool leadsBack(Enum last, Back back)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        if (toString(value).empty() || back(toString(value)) != value)
            return false;
    }
    return true;
}

} // namespace

void NamesTest::leadBack()
{
    QVERIFY(leadsBack(ActorKind::Anonymous, actorKindFromString));
    QVERIFY(leadsBack(StatementKind::Act, statementKindFromString));
    QVERIFY(leadsBack(Stance::Negative, stanceFromString));
    QVERIFY(leadsBack(SpeakerHow::Unknown, speakerHowFromString));
    QVERIFY(leadsBack(CorrectionKind::Redo, correctionKindFromString));
    QVERIFY(leadsBack(CorrectionKind::MergeActors, correctionKindFromString));
    QVERIFY(leadsBack(CorrectionKind::PartActors, correctionKindFromString));
    QVERIFY(leadsBack(Lens::Offices, lensFromString));
}

void NamesTest::differ()
{
    std::set<std::string_view> names;
    for (const EdgeKind kind :
         {EdgeKind::Speaks, EdgeKind::Says, EdgeKind::Concerns, EdgeKind::AppearsIn, EdgeKind::Holds})
        names.insert(toString(kind));
    QCOMPARE(names.size(), std::size_t{5});
    QVERIFY(!names.contains(""));
}

void NamesTest::areNotMadeUp()
{
    QVERIFY(!actorKindFromString("Person") && !statementKindFromString("") && !lensFromString("speaks"));
    QVERIFY(!stanceFromString("good") && !speakerHowFromString("guess") && !correctionKindFromString("rename"));
}

} // namespace onrecord::tests

QTEST_GUILESS_MAIN(onrecord::tests::NamesTest)
#include "tst_names.moc"
