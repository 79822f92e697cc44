// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs onrecord-cli and brings back what it said.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/types.h>

#include <functional>

namespace onrecord::tests
{

struct Said
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline QString program()
{
    return QStringLiteral(ONRECORD_BIN "/onrecord-cli");
}

inline Said run(const QStringList &words, const QByteArray &input = {}, const std::function<void()> &inChild = {})
{
    QProcess process;
    if (inChild)
        process.setChildProcessModifier(inChild);
    process.start(program(), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(110000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Ctrl+C for a program that runs. False when it has ended already.
inline bool interrupt(const QProcess &process)
{
    const auto id = static_cast<pid_t>(process.processId());
    return id > 0 && ::kill(id, SIGINT) == 0;
}

/// One sentence: a single line that ends with a full stop and a line feed.
inline bool isOneSentence(const QByteArray &text)
{
    return text.count('\n') == 1 && text.endsWith(".\n");
}

inline QByteArray article(int number)
{
    return "The mayor of the town spoke on Monday.\n\n\"We will open bridge number " + QByteArray::number(number) +
           ",\" said Anna Berg, the mayor.\n\n\"It was time,\" Otto Quist told Anna Berg.\n";
}

inline QByteArray articleLine(const QString &id, const QByteArray &text)
{
    return QJsonDocument(QJsonObject{{"id", id}, {"text", QString::fromUtf8(text)}}).toJson(QJsonDocument::Compact) +
           "\n";
}

/// A temporary place with a folder of articles and a name for a project.
class Place
{
public:
    explicit Place(int articles = 0)
    {
        QDir(m_dir.path()).mkdir(QStringLiteral("news"));
        for (int i = 0; i < articles; ++i)
            write(QStringLiteral("news/%1.txt").arg(i, 3, 10, QLatin1Char('0')), article(i));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString news() const { return path(QStringLiteral("news")); }
    [[nodiscard]] QString project() const { return path(QStringLiteral("p.onrecord")); }

    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Said ingest() const
    {
        return run({QStringLiteral("ingest"), news(), QStringLiteral("--project"), project()});
    }

private:
    QTemporaryDir m_dir;
};

} // namespace onrecord::tests
