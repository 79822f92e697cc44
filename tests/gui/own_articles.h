// SPDX-FileCopyrightText: 2026 The OnRecord authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Folders of articles of our own, about nobody real: a few to look at, and many that take a while to read.
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QTest>

namespace onrecord::tests
{

using namespace Qt::StringLiterals;

constexpr int ManyArticles = 3000;

inline void write(const QString &file, const QString &text)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.toUtf8());
}

/// Ada Berg speaks of Carl Dahl and he of Erik Lund, by way of two others as well; Frank Moss and Greta Holm stand
/// apart.
inline QString writeFewArticles(const QString &folder)
{
    QDir().mkpath(folder);
    write(folder + u"/harbour.txt"_s,
          u"The harbour\n\n“I trust Carl Dahl,” said Ada Berg on Monday.\n\n“I admire Erik Lund,” said Carl Dahl.\n"_s);
    write(folder + u"/ferry.txt"_s, u"The ferry\n\n“I have met Dora Quist,” said Ada Berg.\n\n“I know Hugo Wren,” said "
                                    "Dora Quist.\n\n“I work with Erik Lund,” said Hugo Wren.\n"_s);
    write(folder + u"/strike.txt"_s, u"The strike\n\n“We wait for Greta Holm,” said Frank Moss on Tuesday.\n"_s);
    return folder;
}

/// A deed, and words that are quoted; the day is known.
inline QString writeDeed(const QString &folder)
{
    QDir().mkpath(folder);
    write(folder + u"/2024-05-06_visit.txt"_s,
          u"The visit\n\nAda Berg met Carl Dahl on Sunday.\n\n“I trust Erik Lund,” "
          "said Ada Berg.\n"_s);
    return folder;
}

inline QString writeManyArticles(const QString &folder)
{
    QDir().mkpath(folder);
    for (int i = 0; i < ManyArticles; ++i)
        write(folder + u"/%1.txt"_s.arg(i, 5, 10, QLatin1Char('0')),
              u"The harbour, part %1\n\n"_s.arg(i) +
                  u"“I trust Carl Dahl,” said Ada Berg on Monday.\n\n“I admire Erik "
                  "Lund,” said Carl Dahl. He said that the work would go on.\n\n"_s.repeated(30));
    return folder;
}

} // namespace onrecord::tests
