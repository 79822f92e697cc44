// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where projects of folders lie, and what they are called.
#include "core/pipeline/project_place.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace onrecord;

class ProjectPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheEnvironment()
    {
        qputenv("HOME", "/home/someone");
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(projectsFolder()->string(), std::string("/data/onrecord/projects"));
        qputenv("XDG_DATA_HOME", "relative");
        QCOMPARE(projectsFolder()->string(), std::string("/home/someone/.local/share/onrecord/projects"));
        qunsetenv("XDG_DATA_HOME");
        QCOMPARE(projectsFolder()->string(), std::string("/home/someone/.local/share/onrecord/projects"));
        qunsetenv("HOME");
        QCOMPARE(projectsFolder().error().code == ErrorCode::NotFound, true);
    }

    void namesAreReadableAndOneAFolder()
    {
        const std::string name = projectFileName("/a/News of May");
        QVERIFY(name.starts_with("News of May-") && name.ends_with(".onrecord"));
        QCOMPARE(name.size(), std::string("News of May-").size() + 12 + std::string(".onrecord").size());
        QVERIFY(name != projectFileName("/b/News of May"));
        QCOMPARE(name, projectFileName("/a/News of May"));
    }

    void namesAreFileNamesWhateverTheFolderIsCalled()
    {
        QVERIFY(projectFileName("/").starts_with("files-"));
        std::string manyAccents;
        for (int i = 0; i < 100; ++i)
            manyAccents += "é";
        const std::string shortened = projectFileName("/" + manyAccents);
        QVERIFY(shortened.size() < 100 && shortened.starts_with("éé"));
        QVERIFY(QString::fromUtf8(shortened.c_str()).toUtf8() == QByteArray(shortened.c_str()));
        QVERIFY(projectFileName("/caf\xE9").starts_with("caf\uFFFD-"));
    }

    void resolvesFoldersAndRefusesOtherThings()
    {
        QTemporaryDir dir;
        const std::filesystem::path top = std::filesystem::canonical(dir.path().toStdString());
        std::filesystem::create_directory(top / "a");
        std::filesystem::create_directory_symlink(top / "a", top / "b");
        QCOMPARE(realFolder(top / "a" / ".." / "b")->string(), (top / "a").string());
        QCOMPARE(realFolder(top / "c").error().code == ErrorCode::NotFound, true);
        QFile file(dir.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(realFolder(top / "f").error().code == ErrorCode::NotAFolder, true);
    }
};

QTEST_GUILESS_MAIN(ProjectPlaceTest)
#include "tst_project_place.moc"
