// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/correction_history.h"
#include "tests/ui/small_corpus.h"
#include "ui/state/evidence_state.h"
#include "ui/state/filter_state.h"
#include "ui/state/history_state.h"
#include "ui/state/selection_state.h"
#include "ui/state/settings.h"
#include "ui/state/text_state.h"
#include "ui/state/theme_state.h"
#include "ui/state/view_history.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

Selection picked(const std::string &node)
{
    return {{node}, {}};
}

/// Ada Berg -> Northport on statement 0, Carl Dahl -> Ada Berg on statement 2.
View smallView()
{
    View view;
    view.nodes.resize(3);
    view.nodes[0].key = "actor:person|Ada Berg";
    view.nodes[1].key = "actor:person|Carl Dahl";
    view.nodes[2].key = "actor:place|Northport";
    view.edges.resize(2);
    view.edges[0].source = 0;
    view.edges[0].target = 2;
    view.edges[0].statements = {StatementId(0)};
    view.edges[1].source = 1;
    view.edges[1].target = 0;
    view.edges[1].statements = {StatementId(2)};
    return view;
}

} // namespace

class StatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void filterJoinsChipsAndText()
    {
        FilterState state;
        QSignalSpy changed(&state, &FilterState::changed);
        Filter chosen;
        chosen.actorKinds = {ActorKind::Person, ActorKind::Place};
        chosen.atMost = 150;
        state.setChosen(chosen);
        Filter typed;
        typed.words = {"embassy"};
        typed.actorKinds = {ActorKind::Person};
        state.setParsedQuery(typed);
        QCOMPARE(state.filter().actorKinds, std::set<ActorKind>{ActorKind::Person});
        QCOMPARE(state.filter().words, std::vector<std::string>{"embassy"});
        QCOMPARE(state.filter().atMost, std::size_t{150});
        state.setChosen(chosen);
        QCOMPARE(changed.size(), 1);
    }

    void hidingIsTakenBackAsAWhole()
    {
        FilterState state;
        state.hide({"a", "b"});
        QVERIFY(state.narrows());
        state.showHidden();
        QVERIFY(!state.narrows());
        state.hide({"a"});
        state.expand({"a"});
        QVERIFY(state.chosen().hidden.empty());
    }

    void selectionOutlivesTheView()
    {
        View view = smallView();
        const Selection selection = selectionAt({1}, {0}, view);
        std::swap(view.nodes[0], view.nodes[2]);
        for (ViewEdge &edge : view.edges) {
            edge.source = 2 - edge.source;
            edge.target = 2 - edge.target;
        }
        const SelectedPlaces places = placesOf(selection, view);
        QCOMPARE(places.nodes, std::vector<std::uint32_t>{1});
        QCOMPARE(places.edges, std::vector<std::uint32_t>{0});
        QVERIFY(placesOf(selection, View{}).nodes.empty());
    }

    void evidenceOfAnEdgeIsItsStatements()
    {
        const auto corpus = smallCorpus();
        const View view = smallView();
        const auto found = evidenceFor(selectionAt({}, {1}, view), *corpus, &view);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().statement, StatementId(2));
    }

    void evidenceOfAnActorIsWhatItSaysThenItsOfficesThenWhatIsSaidToIt()
    {
        const auto corpus = smallCorpus();
        const auto found = evidenceFor(picked("actor:person|Ada Berg"), *corpus, nullptr);
        QCOMPARE(found.size(), std::size_t{4});
        QCOMPARE(found[1].statement, StatementId(1));
        QCOMPARE(found[2].label, std::string("Mayor, Northport"));
        QCOMPARE(found[3].statement, StatementId(2));
    }

    void evidenceOfManyIsThatOfOneAfterTheOther()
    {
        const auto corpus = smallCorpus();
        const auto one = evidenceFor(picked("actor:person|Carl Dahl"), *corpus, nullptr);
        const auto other = evidenceFor(picked("actor:person|Ada Berg"), *corpus, nullptr);
        const auto both = evidenceFor({{"actor:person|Carl Dahl", "actor:person|Ada Berg"}, {}}, *corpus, nullptr);
        std::vector<Evidence> wanted = one;
        for (const Evidence &piece : other)
            if (std::find(wanted.begin(), wanted.end(), piece) == wanted.end())
                wanted.push_back(piece);
        QVERIFY(!one.empty() && both.size() > one.size());
        QVERIFY(both == wanted);
    }

    void evidenceStepsGoRound()
    {
        const auto corpus = smallCorpus();
        EvidenceState state;
        state.setList(evidenceFor(picked("actor:person|Ada Berg"), *corpus, nullptr), corpus,
                      EvidenceState::Read::First);
        QCOMPARE(state.current(), std::optional<std::size_t>(0));
        state.step(-1);
        QCOMPARE(state.current(), std::optional<std::size_t>(3));
        QCOMPARE(state.article(), ArticleId(2));
        state.step(1);
        QCOMPARE(state.current(), std::optional<std::size_t>(0));
        EvidenceState().step(1); // nothing there: nothing happens
    }

    void whatIsReadStaysReadInANewCorpus()
    {
        const auto corpus = smallCorpus();
        EvidenceState state;
        state.setList({}, corpus, EvidenceState::Read::Same);
        state.readOne(evidenceOf(corpus->statements[2]));
        const auto next = smallCorpus(); // one statement fewer before it
        next->statements.erase(next->statements.begin());
        next->statements[0].id = StatementId(0);
        next->statements[1].id = StatementId(1);
        state.setList({}, next, EvidenceState::Read::Same);
        QVERIFY(state.reading().has_value());
        QCOMPARE(state.reading()->statement, StatementId(1));
    }

    void historySaysWhatUndoWouldDo()
    {
        const auto corpus = smallCorpus();
        HistoryState state;
        Correction rename;
        rename.id = CorrectionId(1);
        rename.target = "person|Ada Berg";
        rename.before = "Ada Berg";
        rename.after = "A. Berg";
        state.setCorrections({rename}, *corpus);
        QCOMPARE(state.undoText(), QStringLiteral("rename “Ada Berg” to “A. Berg”"));
        QVERIFY(state.redoText().isEmpty());
        Correction undone = undoOf(rename);
        undone.id = CorrectionId(2);
        state.setCorrections({rename, undone}, *corpus);
        QVERIFY(state.undoText().isEmpty());
        QCOMPARE(state.redoText(), QStringLiteral("rename “Ada Berg” to “A. Berg”"));
    }

    void historyNamesWhatIsPinned()
    {
        Correction pin;
        pin.id = CorrectionId(1);
        pin.kind = CorrectionKind::PinNode;
        pin.target = "speaks-of/actor:place|Northport";
        pin.after = "1 2";
        HistoryState state;
        state.setCorrections({pin}, *smallCorpus());
        QCOMPARE(state.undoText(), QStringLiteral("pin Northport"));
    }

    void viewsLeadBackAndForth()
    {
        ViewHistory history;
        ViewMoment a, b;
        b.lens = Lens::Articles;
        history.record(a);
        history.record(a);
        QVERIFY(!history.canGoBack());
        history.record(b);
        QCOMPARE(history.back(), std::optional(a));
        QCOMPARE(history.forward(), std::optional(b));
        QVERIFY(!history.forward());
        QCOMPARE(history.back(), std::optional(a));
        ViewMoment c;
        c.query = QStringLiteral("x");
        history.record(c); // what lay ahead is forgotten
        QVERIFY(!history.canGoForward());
    }

    void textsAreSentForOnce()
    {
        TextState state;
        QSignalSpy wanted(&state, &TextState::wanted);
        QVERIFY(!state.text(ArticleId(1)));
        QVERIFY(!state.text(ArticleId(1)));
        QCOMPARE(wanted.size(), 1);
        state.setText(ArticleId(1), HarbourText);
        QCOMPARE(*state.text(ArticleId(1)), HarbourText);
    }

    void changedTextsAreDropped()
    {
        const auto corpus = smallCorpus();
        TextState state;
        state.setText(ArticleId(1), HarbourText);
        state.setText(ArticleId(2), "something else");
        state.keepOnly(*corpus);
        QVERIFY(state.text(ArticleId(1)));
        QVERIFY(!state.text(ArticleId(2)));
    }

    void themeFollowsTheSystemUnlessChosen()
    {
        ThemeState state(ThemePreference::System);
        QSignalSpy changed(&state, &ThemeState::changed);
        state.setSystemKind(ThemeKind::Dark);
        QCOMPARE(state.kind(), ThemeKind::Dark);
        state.setPreference(ThemePreference::Light);
        QCOMPARE(state.kind(), ThemeKind::Light);
        state.setSystemKind(ThemeKind::Light);
        QCOMPARE(changed.size(), 2);
    }

    void settingsKeepRecentPathsEachOnce()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.ini"));
        {
            Settings settings(file);
            settings.addRecent(QStringLiteral("/a"));
            settings.addRecent(QStringLiteral("/b"));
            settings.addRecent(QStringLiteral("/a"));
            settings.setTheme(ThemePreference::Dark);
        }
        const Settings settings(file);
        QCOMPARE(settings.recent(), (QStringList{QStringLiteral("/a"), QStringLiteral("/b")}));
        QVERIFY(settings.theme() == ThemePreference::Dark);
    }
};

QTEST_GUILESS_MAIN(StatesTest)
#include "tst_states.moc"
