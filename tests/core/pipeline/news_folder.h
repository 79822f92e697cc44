// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A temporary folder of short articles in our own words.
#pragma once

#include "core/pipeline/project.h"

#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <string>

namespace onrecord::tests
{

class NewsFolder
{
public:
    NewsFolder() { QDir(m_dir.path()).mkdir(QStringLiteral("news")); }

    [[nodiscard]] std::filesystem::path folder() const { return path(QStringLiteral("news")).toStdString(); }
    [[nodiscard]] std::filesystem::path projectFile() const { return path(QStringLiteral("p.onrecord")).toStdString(); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString file(const QString &name) const { return path(QStringLiteral("news/") + name); }

    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile target(file(name));
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(content) == content.size());
    }

    /// Articles 000.txt, 001.txt ...: in each, Anna Berg says something to a person of the article's own.
    void writeArticles(int count) const
    {
        for (int i = 0; i < count; ++i)
            write(QStringLiteral("%1.txt").arg(i, 3, 10, QLatin1Char('0')), article(i));
    }

    static QByteArray article(int number)
    {
        return QStringLiteral(
                   "The mayor of the town spoke on Monday.\n\n\"We will open bridge number %1,\" said Anna Berg, "
                   "the mayor.\n\n\"It was time,\" Otto Quist told Anna Berg.\n")
            .arg(number)
            .toUtf8();
    }

    [[nodiscard]] QByteArray projectBytes() const
    {
        QFile file(QString::fromStdString(projectFile().string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

inline Result<IngestReport> ingest(Project &project, const NewsFolder &news, int jobs = 2, std::stop_token stop = {},
                                   std::function<void()> betweenBatches = {})
{
    NoProgress progress;
    return project.ingest({news.folder()}, {jobs, std::move(betweenBatches)}, progress, std::move(stop));
}

/// "added/changed/unchanged/removed, problems"
inline QString counts(const Result<IngestReport> &report)
{
    if (!report)
        return QString::fromStdString(sentence(report.error()));
    return QStringLiteral("%1/%2/%3/%4, %5")
        .arg(report->added)
        .arg(report->changed)
        .arg(report->unchanged)
        .arg(report->removed)
        .arg(report->problems.size());
}

} // namespace onrecord::tests
