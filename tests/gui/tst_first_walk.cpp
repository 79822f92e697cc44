// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The first walk through the whole house: opens the sample articles in a window, clicks its way from a node to the
// sentence that proves it, exports what it sees, renames somebody and takes it back. What the samples hold may be named
// here: this test measures.
#include "tests/gui/walker.h"

#include "core/resolve/correction_history.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/rename_dialog.h"
#include "ui/panels/actors_panel.h"
#include "ui/panels/banner.h"
#include "ui/panels/details_panel.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/reader_panel.h"
#include "ui/state/settings.h"
#include "ui/state/theme_state.h"
#include "ui/window/export_commands.h"
#include "ui/window/lists_pane.h"
#include "ui/window/map_area.h"
#include "ui/window/project_controller.h"
#include "ui/window/reading_pane.h"
#include "ui/window/search_field.h"
#include "ui/window/window_actions.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

namespace
{
const QString Quoted = QStringLiteral("Benny Gantz");
const QString SpokenOf = QStringLiteral("Israel");
} // namespace

class FirstWalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { liveIn(m_home.filePath(QString::fromLatin1(QTest::currentTestFunction()))); }

    void startsWithThePageThatLeadsIn()
    {
        Walker walker;
        QVERIFY(walker.button(QStringLiteral("exploreSamples"))->isVisible());
        walker.button(QStringLiteral("exploreSamples"))->click();
        QVERIFY(walker.waitForMap());
        QCOMPARE(walker.states().project.corpus()->articles.size(), std::size_t{2});
        QCOMPARE(walker.window.windowTitle(), QStringLiteral("seeds — OnRecord"));
    }

    void leadsFromANodeToItsStatements()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QVERIFY(walker.clickNode(Quoted));
        QCOMPARE(walker.details().title(), Quoted);
        QVERIFY(walker.details().cards()->model()->rowCount() >= 2);
    }

    void leadsFromAnEdgeToTheSentenceMarkedInItsArticle()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QVERIFY(walker.clickEdge(Quoted, SpokenOf));
        QCOMPARE(walker.details().title(), Quoted + QStringLiteral(" → ") + SpokenOf);
        QTRY_VERIFY(
            walker.markedWords().endsWith(QStringLiteral("to open an embassy in Israel"))); // what he thanked for
        QTest::keyClick(&walker.canvas(), Qt::Key_N);
        QTRY_VERIFY(walker.markedWords().startsWith(QStringLiteral("“I spoke this morning with my friend")));
        QVERIFY(walker.markedWords().endsWith(QStringLiteral("to open an embassy in Israel,\"")));
        QTest::keyClick(&walker.canvas(), Qt::Key_N);
        QTRY_VERIFY(walker.markedWords().startsWith(QStringLiteral("\"I also thanked him")));
        QTest::keyClick(&walker.canvas(), Qt::Key_N, Qt::ShiftModifier);
        QTRY_VERIFY(walker.markedWords().startsWith(QStringLiteral("“I spoke this morning")));
    }

    void exportsPicturesThatNameTheActors()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QSignalSpy noted(walker.parts().exports, &ExportCommands::noted);
        const std::pair<PictureFormat, QString> formats[] = {{PictureFormat::Png, QStringLiteral("png")},
                                                             {PictureFormat::Svg, QStringLiteral("svg")},
                                                             {PictureFormat::Pdf, QStringLiteral("pdf")}};
        for (const auto &[format, suffix] : formats) {
            PictureOptions options;
            options.format = format;
            const QString file = m_home.filePath(QStringLiteral("map.") + suffix);
            noted.clear();
            walker.parts().exports->savePicture(options, file);
            QTRY_COMPARE_WITH_TIMEOUT(noted.size(), 1, 20000);
            QVERIFY2(QFileInfo(file).size() > 5000, qPrintable(suffix));
        }
        const QImage image(m_home.filePath(QStringLiteral("map.png")));
        QVERIFY(image.width() > 300 && image.height() > 200);
        QFile svg(m_home.filePath(QStringLiteral("map.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString drawn = QString::fromUtf8(svg.readAll());
        QVERIFY(drawn.contains(Quoted));
    }

    void renamesByTheWindowAndTakesItBack()
    {
        {
            Walker walker;
            QVERIFY(walker.openSeeds());
            QVERIFY(walker.clickNode(Quoted));
            QTest::keyClick(&walker.canvas(), Qt::Key_F2);
            QTRY_VERIFY(walker.window.findChild<RenameDialog *>());
            auto *dialog = walker.window.findChild<RenameDialog *>();
            auto *field = dialog->findChild<QLineEdit *>();
            field->selectAll();
            QTest::keyClicks(field, QStringLiteral("B. Gantz"));
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(walker.node(QStringLiteral("B. Gantz")).has_value());
            QTRY_COMPARE(walker.details().title(), QStringLiteral("B. Gantz"));
            QVERIFY(walker.parts().actions->undo->text().contains(QStringLiteral("B. Gantz")));
            walker.activate();
            QTest::keyClick(&walker.window, Qt::Key_Z, Qt::ControlModifier);
            QTRY_VERIFY(walker.node(Quoted).has_value());
            QVERIFY(!walker.parts().actions->undo->isEnabled());
        }
        Walker again;
        QVERIFY(again.openSeeds());
        QVERIFY(again.node(Quoted).has_value());
        QTRY_VERIFY(again.parts().actions->redo->isEnabled());
        QVERIFY(again.parts().actions->redo->text().contains(QStringLiteral("B. Gantz")));
    }

    void keysBelongToTheMapAfterASearch()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QLineEdit *field = walker.parts().search;
        field->setFocus();
        QTest::keyClicks(field, Quoted);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(walker.details().title(), Quoted);
        QTRY_VERIFY(walker.canvas().hasFocus());
    }

    void anotherLensLeavesNoLineSelectedThatItHasNot()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QVERIFY(walker.clickEdge(Quoted, SpokenOf));
        QTRY_COMPARE(walker.states().selection.selection().edges.size(), std::size_t{1});
        walker.states().lens.setLens(Lens::Statements);
        QTRY_VERIFY(walker.states().selection.selection().isEmpty()); // when the other view has come
    }

    void pinsWhatIsDraggedAndTakesItBack()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        const QPointF before = walker.positionOf(Quoted);
        QVERIFY(walker.dragNode(Quoted, QPoint(60, -40)));
        QTRY_VERIFY(walker.states().history.undoText().contains(Quoted));
        QTRY_VERIFY(walker.isPinned(Quoted));
        QTRY_VERIFY((walker.positionOf(Quoted) - before - QPointF(60, -40)).manhattanLength() < 3);
        QTest::keyClick(&walker.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!walker.isPinned(Quoted));
        QTRY_VERIFY((walker.positionOf(Quoted) - before).manhattanLength() < 3);
    }

    void filtersAtOnceAndLeadsBackFromNothing()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QLineEdit *field = walker.parts().filterBar->field();
        QTest::keyClicks(field, QStringLiteral("kind:person"));
        QTRY_VERIFY(!walker.node(SpokenOf).has_value());
        QVERIFY(walker.node(Quoted).has_value());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("xyzzyplugh"));
        QTRY_VERIFY(walker.parts().map->emptyState()->isVisible());
        walker.parts().map->emptyState()->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(walker.node(SpokenOf).has_value());
    }

    void hidesAndShowsAgain()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QVERIFY(walker.clickNode(Quoted));
        QTest::keyClick(&walker.canvas(), Qt::Key_H);
        QTRY_VERIFY(!walker.node(Quoted).has_value());
        walker.parts().actions->showHidden->trigger();
        QTRY_VERIFY(walker.node(Quoted).has_value());
    }

    void saysInASentenceWhatItCannotOpen()
    {
        Walker walker;
        const QString path = m_home.filePath(QStringLiteral("broken.onrecord"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        walker.window.openPath(path);
        QTRY_VERIFY(walker.parts().banner->sentence().contains(QStringLiteral("is not a project of OnRecord")));
        const QString empty = m_home.filePath(QStringLiteral("empty"));
        QDir().mkpath(empty);
        walker.window.openPath(empty);
        QTRY_VERIFY(walker.parts().map->emptyState()->isVisible());
        QTRY_COMPARE(walker.parts().map->emptyState()->heading(), QStringLiteral("No articles here"));
        QVERIFY(walker.openSeeds()); // and the window works on
    }

    void saysInTheMapsPlaceWhyNothingWasRead()
    {
        const QString resources = m_home.filePath(QStringLiteral("resources"));
        const QString model = resources + QStringLiteral("/language/english.model");
        const QByteArray installed = qgetenv("ONRECORD_RESOURCES");
        QDir().mkpath(resources + QStringLiteral("/language"));
        QVERIFY(QFile::copy(QString::fromLocal8Bit(installed) + QStringLiteral("/language/english.model"), model));
        QFile file(model);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.resize(file.size() / 2));
        qputenv("ONRECORD_RESOURCES", resources.toUtf8());
        Walker walker;
        walker.window.openPath(QStringLiteral(ONRECORD_SEEDS));
        EmptyState &empty = *walker.parts().map->emptyState();
        QTRY_COMPARE(empty.heading(), QStringLiteral("Nothing was read"));
        QVERIFY(empty.isVisible());
        QVERIFY(empty.sentence().contains(QStringLiteral("is damaged; please install it again")));
        QCOMPARE(empty.sentence(), walker.parts().banner->sentence());
        qputenv("ONRECORD_RESOURCES", installed); // as the user was told
        empty.findChild<QAbstractButton *>()->click();
        QVERIFY(walker.waitForMap());
        QVERIFY(!empty.isVisible() && !walker.parts().banner->isVisible());
    }

    void saysWhereItStandsWhyNoFileCouldBeRead()
    {
        const QString folder = m_home.filePath(QStringLiteral("broken"));
        QDir().mkpath(folder);
        QFile file(folder + QStringLiteral("/a.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, '\0'));
        file.close();
        Walker walker;
        walker.window.openPath(folder);
        QTRY_COMPARE(walker.parts().map->emptyState()->heading(), QStringLiteral("No article could be read"));
    }

    void asksBeforeNothingAndWritesNothingIntoTheFolder()
    {
        const QString folder = m_home.filePath(QStringLiteral("articles"));
        QDir().mkpath(folder);
        QFile::copy(QStringLiteral(ONRECORD_SEEDS "/000_f894f0c2b124617f.txt"), folder + QStringLiteral("/a.txt"));
        Walker walker;
        walker.window.openPath(folder);
        QVERIFY(walker.waitForMap());
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("a.txt")});
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(FirstWalkTest)
#include "tst_first_walk.moc"
