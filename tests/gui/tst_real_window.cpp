// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window on a real X server of its own (Xvfb): the first walk once more, and the program itself, driven with keys
// from outside (xdotool). Skipped where these two programs are not installed.
#include "core/pipeline/project.h"
#include "core/resolve/correction_history.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <vector>

using namespace onrecord;

class RealWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty() ||
            QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty())
            QSKIP("Xvfb and xdotool are not installed");
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-noreset")});
        QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), 15000);
        const QString display = QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed());
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DISPLAY"), display);
        m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    }

    void cleanupTestCase()
    {
        m_server.terminate();
        m_server.waitForFinished(5000);
    }

    void theFirstWalkWorksInARealWindow()
    {
        QProcess walk;
        walk.setProcessEnvironment(m_environment);
        walk.setProcessChannelMode(QProcess::MergedChannels);
        walk.start(QStringLiteral(ONRECORD_BIN "/../tests/tst_gui_first_walk"), {});
        QVERIFY(walk.waitForFinished(150000));
        QVERIFY2(walk.exitStatus() == QProcess::NormalExit && walk.exitCode() == 0,
                 walk.readAll().right(3000).constData());
    }

    void theProgramIsDrivenByKeysFromOutside()
    {
        const QString picture = m_home.filePath(QStringLiteral("map.svg"));
        chooseSvg();
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(ONRECORD_BIN "/onrecord"),
                      {QStringLiteral(ONRECORD_SEEDS), QStringLiteral("--theme=light")});
        const QString window = waitForWindow(QStringLiteral("seeds — OnRecord"));
        QVERIFY(!window.isEmpty());

        // Nothing is exported before the samples are read and drawn: then once more.
        QVERIFY(waitFor(
            [&] {
                focus(window);
                key(QStringLiteral("ctrl+k"));
                key(QStringLiteral("ctrl+a"));
                type(QStringLiteral("Benny Gantz"));
                key(QStringLiteral("Return"));
                key(QStringLiteral("ctrl+shift+e"));
            },
            [&] { return !findWindow(QStringLiteral("Export picture")).isEmpty(); }));
        QVERIFY(!waitForWindow(QStringLiteral("Export picture")).isEmpty());
        key(QStringLiteral("Return"));
        QVERIFY(!waitForWindow(QStringLiteral("Save picture")).isEmpty());
        key(QStringLiteral("ctrl+a"));
        type(picture);
        key(QStringLiteral("Return"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(picture).size() > 5000, 15000);
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Benny Gantz"));

        focus(window);
        key(QStringLiteral("F2"));
        QVERIFY(!waitForWindow(QStringLiteral("Rename")).isEmpty());
        key(QStringLiteral("ctrl+a"));
        type(QStringLiteral("B. G."));
        key(QStringLiteral("Return"));
        QVERIFY(waitFor([] {}, [&] { return corrections().size() == 1; }));
        QVERIFY(waitFor(
            [&] {
                focus(window);
                key(QStringLiteral("ctrl+z"));
            },
            [&] { return corrections().size() == 2; }));
        key(QStringLiteral("ctrl+q"));
        QTRY_VERIFY_WITH_TIMEOUT(program.state() == QProcess::NotRunning, 30000);
        QCOMPARE(program.exitCode(), 0);
        checkHistory();
    }

private:
    /// The export dialog remembers its last choice; here it is made before the first time.
    void chooseSvg() const
    {
        QDir().mkpath(m_home.filePath(QStringLiteral("config/onrecord")));
        QSettings settings(m_home.filePath(QStringLiteral("config/onrecord/onrecord.ini")), QSettings::IniFormat);
        settings.setValue(QStringLiteral("picture/format"), 1);
        settings.setValue(QStringLiteral("picture/folder"), m_home.path());
    }

    /// What is kept in the project that the program made, while it runs and after.
    std::vector<Correction> corrections() const
    {
        const QString folder = m_home.filePath(QStringLiteral("data/onrecord/projects"));
        const QStringList projects = QDir(folder).entryList({QStringLiteral("seeds*.onrecord")});
        if (projects.size() != 1)
            return {};
        const auto project =
            Project::open((folder + QLatin1Char('/') + projects.front()).toStdString(), OpenMode::ReadOnly);
        return project ? project->corrections() : std::vector<Correction>();
    }

    /// The rename and its undo are both kept.
    void checkHistory() const
    {
        const std::vector<Correction> kept = corrections();
        QCOMPARE(kept.size(), std::size_t{2});
        QVERIFY(kept[0].kind == CorrectionKind::RenameActor);
        QCOMPARE(kept[0].after, std::string("B. G."));
        QVERIFY(!nextUndo(kept));
    }

    QString xdotool(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("xdotool"), arguments);
        process.waitForFinished(10000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    void focus(const QString &window) const
    {
        xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), window});
    }

    void key(const QString &keys) const
    {
        xdotool({QStringLiteral("key"), QStringLiteral("--clearmodifiers"), keys});
        QTest::qWait(200);
    }

    void type(const QString &words) const
    {
        xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("15"), words});
        QTest::qWait(200);
    }

    /// Does it until it has come true, again every few seconds; false when it never does.
    static bool waitFor(const std::function<void()> &act, const std::function<bool()> &isTrue)
    {
        for (int times = 0; times < 10; ++times) {
            act();
            if (QTest::qWaitFor(isTrue, 3000))
                return true;
        }
        return false;
    }

    /// The window that has this title and is on screen, or an empty text.
    QString findWindow(const QString &title) const
    {
        const QStringList found =
            xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title})
                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return found.isEmpty() ? QString() : found.back();
    }

    /// The same, after a while when need be, and with the keys.
    QString waitForWindow(const QString &title) const
    {
        QString found;
        if (!QTest::qWaitFor([&] { return !(found = findWindow(title)).isEmpty(); }, 20000))
            return {};
        xdotool({QStringLiteral("windowfocus"), found});
        QTest::qWait(250);
        return found;
    }

    QTemporaryDir m_home;
    QProcess m_server;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(RealWindowTest)
#include "tst_real_window.moc"
