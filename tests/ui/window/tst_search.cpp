// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/small_corpus.h"
#include "ui/models/search_model.h"
#include "ui/window/search_field.h"
#include "ui/window/window_states.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSignalSpy>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

/// The field with the small corpus behind it, shown.
struct House
{
    House()
        : field(states)
    {
        open();
        field.show();
        field.activateWindow();
        field.setFocus();
    }

    /// As it happens again and again while a folder is read.
    void open()
    {
        ProjectSnapshot snapshot;
        snapshot.corpus = smallCorpus();
        snapshot.folders = {"/tmp/news"};
        states.project.setSnapshot(snapshot);
    }

    [[nodiscard]] std::string selected() const
    {
        const auto &nodes = states.selection.selection().nodes;
        return nodes.size() == 1 ? nodes.front() : std::string();
    }

    [[nodiscard]] const QAbstractItemModel &found() const { return *field.completer()->model(); }

    WindowStates states;
    SearchField field;
};

QStringList rows(const SearchModel &model, int role = Qt::DisplayRole)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.index(row).data(role).toString());
    return words;
}

} // namespace

class SearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsActorsThenArticlesThenStatements()
    {
        SearchModel model;
        model.setCorpus(smallCorpus());
        model.search(u"harbour"_s);
        QCOMPARE(rows(model), QStringList({u"The harbour"_s, u"“We build the harbour,”"_s}));
        QCOMPARE(rows(model, SearchModel::WhatRole), QStringList({u"article"_s, u"Ada Berg"_s}));
        model.search(u"BERG"_s); // whatever the case
        QCOMPARE(rows(model), QStringList({u"Ada Berg"_s}));
        QCOMPARE(rows(model, SearchModel::WhatRole), QStringList({u"person"_s}));
    }

    void putsWhoSpeaksMostFirst()
    {
        auto corpus = smallCorpus();
        corpus->actors[1].statements = 7;
        SearchModel model;
        model.setCorpus(corpus);
        model.search(u"da"_s);
        QCOMPARE(rows(model), QStringList({u"Carl Dahl"_s, u"Ada Berg"_s}));
    }

    void findsAnActorByAnotherOfItsNames()
    {
        auto corpus = smallCorpus();
        corpus->actors[0].aliases = {"Her Worship"};
        SearchModel model;
        model.setCorpus(corpus);
        model.search(u"worship"_s);
        QCOMPARE(rows(model), QStringList({u"Ada Berg"_s}));
    }

    void findsNothingForBlanks()
    {
        SearchModel model;
        model.setCorpus(smallCorpus());
        model.search(u"  "_s);
        QCOMPARE(model.rowCount(), 0);
        model.search(u"xyzzy"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void showsAFewOfMany()
    {
        auto corpus = smallCorpus();
        for (int i = 3; i < 60; ++i)
            corpus->actors.push_back(actor(i, "Berg " + std::to_string(i), ActorKind::Person, 1));
        SearchModel model;
        model.setCorpus(corpus);
        model.search(u"berg"_s);
        QCOMPARE(model.rowCount(), 8);
    }

    void goesToTheFirstHitByReturn()
    {
        House house;
        QSignalSpy there(&house.field, &SearchField::wentThere);
        QTest::keyClicks(&house.field, u"dahl"_s);
        QTest::keyClick(&house.field, Qt::Key_Return);
        QCOMPARE(house.selected(), nodeKeyOf(house.states.project.corpus()->actors[1]));
        QCOMPARE(there.size(), 1);
        QTRY_COMPARE(house.field.text(), QString());
    }

    void opensAnArticleThatWasFound()
    {
        House house;
        QTest::keyClicks(&house.field, u"the strike"_s);
        QTest::keyClick(&house.field, Qt::Key_Return);
        QVERIFY(house.states.evidence.article() == ArticleId(2));
    }

    void keepsWhatWasFoundWhileTheFolderIsRead()
    {
        House house;
        QTest::keyClicks(&house.field, u"dahl"_s);
        QCOMPARE(house.found().rowCount(), 1);
        house.open();
        QCOMPARE(house.found().rowCount(), 1);
        QTest::keyClick(&house.field, Qt::Key_Return);
        QCOMPARE(house.selected(), nodeKeyOf(house.states.project.corpus()->actors[1]));
    }

    void isLeftByEscapeWithTheSelectionKept()
    {
        House house;
        house.states.selection.selectNode("actor:person|Ada Berg");
        QVERIFY(QTest::qWaitForWindowActive(&house.field));
        QVERIFY(house.field.hasFocus());
        QTest::keyClicks(&house.field, u"xyzzy"_s);
        QTest::keyClick(&house.field, Qt::Key_Escape);
        QCOMPARE(house.field.text(), QString());
        QVERIFY(!house.field.hasFocus());
        QCOMPARE(house.selected(), std::string("actor:person|Ada Berg"));
    }
};

QTEST_MAIN(SearchTest)
#include "tst_search.moc"
