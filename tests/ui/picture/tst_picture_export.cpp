// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture/sample_scenes.h"
#include "ui/picture/picture_export.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace onrecord;
using namespace onrecord::ui;
using namespace onrecord::tests;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PictureOptions optionsFor(PictureFormat format)
{
    PictureOptions options;
    options.format = format;
    options.title = u"Who <told> whom"_s;
    options.caption = u"3 actors"_s;
    return options;
}

/// All texts of an SVG; a note when it is not XML.
QStringList textsOf(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1)
            texts << reader.readElementText();
    if (reader.hasError())
        texts << u"not XML: "_s + reader.errorString();
    return texts;
}

} // namespace

class PictureExportTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QByteArray exported(const Scene &scene, const PictureOptions &options, const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const auto done = exportPicture(scene, {}, options, path.toStdString());
        return done ? bytesOf(path) : QByteArray();
    }

private slots:
    void tellsFormatsBySuffix()
    {
        QCOMPARE(pictureFormatFor("a/map.PNG"), PictureFormat::Png);
        QCOMPARE(pictureFormatFor("map.svg"), PictureFormat::Svg);
        QCOMPARE(pictureFormatFor("map.pdf"), PictureFormat::Pdf);
        QVERIFY(!pictureFormatFor("map.gif"));
        QVERIFY(!pictureFormatFor("png"));
    }

    void pngHasSizeTimesScale()
    {
        PictureOptions options = optionsFor(PictureFormat::Png);
        options.size = QSizeF(500, 400);
        options.scale = 2;
        const QImage image = QImage::fromData(exported(smallScene(), options, u"a.png"_s), "PNG");
        QCOMPARE(image.size(), QSize(1000, 800));
    }

    void backgroundIsAsAsked_data()
    {
        QTest::addColumn<PictureBackground>("background");
        QTest::addColumn<QColor>("corner");
        QTest::newRow("theme") << PictureBackground::Theme << Theme::dark().map;
        QTest::newRow("white") << PictureBackground::White << QColor(Qt::white);
        QTest::newRow("transparent") << PictureBackground::Transparent << QColor(0, 0, 0, 0);
    }
    void backgroundIsAsAsked()
    {
        QFETCH(PictureBackground, background);
        QFETCH(QColor, corner);
        PictureOptions options;
        options.theme = ThemeKind::Dark;
        options.background = background;
        QCOMPARE(renderImage(smallScene(), {}, options).pixelColor(1, 1), corner);
    }

    void nothingIsCutAtTheEdges_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("own size") << QSizeF();
        QTest::newRow("small") << QSizeF(300, 260);
        QTest::newRow("large") << QSizeF(1400, 900);
        QTest::newRow("flat") << QSizeF(900, 240);
    }
    void nothingIsCutAtTheEdges()
    {
        QFETCH(QSizeF, size);
        Scene scene = gridScene(5, 4, 190);
        PictureOptions options;
        options.size = size;
        const QImage image = renderImage(scene, {}, options);
        const QRgb map = Theme::light().map.rgb();
        for (int x = 0; x < image.width(); ++x)
            QVERIFY(image.pixel(x, 2) == map && image.pixel(x, image.height() - 3) == map);
        for (int y = 0; y < image.height(); ++y)
            QVERIFY(image.pixel(2, y) == map && image.pixel(image.width() - 3, y) == map);
    }

    void svgHoldsNamesAsText()
    {
        const QStringList texts = textsOf(exported(smallScene(), optionsFor(PictureFormat::Svg), u"a.svg"_s));
        for (const QString &name : {u"Ann Keller"_s, u"Bo Okafor"_s, u"Harbour Authority"_s, u"Who <told> whom"_s,
                                    u"3 actors"_s, u"organisation"_s})
            QVERIFY2(texts.contains(name), qPrintable(name + u" is not in: "_s + texts.join(u" | ")));
    }

    void svgNamesFamiliesToFallBackOn()
    {
        const QByteArray svg = exported(smallScene(), optionsFor(PictureFormat::Svg), u"f.svg"_s);
        QVERIFY(svg.contains("sans-serif\""));
        QVERIFY(svg.contains("paint-order=\"stroke\""));
    }

    void hostileNamesStayText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("markup") << u"</text><script>x()</script>"_s << u"</text><script>x()</script>"_s;
        QTest::newRow("quotes") << u"\"A\" & 'B' fill=\"#1c2430\""_s << u"\"A\" & 'B' fill=\"#1c2430\""_s;
        QTest::newRow("control characters") << u"A\u0001B\u001bC"_s << u"A B C"_s;
        QTest::newRow("turned direction") << u"A\u202eB"_s << u"A B"_s;
        QTest::newRow("half a character") << (u"A"_s + QChar(0xd800) + u"B"_s) << u"A?B"_s;
    }
    void hostileNamesStayText()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        const Scene scene = sceneWith({actorNode(name.toStdString(), ActorKind::Organisation)}, {}, {{0, 0}});
        PictureOptions options = optionsFor(PictureFormat::Svg);
        options.title = name;
        options.caption = name;
        const QByteArray svg = exported(scene, options, u"hostile.svg"_s);
        const QString all = textsOf(svg).join(u' ');
        QVERIFY2(all.contains(shown), qPrintable(all));
        QVERIFY(!all.contains(u"not XML"_s));
        QVERIFY(!svg.contains("<script"));
    }

    void pdfHoldsNamesAsText()
    {
        const QByteArray pdf = exported(smallScene(), optionsFor(PictureFormat::Pdf), u"a.pdf"_s);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.size() > 2000);
        QVERIFY(pdf.contains("/FontFile"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty())
            QSKIP("pdftotext is not installed; the file's fonts were looked at.");
        QProcess process;
        process.start(tool, {m_folder.filePath(u"a.pdf"_s), u"-"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray text = process.readAllStandardOutput();
        QVERIFY(text.contains("Ann Keller") && text.contains("Harbour Authority"));
    }

    void sameSceneGivesTheSameBytes_data()
    {
        QTest::addColumn<PictureFormat>("format");
        QTest::newRow("png") << PictureFormat::Png;
        QTest::newRow("svg") << PictureFormat::Svg;
    }
    void sameSceneGivesTheSameBytes()
    {
        QFETCH(PictureFormat, format);
        const Scene scene = gridScene(6, 5, 120);
        const QByteArray one = exported(scene, optionsFor(format), u"one"_s);
        QVERIFY(!one.isEmpty());
        QCOMPARE(exported(scene, optionsFor(format), u"two"_s), one);
    }

    void selectedEdgeShowsItsWords()
    {
        Highlight highlight;
        highlight.selectedEdges = {0};
        const QString path = m_folder.filePath(u"pill.svg"_s);
        QVERIFY(exportPicture(smallScene(), highlight, optionsFor(PictureFormat::Svg), path.toStdString()));
        QVERIFY(textsOf(bytesOf(path)).contains(u"told \u00b7 2"_s));
    }

    void regionShowsOnlyWhatLiesInIt()
    {
        PictureOptions options = optionsFor(PictureFormat::Svg);
        options.legend = false;
        options.region = QRectF(-60, -60, 120, 120);
        const QStringList texts = textsOf(exported(smallScene(), options, u"region.svg"_s));
        QVERIFY(texts.contains(u"Ann Keller"_s));
        QVERIFY(!texts.contains(u"Harbour Authority"_s));
    }

    void emptySceneIsAnErrorAndLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"empty.png"_s);
        const auto done = exportPicture({}, {}, {}, path.toStdString());
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::NothingToShow);
        QVERIFY(!QFile::exists(path));
        QVERIFY(renderImage({}, {}, {}).isNull());
    }

    void tooLargeIsAnError()
    {
        PictureOptions options = optionsFor(PictureFormat::Png);
        options.size = QSizeF(30000, 20000);
        options.scale = 8;
        const auto done = exportPicture(smallScene(), {}, options, m_folder.filePath(u"huge.png"_s).toStdString());
        QVERIFY(!done);
        QVERIFY(done.error().code == ErrorCode::BadInput);
    }

    void unwritableFolderIsNamed()
    {
        const std::string path = m_folder.filePath(u"nowhere/a.png"_s).toStdString();
        const auto done = exportPicture(smallScene(), {}, {}, path);
        QVERIFY(!done);
        QVERIFY(QString::fromStdString(done.error().subject).contains(u"nowhere"_s));
    }
};

QTEST_MAIN(PictureExportTest)
#include "tst_picture_export.moc"
