// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panel_house.h"
#include "ui/models/evidence_model.h"
#include "ui/panels/actors_panel.h"
#include "ui/panels/card_layout.h"
#include "ui/panels/details_panel.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/filtered_list.h"
#include "ui/panels/reader_panel.h"
#include "ui/panels/selection_title.h"
#include "ui/panels/start_page.h"
#include "ui/panels/statements_panel.h"
#include "ui/panels/suggestion_row.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextEdit>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{

void clickRow(QListView *view, int row)
{
    const QRect rect = view->visualRect(view->model()->index(row, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
}

/// The button that leads on from a panel that has nothing to show.
QAbstractButton *leadingOn(const QWidget &panel)
{
    return panel.findChild<EmptyState *>()->findChild<QAbstractButton *>();
}

QColor backgroundOf(const QTextEdit &page, const QString &words)
{
    const qsizetype at = page.toPlainText().indexOf(words);
    QTextCursor cursor(page.document());
    cursor.setPosition(static_cast<int>(at) + 1);
    return cursor.charFormat().background().color();
}

} // namespace

class PanelsTest final : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatMayBeTheSameActor()
    {
        House house;
        house.corpus->suggestions = {{ActorId(0), ActorId(1), 0.8, "same words in another order"}};
        house.show(house.corpus);
        SuggestionRow row;
        Selection selection;
        selection.nodes = {nodeKeyOf(house.corpus->actors[1])};
        row.showFor(selection, *house.corpus);
        const auto name = [&](std::size_t at) { return QString::fromStdString(house.corpus->actors[at].name); };
        const auto key = [&](std::size_t at) { return QString::fromStdString(house.corpus->actors[at].key); };
        QCOMPARE(row.sentence(), QStringLiteral("Perhaps the same as %1: same words in another order").arg(name(0)));
        const QSignalSpy merges(&row, &SuggestionRow::mergeRequested);
        const QSignalSpy partings(&row, &SuggestionRow::partRequested);
        QTest::keyClick(row.mergeButton(), Qt::Key_Space);
        QTest::keyClick(row.partButton(), Qt::Key_Space);
        QCOMPARE(merges.value(0), (QVariantList{key(1), key(0)}));
        QCOMPARE(partings.value(0), (QVariantList{key(1), key(0)}));
        selection.nodes = {nodeKeyOf(house.corpus->actors[0])};
        row.showFor(selection, *house.corpus);
        QCOMPARE(row.sentence(), QStringLiteral("Perhaps the same as %1: same words in another order").arg(name(1)));
        selection.nodes.push_back(nodeKeyOf(house.corpus->actors[1]));
        row.showFor(selection, *house.corpus);
        QCOMPARE(row.sentence(), QString());
    }

    void clickingAnActorSelectsIt()
    {
        House house;
        ActorsPanel panel(house.project, house.picture, house.selection);
        panel.resize(260, 400);
        panel.show();
        clickRow(panel.list()->view(), 1);
        QCOMPARE(house.selection.selection().nodes, std::vector<std::string>{"actor:person|Carl Dahl"});
    }

    void searchingLeavesTheActorsThatFit()
    {
        House house;
        ActorsPanel panel(house.project, house.picture, house.selection);
        panel.list()->searchField()->setText(QStringLiteral("north"));
        QCOMPARE(panel.list()->view()->model()->rowCount(), 1);
        panel.list()->searchField()->setText(QStringLiteral("nobody of that name"));
        QCOMPARE(panel.list()->view()->model()->rowCount(), 0);
        QVERIFY(panel.list()->view()->isHidden()); // a sentence stands in its place
    }

    void theListFollowsTheSelection()
    {
        House house;
        ActorsPanel panel(house.project, house.picture, house.selection);
        house.selection.selectNode("actor:place|Northport");
        QCOMPARE(panel.list()->current().row(), 2);
        house.selection.clear();
        QVERIFY(!panel.list()->current().isValid());
    }

    void aRenamedActorKeepsItsExtractedNameOnce()
    {
        Corpus corpus = *smallCorpus();
        Actor &actor = corpus.actors[1];
        actor.aliases.assign({actor.extractedName, "Dahl"});
        actor.name = "Old Carl";
        Selection selection;
        selection.nodes = {"actor:" + actor.key};
        const QString names = titleOf(selection, {}, corpus, nullptr).names;
        QCOMPARE(names.count(QString::fromStdString(actor.extractedName)), qsizetype{1});
        QVERIFY(names.contains(QStringLiteral("“Dahl”")));
    }

    void clickingAStatementReadsIt()
    {
        House house;
        StatementsPanel panel(house.project, house.evidence);
        panel.resize(260, 400);
        panel.show();
        clickRow(panel.list()->view(), 2);
        QVERIFY(house.evidence.reading().has_value());
        QCOMPARE(house.evidence.reading()->statement, StatementId(2));
        QCOMPARE(house.evidence.article(), ArticleId(2));
    }

    void theReaderMarksContentCueAndSourceInThreeWays()
    {
        House house;
        ReaderPanel panel(house.project, house.evidence, house.texts);
        panel.resize(400, 500);
        panel.show();
        house.evidence.readOne(evidenceOf(house.corpus->statements[0]));
        QTRY_VERIFY(panel.page()->toPlainText().contains(QStringLiteral("harbour")));
        const Theme theme = Theme::light();
        QCOMPARE(backgroundOf(*panel.page(), QStringLiteral("We build")), theme.contentMark);
        QCOMPARE(backgroundOf(*panel.page(), QStringLiteral("said")), theme.cueMark);
        QCOMPARE(backgroundOf(*panel.page(), QStringLiteral("Mayor Ada")), theme.sourceMark);
        QCOMPARE(backgroundOf(*panel.page(), QStringLiteral("It will be")), theme.otherMark);
        house.evidence.readOne(evidenceOf(house.corpus->statements[1]));
        QCOMPARE(backgroundOf(*panel.page(), QStringLiteral("It will be")), theme.contentMark);
        QCOMPARE(backgroundOf(*panel.page(), QStringLiteral("We build")), theme.otherMark);
    }

    void theReaderShowsMarkupAsItStands()
    {
        House house;
        const std::string text = "<b>bold</b> <img src=x> &amp; done";
        house.texts.setText(ArticleId(1), text);
        ReaderPanel panel(house.project, house.evidence, house.texts);
        house.evidence.readArticle(ArticleId(1));
        QCOMPARE(panel.page()->toPlainText(), QString::fromStdString(text));
    }

    void articlesFollowEachOther()
    {
        House house;
        ReaderPanel panel(house.project, house.evidence, house.texts);
        panel.nextArticle();
        QCOMPARE(house.evidence.article(), ArticleId(1));
        panel.nextArticle();
        QCOMPARE(house.evidence.article(), ArticleId(2));
        panel.nextArticle();
        QCOMPARE(house.evidence.article(), ArticleId(1));
        panel.previousArticle();
        QCOMPARE(house.evidence.article(), ArticleId(2));
    }

    void detailsShowCardsAndACardIsRead()
    {
        House house;
        DetailsPanel panel({house.project, house.picture, house.selection, house.evidence, house.texts});
        panel.resize(380, 500);
        panel.show();
        house.selection.selectNode("actor:person|Ada Berg");
        house.evidence.setList(evidenceFor(house.selection.selection(), *house.corpus, nullptr), house.corpus,
                               EvidenceState::Read::First);
        QCOMPARE(panel.title(), QStringLiteral("Ada Berg"));
        QCOMPARE(panel.cards()->model()->rowCount(), 4);
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        clickRow(panel.cards(), 1);
        QCOMPARE(house.evidence.current(), std::optional<std::size_t>(1));
    }

    void ofVeryManyCardsTheLastIsReachedToo()
    {
        House house;
        std::vector<Evidence> list;
        for (std::uint32_t i = 0; i < 400; ++i)
            list.push_back({ArticleId(1), {}, {i, i + 20}, "Piece " + std::to_string(i)});
        DetailsPanel panel({house.project, house.picture, house.selection, house.evidence, house.texts});
        panel.resize(380, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        house.selection.selectNode("actor:person|Ada Berg");
        house.evidence.setList(list, house.corpus, EvidenceState::Read::First);
        house.evidence.setCurrent(399);
        QListView &cards = *panel.cards();
        const QModelIndex last = cards.model()->index(399, 0);
        QVERIFY(cards.visualRect(last).isEmpty()); // not all are laid out at once
        QTRY_VERIFY(cards.viewport()->rect().intersects(cards.visualRect(last)));
    }

    void aCardTellsHowItWasReadWhereThatIsClicked()
    {
        House house;
        house.corpus->statements[0].text.rules = {"cue-inverted"};
        DetailsPanel panel({house.project, house.picture, house.selection, house.evidence, house.texts});
        panel.resize(380, 500);
        panel.show();
        house.selection.selectNode("actor:person|Ada Berg");
        house.evidence.setList(evidenceFor(house.selection.selection(), *house.corpus, nullptr), house.corpus,
                               EvidenceState::Read::First);
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QListView &cards = *panel.cards();
        const auto how = [&] { return cards.model()->index(0, 0).data(EvidenceModel::HowRole).toStringList(); };
        const QRect closed = cards.visualRect(cards.model()->index(0, 0));
        const CardLayout card(cards.model()->index(0, 0), closed, cards.font());
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, {}, closed.center()); // its words

        QVERIFY(how().isEmpty());
        QTest::mouseClick(cards.viewport(), Qt::LeftButton, {}, card.certainty().center());
        QCOMPARE(how().size(), 2);
        QTRY_VERIFY(cards.visualRect(cards.model()->index(0, 0)).height() > closed.height() + 40);
        QTest::keyClick(&cards, Qt::Key_Space);
        QVERIFY(how().isEmpty());
        QTest::keyClick(&cards, Qt::Key_Return);
        QVERIFY(!how().isEmpty());
        panel.toggleHow();
        QVERIFY(how().isEmpty());
    }

    void aCardHasRoomForItsPartsAndNotForMore()
    {
        House house;
        for (std::int64_t i = 3; i < 33; ++i) {
            house.corpus->actors.push_back(actor(i, "Guest Number " + std::to_string(i), ActorKind::Person, 0));
            house.corpus->statements[0].addressees.push_back(ActorId(i));
        }
        house.corpus->statements[0].contentWords = std::string(20000, 'a');
        house.corpus->statements[0].text.when = "on Sunday";
        EvidenceModel model([](ArticleId) { return nullptr; });
        model.setEvidence({evidenceOf(house.corpus->statements[0]), evidenceOf(house.corpus->statements[1])},
                          house.corpus);
        for (const int width : {200, 400}) {
            const CardLayout full(model.index(0), {0, 0, width, 0}, QApplication::font());
            QVERIFY(full.head().bottom() < full.who().top);
            QVERIFY(full.who().top < full.words().top && full.words().top < full.facts().top);
            QVERIFY(full.facts().top < full.height());
            QVERIFY2(full.height() < 260, qPrintable(QString::number(full.height())));
            QVERIFY(full.certainty().right() <= full.head().right());
        }
        const CardLayout bare(model.index(1), {0, 0, 400, 0}, QApplication::font());
        QVERIFY(bare.facts().text.text.isEmpty());
        QVERIFY(bare.height() < 100);
    }

    void detailsLeadToWhoSpeaksMostOnlyWhereSomebodySpeaks()
    {
        House house;
        DetailsPanel panel({house.project, house.picture, house.selection, house.evidence, house.texts});
        QVERIFY(!leadingOn(panel)->isHidden());
        leadingOn(panel)->click();
        QCOMPARE(house.selection.selection().nodes, std::vector<std::string>{"actor:person|Ada Berg"});
        house.show(std::make_shared<Corpus>());
        QVERIFY(leadingOn(panel)->isHidden());
        const std::shared_ptr<Corpus> silent = smallCorpus();
        silent->statements.clear();
        house.show(silent);
        QVERIFY(leadingOn(panel)->isHidden());
        QCOMPARE(panel.findChild<EmptyState *>()->heading(), QStringLiteral("No statements"));
        house.show(house.corpus);
        QVERIFY(!leadingOn(panel)->isHidden());
    }

    void theReaderLeadsToTheFirstArticleOnlyWhereThereIsOne()
    {
        House house;
        ReaderPanel panel(house.project, house.evidence, house.texts);
        QVERIFY(!leadingOn(panel)->isHidden());
        house.show(std::make_shared<Corpus>());
        QVERIFY(leadingOn(panel)->isHidden());
        QCOMPARE(panel.findChild<EmptyState *>()->heading(), QStringLiteral("No articles"));
        house.show(house.corpus);
        QVERIFY(!leadingOn(panel)->isHidden());
        leadingOn(panel)->click();
        QCOMPARE(house.evidence.article(), ArticleId(1));
    }

    void theStartPageOpensWhatWasOpenLately()
    {
        StartPage page;
        page.setRecent({QStringLiteral("/news/a & b")});
        QSignalSpy wanted(&page, &StartPage::pathRequested);
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>())
            if (button->text().contains(QStringLiteral("a && b")))
                button->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), QStringLiteral("/news/a & b"));
    }
};

QTEST_MAIN(PanelsTest)
#include "tst_panels.moc"
