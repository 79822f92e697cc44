// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/dialogs/export_picture_dialog.h"
#include "ui/dialogs/rename_dialog.h"
#include "ui/state/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

const QRectF OnScreen(-10, -20, 200, 100);
const QRectF Selected(0, 0, 50, 40);

PictureSubject subject(bool selection)
{
    PictureSubject what;
    what.scene = std::make_shared<const Scene>(smallScene());
    what.visible = OnScreen;
    if (selection)
        what.selection = Selected;
    what.theme = ThemeKind::Dark;
    what.caption = u"Two articles"_s;
    return what;
}

template <typename T>
T *having(const QDialog &dialog, const QString &words)
{
    for (T *button : dialog.findChildren<T *>())
        if (button->text().contains(words))
            return button;
    return nullptr;
}

/// Chooses the entry that has these words, in whichever box has it.
bool choose(const QDialog &dialog, const QString &words)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        if (const int at = box->findText(words, Qt::MatchContains); at >= 0) {
            box->setCurrentIndex(at);
            return true;
        }
    return false;
}

QComboBox *boxWith(const QDialog &dialog, const QString &words)
{
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        if (box->findText(words, Qt::MatchContains) >= 0)
            return box;
    return nullptr;
}

} // namespace

class DialogsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings =
            std::make_unique<Settings>(m_home.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s));
    }

    void offersAWholePictureAsOnScreenFirst()
    {
        const ExportPictureDialog dialog(subject(false), *m_settings, nullptr);
        const PictureOptions options = dialog.options();
        QVERIFY(options.format == PictureFormat::Png);
        QVERIFY(!options.region);
        QCOMPARE(options.scale, 2.0);
        QVERIFY(options.legend);
        QCOMPARE(options.caption, u"Two articles"_s);
        QVERIFY(options.theme == ThemeKind::Dark);
        QVERIFY(!dialog.findChild<QLabel *>(u"picturePreview"_s)->pixmap().isNull());
    }

    void drawsWhatIsOnScreenOrWhatIsSelected()
    {
        const ExportPictureDialog dialog(subject(true), *m_settings, nullptr);
        QVERIFY(choose(dialog, u"What is on screen"_s));
        QCOMPARE(dialog.options().region.value_or(QRectF()), OnScreen);
        QVERIFY(choose(dialog, u"What is selected"_s));
        QCOMPARE(dialog.options().region.value_or(QRectF()), Selected);
    }

    void offersNoSelectionWhereThereIsNone()
    {
        m_settings->setValue(u"picture/region"_s, 2); // the selection was chosen last time
        const ExportPictureDialog dialog(subject(false), *m_settings, nullptr);
        QVERIFY(!boxWith(dialog, u"What is selected"_s));
        QVERIFY(!dialog.options().region);
    }

    void drawsLightOnWhite()
    {
        const ExportPictureDialog dialog(subject(false), *m_settings, nullptr);
        QVERIFY(choose(dialog, u"White"_s));
        QVERIFY(dialog.options().background == PictureBackground::White);
        QVERIFY(dialog.options().theme == ThemeKind::Light);
        QVERIFY(choose(dialog, u"Transparent"_s));
        QVERIFY(dialog.options().background == PictureBackground::Transparent);
        QVERIFY(dialog.options().theme == ThemeKind::Dark);
    }

    void leavesOutLegendAndFactsAndTakesATitle()
    {
        const ExportPictureDialog dialog(subject(false), *m_settings, nullptr);
        having<QCheckBox>(dialog, u"Legend"_s)->setChecked(false);
        having<QCheckBox>(dialog, u"facts"_s)->setChecked(false);
        dialog.findChild<QLineEdit *>()->setText(u"  Harbour "_s);
        QVERIFY(!dialog.options().legend);
        QCOMPARE(dialog.options().caption, QString());
        QCOMPARE(dialog.options().title, u"Harbour"_s);
    }

    void scalesPixelsOnly()
    {
        const ExportPictureDialog dialog(subject(false), *m_settings, nullptr);
        const QComboBox *scale = boxWith(dialog, u"4 ×"_s);
        QVERIFY(scale->isEnabled());
        QVERIFY(choose(dialog, u"SVG"_s));
        QTRY_VERIFY(!scale->isEnabled());
        QVERIFY(choose(dialog, u"PNG"_s));
        QTRY_VERIFY(scale->isEnabled());
    }

    void copiesAsChosenAndRemembersIt()
    {
        auto *dialog = new ExportPictureDialog(subject(false), *m_settings, nullptr); // deletes itself
        QVERIFY(choose(*dialog, u"3 ×"_s));
        QVERIFY(choose(*dialog, u"White"_s));
        having<QCheckBox>(*dialog, u"Legend"_s)->setChecked(false);
        QSignalSpy copied(dialog, &ExportPictureDialog::copyRequested);
        having<QPushButton>(*dialog, u"Copy"_s)->click();
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied.front().front().value<PictureOptions>().scale, 3.0);
        const ExportPictureDialog next(subject(false), *m_settings, nullptr);
        QCOMPARE(next.options().scale, 3.0);
        QVERIFY(next.options().background == PictureBackground::White);
        QVERIFY(!next.options().legend);
    }

    void renamesToNoBlankName()
    {
        RenameDialog dialog(u"A. Berg"_s, u"Ada Berg"_s, nullptr);
        const QPushButton *rename = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *field = dialog.findChild<QLineEdit *>();
        QCOMPARE(dialog.name(), u"A. Berg"_s);
        QCOMPARE(field->selectedText(), u"A. Berg"_s);
        field->setText(u"  "_s);
        QVERIFY(!rename->isEnabled());
        field->setText(u" Mayor Berg "_s);
        QVERIFY(rename->isEnabled());
        QCOMPARE(dialog.name(), u"Mayor Berg"_s);
    }

    void saysHowTheArticlesCallAnActorAsPlainText()
    {
        const RenameDialog dialog(u"A. Berg"_s, u"<b>Ada</b> Berg"_s, nullptr);
        const auto *note = having<QLabel>(dialog, u"<b>Ada</b> Berg"_s);
        QVERIFY(note);
        QCOMPARE(note->textFormat(), Qt::PlainText);
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
