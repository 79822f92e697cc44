// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings the map to paper and to the clipboard, in the window.
#include "tests/gui/walker.h"
#include "ui/window/export_commands.h"
#include "ui/window/window_actions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;

class PrintWalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { liveIn(m_home.filePath(QString::fromLatin1(QTest::currentTestFunction()))); }

    void printsTheMapIntoAFile()
    {
        Walker walker;
        walker.window.resize(1900, 700); // a wide map: a wide page
        QVERIFY(walker.openSeeds());
        connect(walker.parts().exports, &ExportCommands::noted, this, [this](const QString &what) { m_said = what; });
        QTest::keyClick(&walker.window, Qt::Key_P, Qt::ControlModifier);
        QPointer<QPrintDialog> dialog;
        QTRY_VERIFY((dialog = walker.window.findChild<QPrintDialog *>()));
        QVERIFY(dialog->printer()->pageLayout().orientation() == QPageLayout::Landscape);
        const QString file = m_home.filePath(QStringLiteral("map.pdf"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
        QVERIFY(name);
        name->setText(file);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_VERIFY(m_said.contains(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
    }

    void copiesThePictureBesideTheWindow()
    {
        Walker walker;
        QVERIFY(walker.openSeeds());
        QGuiApplication::clipboard()->clear();
        walker.parts().actions->copyPicture->trigger();
        QVERIFY(QGuiApplication::clipboard()->image().isNull()); // it is drawn on another thread
        QTRY_VERIFY(QGuiApplication::clipboard()->image().width() > walker.canvas().width());
    }

private:
    QTemporaryDir m_home;
    QString m_said;
};

QTEST_MAIN(PrintWalkTest)
#include "tst_print_walk.moc"
